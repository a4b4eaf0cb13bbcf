import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';
import { type AskedStarts, RUNNING, type RunningStart, runningParameters } from './running-starts';

/** By when the draft has what started there and then; left away where it does not ask for it. */
export type TriedStart = RunningStart & {
  readonly limit: { readonly dueOn: PlainDate | null; readonly clause: string } | undefined;
};

/** The draft's limits, put to what runs. */
export interface TriedObligations extends AskedStarts {
  readonly on: PlainDate;
  readonly starts: readonly TriedStart[];
}

/** What runs of a kind, by the clause that dates it now and the draft's. */
export interface ClauseCounts {
  readonly kind: SupervisedKind;
  readonly clauseBefore: string | null;
  readonly clauseAfter: string | null;
  readonly running: number;
  readonly earlier: number;
  readonly later: number;
  readonly ended: number;
  readonly opened: number;
  readonly overdueBefore: number;
  readonly overdueAfter: number;
}

/** How much changes, by kind and clauses; one statement. */
export function countPreviewed(context: RequestContext, tried: TriedObligations): Promise<ClauseCounts[]> {
  const counted = (condition: string, name: string) =>
    `(count(*) FILTER (WHERE ${condition}))::int AS "${name}"`;
  return context.db.read(context.scope, (statements) =>
    statements.query<ClauseCounts>(
      `SELECT kind, before AS "clauseBefore", after AS "clauseAfter", ${[
        counted('was_asked', 'running'),
        counted('was_asked AND asked AND new_key < old_key', 'earlier'),
        counted('was_asked AND asked AND new_key > old_key', 'later'),
        counted('was_asked AND NOT asked', 'ended'),
        counted('asked AND NOT was_asked', 'opened'),
        counted('was_asked AND old_key < $6::date', 'overdueBefore'),
        counted('asked AND new_key < $6::date', 'overdueAfter'),
      ].join(', ')}
       FROM ${TRIED} GROUP BY 1, 2, 3 ORDER BY 1, 2 NULLS FIRST, 3 NULLS FIRST`,
      [...parametersOf(tried), tried.on],
    ),
  );
}

/** A running duty that the draft changes. */
export interface ObligationOfClauses {
  readonly id: string;
  readonly dueAfter: PlainDate | null;
  readonly asked: boolean;
}

// As many as a person looks through.
const EXAMPLES = 20;

/** Some of those that change, by due day and id. */
export function previewedExamples(
  context: RequestContext,
  tried: TriedObligations,
  { kind, clauseBefore, clauseAfter }: Pick<ClauseCounts, 'kind' | 'clauseBefore' | 'clauseAfter'>,
): Promise<ObligationOfClauses[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<ObligationOfClauses>(
      `SELECT id, new_due AS "dueAfter", asked FROM ${TRIED}
       WHERE was_asked AND kind = $6 AND before IS NOT DISTINCT FROM $7 AND after IS NOT DISTINCT FROM $8
         AND (NOT asked OR new_key <> old_key)
       ORDER BY old_key, id LIMIT ${EXAMPLES}`,
      [...parametersOf(tried), kind, clauseBefore, clauseAfter],
    ),
  );
}

// What runs beside the draft's limit for its start; a duty without a day is due never.
const TRIED = `(SELECT o.id, o.kind, o.clause_ids[1] AS before, o.asked AS was_asked, r.clause AS after,
    r.clause IS NOT NULL AS asked, r."dueOn" + o.due_shift AS new_due, o.due_key AS old_key,
    coalesce(r."dueOn" + o.due_shift, 'infinity'::date) AS new_key
  FROM ${RUNNING} JOIN jsonb_to_recordset($5::jsonb) AS r(kind text, place text, "triggeredOn" date, "dueOn" date, clause text)
    ON r.kind = o.kind AND r.place = left(o.division_code, $4::int) AND r."triggeredOn" = o.triggered_on) t`;

function parametersOf({ starts, digits, ...asked }: TriedObligations): unknown[] {
  const limits = starts.map(({ limit, ...start }) => ({ ...start, ...limit }));
  return [...runningParameters(asked), digits, JSON.stringify(limits)];
}
