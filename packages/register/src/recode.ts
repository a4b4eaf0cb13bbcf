import type { EventPayloads } from '@dixian/events';
import { divisionBounds, type Statements } from '@dixian/service';

/** Rewrites the division code of rows below a recoded division, in every table given; set-based. */
export async function recodeRows(
  transaction: Statements,
  tables: readonly string[],
  { oldCode, newCode }: EventPayloads['division-recoded'],
): Promise<void> {
  const { from, to } = divisionBounds(oldCode);
  for (const table of tables) {
    await transaction.query(
      `UPDATE ${table} SET division_code = $3 || substr(division_code, length($1) + 1)
       WHERE division_code >= $1 AND division_code < $2`,
      [from, to, newCode],
    );
  }
}
