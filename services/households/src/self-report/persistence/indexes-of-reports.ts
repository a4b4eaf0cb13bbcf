import { type BlindIndex, identityNumberOf } from '@dixian/personal-data';
import type { IndexKeys, IndexPair, Statements } from '@dixian/service';
import { indexedReceipt } from '../domain/receipt-number';

/** Indexes of reports under both keys, made anew of what is sealed in them. */
export async function indexesOfReports(
  transaction: Statements,
  { former, present, cipher }: IndexKeys,
): Promise<IndexPair[]> {
  const rows = await transaction.query<{ receipt: Buffer; certificate: Buffer }>(
    'SELECT receipt, certificate FROM self_report',
  );
  const pair = (of: (index: BlindIndex) => Buffer): IndexPair => ({
    former: of(former),
    present: of(present),
  });
  return rows.flatMap(({ receipt, certificate }) => [
    pair((index) => index.of(indexedReceipt(cipher.decrypt(receipt)))),
    pair((index) => index.of(identityNumberOf(cipher.decrypt(certificate)))),
  ]);
}
