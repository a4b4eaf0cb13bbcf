import type { PlainDate } from '@dixian/calendar';
import { addDays } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { ItemBatch } from '../rule';
import type { ItemState } from '../tables';

/** Where a batch begins: behind this item, of which the process that works on the part knows. */
export interface Behind {
  readonly position: number;
  readonly id: string;
}

/** Items of one rule that are done together. */
export interface Chosen {
  readonly position: number;
  readonly rule: string;
  readonly transition: string;
  readonly ids: readonly string[];
  readonly subjects: readonly string[];
}

/** The next items in a state, of one rule, in the order of the preview or against it. */
export async function nextItems(
  transaction: Statements,
  runId: string,
  state: ItemState,
  { size, behind, backwards }: { size: number; behind: Behind | undefined; backwards: boolean },
): Promise<Chosen | undefined> {
  const [sign, way] = backwards ? ['<', 'DESC'] : ['>', 'ASC'];
  const after = behind ? `AND (position, id) ${sign} ($4::int, $5::uuid)` : '';
  const rows = await transaction.query<Behind & { rule: string; transition: string; subjectId: string }>(
    `SELECT id, position, rule, transition, subject_id AS "subjectId" FROM transition_item
     WHERE run_id = $1 AND state = $2 ${after} ORDER BY position ${way}, id ${way} LIMIT $3`,
    [runId, state, size, ...(behind ? [behind.position, behind.id] : [])],
  );
  const [first] = rows;
  if (!first) return undefined;
  const own = rows.filter(({ position }) => position === first.position);
  return {
    ...first,
    ids: own.map(({ id }) => id),
    subjects: own.map(({ subjectId }) => subjectId),
  };
}

/** The chosen items that are still in a state, as a relation. */
export function batchOf(
  { runId, day }: { readonly runId: string; readonly day: PlainDate },
  { ids }: Chosen,
  state: ItemState,
): ItemBatch {
  return {
    runId,
    day,
    after: addDays(day, 1),
    sql: `SELECT id, subject_kind, subject_id, household_id, division_code, county_code, change, before, after, facts, clause
      FROM transition_item WHERE id = ANY($1::uuid[]) AND state = '${state}'`,
    parameters: [ids],
  };
}
