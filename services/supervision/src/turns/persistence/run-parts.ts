import type { EventPayloads } from '@dixian/events';
import type { RowOf, Statements } from '@dixian/service';
import { runPart } from '../tables';

/** A department's part of a run, with how many of its items its totals tell. */
export type PartRow = RowOf<typeof runPart>;

const COLUMNS = runPart.select();

/** The departments that take part, none of which has begun. */
export async function openParts(
  transaction: Statements,
  run: { readonly id: string; readonly divisionCode: string },
  departments: readonly string[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO run_part (run_id, department, division_code)
     SELECT $1, department, $2 FROM unnest($3::text[]) AS department ON CONFLICT DO NOTHING`,
    [run.id, run.divisionCode, departments],
  );
  await transaction.query('DELETE FROM run_total WHERE run_id = $1 AND department <> ALL($2::text[])', [
    run.id,
    departments,
  ]);
  await transaction.query('DELETE FROM run_part WHERE run_id = $1 AND department <> ALL($2::text[])', [
    run.id,
    departments,
  ]);
}

/** The parts of a run, by name of the department. */
export function partsOf(reader: Statements, runId: string): Promise<PartRow[]> {
  return reader.query<PartRow>(`SELECT ${COLUMNS} FROM run_part WHERE run_id = $1 ORDER BY department`, [
    runId,
  ]);
}

/** Keeps what a department told of its part; an older version never overwrites a newer, nor anything the digest that was approved. */
export async function keepPart(
  transaction: Statements,
  part: EventPayloads['transition-part-changed'],
): Promise<void> {
  const { runId, department, version, phase, round, finished, items, handled, digest, failure } = part;
  await transaction.query(
    `UPDATE run_part p SET version = $3, phase = $4, round = $5, finished = $6, items = $7, handled = $8, failure = $10,
       digest = CASE WHEN r.state = 'PREVIEWING' THEN $9 ELSE p.digest END
     FROM transition_run r WHERE r.id = p.run_id AND p.run_id = $1 AND p.department = $2 AND p.version < $3`,
    [runId, department, version, phase, round, finished, items, handled, digest, failure],
  );
}

/** Keeps a share of what a department counted; those of older versions go. */
export async function keepTotals(
  transaction: Statements,
  { runId, department, version, totals }: EventPayloads['transition-totals-counted'],
): Promise<void> {
  const [newest] = await transaction.query<{ version: number }>(
    'SELECT max(version) AS version FROM run_total WHERE run_id = $1 AND department = $2',
    [runId, department],
  );
  if (newest && newest.version > version) return;
  await transaction.query('DELETE FROM run_total WHERE run_id = $1 AND department = $2 AND version < $3', [
    runId,
    department,
    version,
  ]);
  await transaction.query(
    `INSERT INTO run_total (run_id, department, version, rule, transition, clause, division_code, change, state, undecided,
       decided_by, without_support, items)
     SELECT $1, $2, $3, t.rule, t.transition, t.clause, t."divisionCode", t.change, t.state, t.undecided, t."decidedBy",
       t."withoutSupport", t.items
     FROM jsonb_to_recordset($4::jsonb) AS t(rule text, transition text, clause text, "divisionCode" text, change text,
       state text, undecided text, "decidedBy" text, "withoutSupport" boolean, items integer)
     WHERE EXISTS (SELECT FROM run_part p WHERE p.run_id = $1 AND p.department = $2)`,
    [runId, department, version, JSON.stringify(totals)],
  );
}

/** Whether every part has finished the phase, and all of its totals have arrived. */
export async function allFinished(
  reader: Statements,
  runId: string,
  { phase, round }: { readonly phase: string; readonly round: number },
): Promise<boolean> {
  const [row] = await reader.query<{ open: boolean }>(
    `SELECT EXISTS (
       SELECT FROM run_part p WHERE p.run_id = $1 AND ((p.phase, p.round, p.finished) IS DISTINCT FROM ($2, $3::int, true)
         OR p.items <> (SELECT coalesce(sum(t.items), 0) FROM run_total t
           WHERE t.run_id = p.run_id AND t.department = p.department AND t.version = p.version))) AS open`,
    [runId, phase, round],
  );
  return row?.open === false;
}
