import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { leaveBehind, leaveHouseholds } from '../../movement/persistence/leave-behind';
import { rewriteCodes } from '../../register/persistence/recodings';
import type { StandingDivision } from '../domain/decide-division';

// What tells of the village itself, of who looked from there, or of a day on which households lay there, stays under its code.
const STAYS = [
  'former_row',
  'division_recoding',
  'division_change',
  'figure_report',
  'reported_figure',
  'calendar_report',
  'unit_officer',
  'reveal',
  'reveal_notice',
];

/** Ids of the households of a village, those that were merged into others among them; held until the transaction ends. */
export async function holdHouseholdsIn(transaction: Statements, code: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    'SELECT id FROM household WHERE division_code = $1 ORDER BY id FOR NO KEY UPDATE',
    [code],
    'hold-households-of-village',
  );
  return rows.map(({ id }) => id);
}

/**
 * Puts everything of a held village into another, as if all its households had moved there on that day: lists of days
 * before show them where they were.
 */
export async function moveVillage(
  transaction: Statements,
  { village, into }: { village: StandingDivision; into: StandingDivision },
  households: readonly string[],
  on: PlainDate,
): Promise<void> {
  await leaveBehind(transaction, { households, on });
  await leaveHouseholds(transaction, households, on);
  await rewriteCodes(transaction, { oldCode: village.code, newCode: into.code }, STAYS);
  for (const [table, column] of [
    ['household', 'division_id'],
    ['move_offer', 'to_division_id'],
  ])
    await transaction.query(`UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1`, [village.id, into.id]);
}

/** Notes where a division went; what had gone into it before went along. */
export async function noteMerger(transaction: Statements, id: string, intoId: string): Promise<void> {
  await transaction.query(
    'UPDATE division SET merged_into = $2 WHERE id = $1 OR merged_into = $1',
    [id, intoId],
    'note-merger',
  );
}

/** Writes into the journal of each of these households that its village went into another; returns how many. */
export async function writeMoves(
  transaction: Statements,
  households: readonly string[],
  { from, to, on, account, role }: { from: string; to: string; on: PlainDate; account: string; role: string },
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH written AS (
       INSERT INTO household_movement (kind, occurred_on, household_id, to_household_id, from_code, to_code, division_code,
         account, role)
       SELECT 'VILLAGE_MERGED', $2::date, id, id, $3, $4, $4, $5, $6 FROM household
       WHERE id = ANY($1::uuid[]) AND merged_into IS NULL RETURNING 1
     )
     SELECT count(*)::int AS count FROM written`,
    [households, on, from, to, account, role],
    'write-village-moves',
  );
  return row?.count ?? 0;
}
