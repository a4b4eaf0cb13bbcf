import type { PlainDate } from '@dixian/calendar';
import { Conditions, divisionBounds, type KeysetList, type Scope, type Statements } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';
import { sweep } from '../tables';

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
export async function insertSweep(transaction: Statements, run: NewSweep): Promise<string> {
  const { id } = await transaction.insert(sweep, run, ['id']);
  return id;
}

/** Notes how many duties the run put into notices. */
export async function noteNoticed(transaction: Statements, id: string, noticed: number): Promise<void> {
  await transaction.update(sweep, { id }, { noticed });
}

/** A run in sight; undefined where there is none of that id. */
export async function sweepById(
  statements: Statements,
  scope: Scope,
  id: string,
): Promise<SweepView | undefined> {
  const add = new Conditions().add('s.id = ?', id);
  const sql = `SELECT ${columns(scope, add)} FROM sweep s ${add.where()}`;
  const [row] = await statements.query<SweepView>(sql, add.parameters);
  return row;
}

/** Runs that covered any of the scope's division, newest first. */
export function sweepList(scope: Scope): KeysetList {
  const { from, to } = divisionBounds(scope.division);
  return {
    name: 'sweeps',
    columns: (parameters) => columns(scope, parameters),
    from: 'sweep s',
    key: [{ expression: 's.id', type: 'uuid' }],
    descending: true,
    conditions: (add) =>
      add.add(
        's.division_code >= ? AND s.division_code < ? OR starts_with(?, s.division_code)',
        from,
        to,
        scope.division,
      ),
  };
}

function columns(scope: Scope, parameters: Conditions): string {
  const flagged = withinScope(parameters.nested().add('n.sweep_id = s.id'), 'n', scope);
  return `s.id, s.swept_for AS "sweptFor", s.finished_at AS "finishedAt",
    (SELECT count(*)::int FROM overdue_notice n ${flagged.where()}) AS flagged`;
}
