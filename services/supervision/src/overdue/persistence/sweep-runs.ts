import type { PlainDate } from '@dixian/calendar';
import { Conditions, divisionBounds, type KeysetList, type Scope, type Statements } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';

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
  { requestedBy, divisionCode, idempotencyKey }: NewSweep,
): Promise<SweepView | undefined> {
  const add = new Conditions().add(
    's.requested_by = ? AND s.division_code = ? AND s.idempotency_key = ?',
    requestedBy,
    divisionCode,
    idempotencyKey,
  );
  const sql = `SELECT ${columns(scope, add)} FROM sweep s ${add.where()}`;
  const [row] = await statements.query<SweepView>(sql, add.parameters);
  return row;
}

/** Runs that covered any of the scope's division, newest first. */
export function sweepList(scope: Scope): KeysetList {
  const { from, to } = divisionBounds(scope.division);
  return {
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
