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

/** A run before it is recorded. */
export interface NewSweep {
  divisionCode: string;
  requestedBy: string;
  sweptFor: PlainDate;
  finishedAt: Date;
}

/** Records a run and gives its id. */
export async function insertSweep(transaction: Statements, sweep: NewSweep): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO sweep (division_code, requested_by, swept_for, finished_at) VALUES ($1, $2, $3, $4) RETURNING id`,
    [sweep.divisionCode, sweep.requestedBy, sweep.sweptFor, sweep.finishedAt],
  );
  if (!row) throw new Error('sweep gave no id');
  return row.id;
}

/** A run in sight; undefined where there is none of that id. */
export async function sweepById(
  statements: Statements,
  scope: Scope,
  id: string,
): Promise<SweepView | undefined> {
  const parameters = new Parameters();
  const [row] = await selectSweeps(statements, scope, parameters, [`s.id = ${parameters.add(id)}`], 1);
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
