import type { Statements } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import { STAGE } from '../staging/stage-writer';
import type { KeptSum } from '../tables';

/** Of how many printed rows the stage holds records, and the sums of their amounts under the headings of the ledger. */
export async function sumsOfStage<Values>(
  transaction: Statements,
  { tables = [], columns, recordsOf }: Pick<LedgerImport<Values>, 'tables' | 'columns' | 'recordsOf'>,
): Promise<{ rows: number; sums: KeptSum[] }> {
  const amounts = (tables[0]?.shows ?? []).filter(
    ({ kind, column }) => kind === 'MONEY' && column in columns,
  );
  const sums = amounts.map(({ column }) => `coalesce(sum(${column}), 0)::text`);
  const [found] = await transaction.query<{ rows: number; sums: string[] }>(
    `SELECT count(${recordsOf ? 'DISTINCT row_number' : '*'})::int AS rows, ARRAY[${sums.join(', ')}]::text[] AS sums FROM ${STAGE}`,
  );
  return {
    rows: found?.rows ?? 0,
    sums: amounts.map(({ heading }, index) => ({ heading, sum: found?.sums[index] ?? '0' })),
  };
}
