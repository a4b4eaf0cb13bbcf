import type { Statements } from '@dixian/service';
import { STAGE } from '../staging/stage-writer';
import type { KeptSum } from '../tables';
import type { LoadedTable } from '../withdrawal/loaded-table';

/** How many rows the stage holds, and the sums of their amounts under the headings of the ledger. */
export async function sumsOfStage(
  transaction: Statements,
  tables: readonly LoadedTable[],
  staged: readonly string[],
): Promise<{ rows: number; sums: KeptSum[] }> {
  const amounts = (tables[0]?.shows ?? []).filter(
    ({ kind, column }) => kind === 'MONEY' && staged.includes(column),
  );
  const sums = amounts.map(({ column }) => `coalesce(sum(${column}), 0)::text`);
  const [found] = await transaction.query<{ rows: number; sums: string[] }>(
    `SELECT count(*)::int AS rows, ARRAY[${sums.join(', ')}]::text[] AS sums FROM ${STAGE}`,
  );
  return {
    rows: found?.rows ?? 0,
    sums: amounts.map(({ heading }, index) => ({ heading, sum: found?.sums[index] ?? '0' })),
  };
}
