import { isEntityId } from '@dixian/graph';
import type { OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import type { RunState, RunStep } from '../domain/run-state';
import { runAct, transitionRun } from '../tables';

/** A run as it is read. */
export type RunRow = RowOf<typeof transitionRun>;

export const RUN_COLUMNS = transitionRun.select();

/** A run, held so that nobody else takes a step meanwhile. */
export async function holdRun(transaction: Statements, id: string): Promise<RunRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<RunRow>(
    `SELECT ${RUN_COLUMNS} FROM transition_run WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** A run in sight. */
export async function findRun(reader: Statements, id: string): Promise<RunRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await reader.query<RunRow>(`SELECT ${RUN_COLUMNS} FROM transition_run WHERE id = $1`, [id]);
  return row;
}

const ORDERS = {
  PLANNED_AT: [],
  DAY: [{ expression: 'day', type: 'date' }],
} satisfies Orders;

/** Narrows the list of runs. */
export interface RunFilter {
  readonly division?: string | null;
  readonly state?: RunState | null;
  readonly day?: string | null;
}

/** Runs in sight, newest first unless asked otherwise. */
export function runList(filter: RunFilter | null | undefined): OrderedList<keyof typeof ORDERS> {
  const { division, state, day } = filter ?? {};
  return {
    name: 'transition-runs',
    columns: RUN_COLUMNS,
    from: 'transition_run',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'PLANNED_AT', direction: 'DESC' },
    conditions: (add) => add.within(division).addIf('state = ?', state).addIf('day = ?', day),
  };
}

/** Writes down who took a step of a run. */
export async function writeRunAct(
  transaction: Statements,
  { id, divisionCode }: Pick<RunRow, 'id' | 'divisionCode'>,
  act: {
    readonly step: RunStep;
    readonly account: string;
    readonly occurredOn: RowOf<typeof runAct>['occurredOn'];
    readonly digest?: string | null;
    readonly reason?: string | null;
  },
): Promise<void> {
  const { digest = null, reason = null, ...said } = act;
  await transaction.insert(runAct, { runId: id, divisionCode, ...said, digest, reason }, ['id']);
}
