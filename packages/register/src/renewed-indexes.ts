import { identityNumberOf } from '@dixian/personal-data';
import {
  type EventHandler,
  type IndexKeys,
  type IndexPair,
  keepTranslations,
  onEvent,
  presentIndexKey,
  type Statements,
  translateIndexes,
} from '@dixian/service';

/**
 * Keeps what the register's indexes become under another key. A database that is written with that key already, as of persons
 * who were registered meanwhile, is brought up to it at once.
 */
export function keepRenewedIndexes(): EventHandler {
  return onEvent('indexes-renewed', async ({ payload }, transaction) => {
    const bytes = (text: string) => Buffer.from(text, 'hex');
    const to = bytes(payload.to);
    const pairs = payload.pairs.map(({ former, present }) => ({
      former: bytes(former),
      present: bytes(present),
    }));
    await keepTranslations(transaction, pairs, { from: bytes(payload.from), to });
    if ((await presentIndexKey(transaction))?.equals(to))
      await translateIndexes(
        transaction,
        to,
        pairs.map(({ former }) => former),
      );
    else if (payload.isLast)
      await transaction.query(
        `INSERT INTO key_fingerprint (name, fingerprint) VALUES ('NEXT_INDEX_KEY', $1)
         ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint`,
        [to],
      );
  });
}

/** Indexes of numbers that wait with their rows, which nobody else knows: made anew from the sealed numbers. */
export async function indexesOfWaiting(
  transaction: Statements,
  { former, present, cipher }: IndexKeys,
): Promise<IndexPair[]> {
  const rows = await transaction.query<{ number: Buffer }>('SELECT number FROM waiting_number');
  return rows.map(({ number }) => {
    const identity = identityNumberOf(cipher.decrypt(number));
    return { former: former.of(identity), present: present.of(identity) };
  });
}
