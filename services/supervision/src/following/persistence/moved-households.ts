import type { PlainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { type PlacedTable, tablesThat } from '../../ground/placed-table';
import { recoded } from '../domain/recoding';
import { leaveObligations } from './leave-obligations';
import { holdCodes, recodingsSince } from './recodings';

type Move = EventPayloads['household-moved']['moves'][number];

/** Where records lie now, and since which day; null of a move that was told without one. */
interface Placed extends Pick<Move, 'keptBy' | 'divisionCode'> {
  readonly movedOn: PlainDate | null;
}

/**
 * Lets leads and obligations follow their household to its new village or to the household that keeps it now, and
 * remembers the move for events still on their way. A move that a later one overtook changes nothing.
 */
export async function followMoves(
  transaction: Statements,
  tables: readonly PlacedTable[],
  { moves }: EventPayloads['household-moved'],
  recordedAt: string,
): Promise<void> {
  await holdCodes(transaction);
  const recodings = await recodingsSince(transaction, recordedAt);
  const placed = moves.map((move) => ({ ...move, divisionCode: recoded(move.divisionCode, recodings) }));
  await transaction.query(
    `INSERT INTO moved_household (household_id, kept_by, division_code, lead_ids, moved_on, recorded_at)
     SELECT "householdId", "keptBy", "divisionCode", "leadIds", "movedOn", $2
     FROM jsonb_to_recordset($1::jsonb) AS m("householdId" uuid, "keptBy" uuid, "divisionCode" text, "leadIds" uuid[], "movedOn" date)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(placed), recordedAt],
  );
  await leaveMoved(transaction, moves, recordedAt);
  for (const table of tablesThat(tables, 'goes-with-lead')) {
    await transaction.query(
      `UPDATE ${table} t SET household_id = m.kept_by, division_code = m.division_code
       FROM moved_household m
       WHERE m.household_id = ANY($1::uuid[]) AND m.recorded_at = $2 AND t.household_id = m.household_id
         AND (m.lead_ids IS NULL OR t.lead_id = ANY(m.lead_ids))
         AND NOT EXISTS (SELECT FROM moved_household later
                         WHERE later.household_id = m.household_id AND later.recorded_at > m.recorded_at)`,
      [moves.map(({ householdId }) => householdId), recordedAt],
    );
  }
  await followObligations(
    transaction,
    tables,
    moves.map(({ keptBy }) => keptBy),
  );
}

// Of a move that a later one overtook nothing was left there.
async function leaveMoved(
  transaction: Statements,
  moves: readonly Move[],
  recordedAt: string,
): Promise<void> {
  for (const { householdId, leadIds, movedOn } of moves) {
    if (movedOn === undefined) continue;
    await leaveObligations(transaction, {
      movedOn: movedOn as PlainDate,
      condition: `o.household_id = $2 AND ($3::uuid[] IS NULL OR o.lead_id = ANY($3::uuid[]))
        AND NOT EXISTS (SELECT FROM moved_household later WHERE later.household_id = $2 AND later.recorded_at > $4)`,
      parameters: [householdId, leadIds, recordedAt],
    });
  }
}

/** Where a lead's records are now that were recorded for a household before it moved on; undefined if it did not. */
export async function movedSince(
  transaction: Statements,
  lead: { leadId: string; householdId: string },
  recordedAt: string,
): Promise<Placed | undefined> {
  const [row] = await transaction.query<Placed>(
    `WITH RECURSIVE path AS (
       SELECT $2::uuid AS household_id, NULL::text COLLATE "C" AS division_code, $3::timestamptz AS at, 0 AS step,
              NULL::date AS moved_on
       UNION ALL
       SELECT m.kept_by, m.division_code, m.recorded_at, path.step + 1, m.moved_on
       FROM path CROSS JOIN LATERAL (
         SELECT * FROM moved_household m
         WHERE m.household_id = path.household_id AND m.recorded_at > path.at
           AND (m.lead_ids IS NULL OR $1::uuid = ANY(m.lead_ids))
         ORDER BY m.recorded_at LIMIT 1
       ) m
     )
     SELECT household_id AS "keptBy", division_code AS "divisionCode", moved_on AS "movedOn" FROM path WHERE step > 0
     ORDER BY step DESC LIMIT 1`,
    [lead.leadId, lead.householdId, recordedAt],
    'moved-since',
  );
  return row;
}

/** Puts a lead's records where its household is now. */
export async function placeLead(
  transaction: Statements,
  tables: readonly PlacedTable[],
  leadId: string,
  { keptBy, divisionCode, movedOn }: Placed,
): Promise<void> {
  if (movedOn !== null) {
    const condition = 'o.lead_id = $2 AND (o.household_id, o.division_code) <> ($3, $4)';
    await leaveObligations(transaction, { movedOn, condition, parameters: [leadId, keptBy, divisionCode] });
  }
  for (const table of tablesThat(tables, 'goes-with-lead')) {
    await transaction.query(
      `UPDATE ${table} SET household_id = $2, division_code = $3
       WHERE lead_id = $1 AND (household_id, division_code) <> ($2, $3)`,
      [leadId, keptBy, divisionCode],
    );
  }
  await followObligations(transaction, tables, [keptBy]);
}

async function followObligations(
  transaction: Statements,
  tables: readonly PlacedTable[],
  householdIds: readonly string[],
): Promise<void> {
  for (const table of tablesThat(tables, 'goes-with-obligation')) {
    await transaction.query(
      `UPDATE ${table} t SET division_code = o.division_code FROM obligation o
       WHERE o.household_id = ANY($1::uuid[]) AND t.obligation_id = o.id AND t.division_code <> o.division_code`,
      [householdIds],
    );
  }
}
