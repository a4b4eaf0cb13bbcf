import {
  type Database,
  type IndexKeys,
  type KeyExchange,
  keepTranslations,
  publish,
  type Statements,
  systemScope,
} from '@dixian/service';
import { pairsOfPerson } from '../persistence/keeping/indexes-of-person';
import { type PersonToRenew, personsToRenew } from '../persistence/persons-to-renew';

/**
 * Keeps what the indexes of all persons become under another key, and tells the departments: a batch in a transaction, so that
 * a kill loses one batch. What is known is not made again, so that it is repeated for who is registered meanwhile.
 */
export async function renewIndexes(
  db: Database,
  renewal: IndexKeys,
  goesOn: () => boolean,
): Promise<{ readonly done: boolean; readonly persons: number }> {
  let after: PersonToRenew | undefined;
  let persons = 0;
  while (goesOn()) {
    const batch = await db.write(systemScope, (transaction) => renewBatch(transaction, renewal, after));
    persons += batch.length;
    after = batch.at(-1);
    if (after === undefined) {
      await db.write(systemScope, (transaction) => tellLast(transaction, renewal.exchange));
      return { done: true, persons };
    }
  }
  return { done: false, persons };
}

/** The same within one transaction, of whoever is left. */
export async function renewRest(transaction: Statements, renewal: IndexKeys): Promise<void> {
  let after: PersonToRenew | undefined;
  do {
    after = (await renewBatch(transaction, renewal, after)).at(-1);
  } while (after);
}

async function renewBatch(
  transaction: Statements,
  { former, present, cipher, exchange }: IndexKeys,
  after: PersonToRenew | undefined,
): Promise<PersonToRenew[]> {
  const batch = await personsToRenew(transaction, exchange.to, after);
  const made = batch.map(({ certificate, phone, name }) =>
    pairsOfPerson(
      { number: cipher.decrypt(certificate), phone: phone ? cipher.decrypt(phone) : undefined, name },
      former,
      present,
    ),
  );
  const told = made.flatMap((pairs) => pairs.told);
  await keepTranslations(transaction, [...told, ...made.flatMap((pairs) => pairs.own)], exchange);
  if (told.length > 0) {
    const pairs = told.map((pair) => ({
      former: pair.former.toString('hex'),
      present: pair.present.toString('hex'),
    }));
    await publish(transaction, renewed(exchange, pairs, false));
  }
  return batch;
}

// Told once; what comes later follows one by one.
async function tellLast(transaction: Statements, exchange: KeyExchange): Promise<void> {
  const noted = await transaction.query(
    `INSERT INTO key_fingerprint AS k (name, fingerprint) VALUES ('NEXT_INDEX_KEY', $1)
     ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint WHERE k.fingerprint <> excluded.fingerprint
     RETURNING 1`,
    [exchange.to],
  );
  if (noted.length > 0) await publish(transaction, renewed(exchange, [], true));
}

function renewed({ from, to }: KeyExchange, pairs: { former: string; present: string }[], isLast: boolean) {
  const payload = { from: from.toString('hex'), to: to.toString('hex'), pairs, isLast };
  return { type: 'indexes-renewed' as const, divisionCode: '', payload };
}
