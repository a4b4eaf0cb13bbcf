import type { PlainDate } from '@dixian/calendar';
import type { Page } from '@dixian/graph';
import { divisionBounds, type Scope, type Statements } from '@dixian/service';
import { beforeId } from './cursors';
import { Parameters } from './parameters';
import { withinScope } from './sight';

/** A run of the sweep; `flagged` counts only what lies within the scope it was read with. */
export interface SweepView {
  id: string;
  sweptFor: PlainDate;
  flagged: number;
  finishedAt: Date;
}

/** A run that is asked for; the key is the asker's own. */
export interface NewSweep {
  divisionCode: string;
  requestedBy: string;
  idempotencyKey: string;
  sweptFor: PlainDate;
  finishedAt: Date;
}

/** Records a run and gives its id; undefined where the asker's key is known, once the run of that key has ended. */
export async function recordSweep(transaction: Statements, sweep: NewSweep): Promise<string | undefined> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO sweep (division_code, requested_by, idempotency_key, swept_for, finished_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [sweep.divisionCode, sweep.requestedBy, sweep.idempotencyKey, sweep.sweptFor, sweep.finishedAt],
  );
  return row?.id;
}

/** The run that was recorded under the asker's key. */
export async function sweepOfKey(
  statements: Statements,
  scope: Scope,
  sweep: Pick<NewSweep, 'divisionCode' | 'requestedBy' | 'idempotencyKey'>,
): Promise<SweepView | undefined> {
  const parameters = new Parameters();
  const { divisionCode, requestedBy, idempotencyKey } = sweep;
  const condition = `s.requested_by = ${parameters.add(requestedBy)}
    AND s.division_code = ${parameters.add(divisionCode)} AND s.idempotency_key = ${parameters.add(idempotencyKey)}`;
  const [row] = await selectSweeps(statements, scope, parameters, [condition], 1);
  return row;
}

/** Up to `first + 1` runs that covered any of the scope's division, newest first. */
export async function listSweeps(statements: Statements, scope: Scope, page: Page): Promise<SweepView[]> {
  const parameters = new Parameters();
  const conditions = [touches(scope, parameters), ...beforeId('s', page, parameters)];
  return selectSweeps(statements, scope, parameters, conditions, page.first + 1);
}

/** How many runs listSweeps gives in all. */
export async function countSweeps(statements: Statements, scope: Scope): Promise<number> {
  const parameters = new Parameters();
  const [row] = await statements.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM sweep s WHERE ${touches(scope, parameters)}`,
    parameters.values,
  );
  return row?.count ?? 0;
}

function touches(scope: Scope, parameters: Parameters): string {
  const { from, to } = divisionBounds(scope.division);
  return `((s.division_code >= ${parameters.add(from)} AND s.division_code < ${parameters.add(to)})
    OR starts_with(${parameters.add(scope.division)}, s.division_code))`;
}

async function selectSweeps(
  statements: Statements,
  scope: Scope,
  parameters: Parameters,
  conditions: readonly string[],
  limit: number,
): Promise<SweepView[]> {
  const flagged = withinScope('n', scope, parameters).join(' AND ');
  return statements.query<SweepView>(
    `SELECT run.id, run.swept_for::text AS "sweptFor", run.finished_at AS "finishedAt", notices.flagged
     FROM (
       SELECT s.* FROM sweep s WHERE ${conditions.join(' AND ')} ORDER BY s.id DESC LIMIT ${parameters.add(limit)}
     ) run
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS flagged FROM overdue_notice n WHERE n.sweep_id = run.id AND ${flagged}
     ) notices
     ORDER BY run.id DESC`,
    parameters.values,
  );
}
