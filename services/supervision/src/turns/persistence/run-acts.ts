import type { RowOf, Statements } from '@dixian/service';
import { runAct } from '../tables';

/** A step of a run as it is read. */
export type ActRow = Omit<RowOf<typeof runAct>, 'id' | 'runId' | 'divisionCode'>;

/** Who did what to a run, oldest first. */
export function actsOf(reader: Statements, runId: string): Promise<ActRow[]> {
  const columns = runAct.select(['step', 'account', 'occurredOn', 'digest', 'reason', 'recordedAt']);
  return reader.query<ActRow>(`SELECT ${columns} FROM run_act WHERE run_id = $1 ORDER BY id`, [runId]);
}
