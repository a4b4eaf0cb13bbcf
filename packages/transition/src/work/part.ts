import type { RowOf, Statements } from '@dixian/service';
import type { TurnWork } from '../jobs';
import { transitionPart } from '../tables';

export type PartRow = RowOf<typeof transitionPart>;

const COLUMNS = transitionPart.select();

/** The service's part of a run, held so that one process works on it at a time. */
export async function holdPart(transaction: Statements, runId: string): Promise<PartRow | undefined> {
  const [part] = await transaction.query<PartRow>(
    `SELECT ${COLUMNS} FROM transition_part WHERE run_id = $1 FOR UPDATE`,
    [runId],
  );
  return part;
}

/** Begins a phase; a part that is in it already goes on where it stopped. Undefined where it is past that. */
export async function beginPhase(transaction: Statements, work: TurnWork): Promise<PartRow | undefined> {
  const { runId, division, day, phase, round, heard = 0 } = work;
  await transaction.query(
    `INSERT INTO transition_part AS p (run_id, division_code, day, phase, round, version)
     VALUES ($1, $2, $3, $4, $5, greatest($6::int, 1))
     ON CONFLICT (run_id) DO UPDATE SET phase = $4, round = $5, finished = false, handled = 0, failure = NULL,
       version = greatest(p.version, $6::int)
     WHERE (p.phase, p.round) IS DISTINCT FROM ($4, $5::int) AND p.round <= $5
       AND ${order('p.phase')} <= ${order('$4')}`,
    [runId, division, day, phase, round, heard],
  );
  const part = await holdPart(transaction, runId);
  return part?.phase === phase && part.round === round ? part : undefined;
}

// A preview may be made anew until something is applied; nothing is applied after it is undone.
function order(phase: string): string {
  return `array_position(ARRAY['PREVIEW', 'APPLY', 'UNDO'], ${phase}::text)`;
}

/** Writes what kind of error the last attempt ended in; how far the part is stays as it was. */
export async function noteFailed(transaction: Statements, runId: string, failure: string): Promise<void> {
  await transaction.query(
    'UPDATE transition_part SET failure = $2, changed_at = service_now() WHERE run_id = $1',
    [runId, failure],
  );
}

/** Writes how far the part is. */
export async function noteProgress(
  transaction: Statements,
  runId: string,
  { items, handled, digest, finished = false }: Partial<PartRow>,
): Promise<void> {
  await transaction.query(
    `UPDATE transition_part SET items = coalesce($2, items), handled = coalesce($3, handled), digest = coalesce($4, digest),
       finished = $5, failure = NULL, changed_at = service_now() WHERE run_id = $1`,
    [runId, items ?? null, handled ?? null, digest ?? null, finished],
  );
}
