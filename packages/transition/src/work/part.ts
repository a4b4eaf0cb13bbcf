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
  const { runId, division, day, phase, round } = work;
  await transaction.query(
    `INSERT INTO transition_part AS p (run_id, division_code, day, phase, round) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (run_id) DO UPDATE SET phase = $4, round = $5, finished = false, handled = 0, failure = NULL
     WHERE (p.phase, p.round) IS DISTINCT FROM ($4, $5::int) AND p.round <= $5
       AND ${order('p.phase')} <= ${order('$4')}`,
    [runId, division, day, phase, round],
  );
  const part = await holdPart(transaction, runId);
  return part?.phase === phase && part.round === round ? part : undefined;
}

// A preview may be made anew until something is applied; nothing is applied after it is undone.
function order(phase: string): string {
  return `array_position(ARRAY['PREVIEW', 'APPLY', 'UNDO'], ${phase}::text)`;
}

/** Writes how far the part is. */
export async function noteProgress(
  transaction: Statements,
  runId: string,
  { items, handled, digest, finished = false, failure = null }: Partial<PartRow>,
): Promise<void> {
  await transaction.query(
    `UPDATE transition_part SET items = coalesce($2, items), handled = coalesce($3, handled), digest = coalesce($4, digest),
       finished = $5, failure = $6, changed_at = service_now() WHERE run_id = $1`,
    [runId, items ?? null, handled ?? null, digest ?? null, finished, failure],
  );
}
