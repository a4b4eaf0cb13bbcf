import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** Where and when clocks of a kind that run started. */
export interface RunningStart {
  readonly kind: SupervisedKind;
  readonly place: string;
  readonly triggeredOn: PlainDate;
}

/** What is asked: kinds, a division, and by how many digits of a code places are told apart. */
export interface AskedStarts {
  readonly kinds: readonly SupervisedKind[];
  readonly division: string;
  readonly digits: number;
}

/**
 * What runs, as `o`: obligations, and duties that were told and that nothing asks for yet. What moved keeps the law of the
 * place where its clock started. Parameters $1 to $3: kinds, division, its end.
 */
export const RUNNING = `(SELECT o.id, o.kind, o.division_code, o.triggered_on, o.due_on, o.due_shift, o.due_key, o.clause_ids, true AS asked
    FROM obligation o WHERE o.ended_on IS NULL AND o.here_from IS NULL AND o.kind = ANY($1::text[])
      AND o.division_code >= $2 AND o.division_code < $3
  UNION ALL SELECT t.obligation_id, t.kind, t.division_code, t.triggered_on, NULL, 0, NULL, '{}', false
    FROM told_duty t WHERE t.trigger_version > 0 AND t.met_on IS NULL AND t.stopped_on IS NULL AND t.kind = ANY($1::text[])
      AND t.division_code >= $2 AND t.division_code < $3
      AND NOT EXISTS (SELECT FROM obligation o WHERE o.id = t.obligation_id AND o.stopped_as IS DISTINCT FROM 'NOT_REQUIRED')) o`;

/** The parameters of `RUNNING`. */
export function runningParameters({ kinds, division }: Omit<AskedStarts, 'digits'>): unknown[] {
  return [kinds, division, `${division}:`];
}

/** Distinct starts of what runs; one statement. */
export function runningStarts(
  context: RequestContext,
  { digits, ...asked }: AskedStarts,
): Promise<RunningStart[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<RunningStart>(
      `SELECT DISTINCT o.kind, left(o.division_code, $4::int) AS place, o.triggered_on AS "triggeredOn" FROM ${RUNNING}`,
      [...runningParameters(asked), digits],
    ),
  );
}
