import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** What was accepted and is not paid is work, whether a ledger or somebody by hand said so; what is paid is none. */
export async function followLoaded(
  transaction: Statements,
  policies: PolicySet,
  today: PlainDate,
): Promise<void> {
  await openUnpaid(transaction, policies);
  await tasks.closeFrom(transaction, 'AWARD_UNPAID', { sql: PAID, parameters: [today] });
}

/** Work of what a run that is taken back had brought goes with it; what is open when the rows are as they were opens anew. */
export async function closeLoaded(transaction: Statements, runId: string): Promise<void> {
  await tasks.closeFrom(transaction, 'AWARD_UNPAID', { sql: OF_RUN, parameters: [runId] });
}

/** Opens what is left to do, as an acceptance by hand does: also what a list paid that was taken back. */
export async function openUnpaid(transaction: Statements, policies: PolicySet): Promise<void> {
  const days = await transaction.query<{ division: string; on: PlainDate }>(
    `SELECT DISTINCT t.division_code AS division, ${IMPLEMENTED} AS "on" FROM household_award t WHERE ${IS_UNPAID}`,
  );
  const asked = days.flatMap((at) => {
    const rule = ruleInForce(policies, 'award-after-release', at);
    return rule ? [{ ...at, clause: rule.clause }] : [];
  });
  await tasks.openFrom(transaction, 'AWARD_UNPAID', { sql: UNPAID, parameters: [JSON.stringify(asked)] });
}

const OF_RUN = `SELECT k.subject_id, k.step, (service_now() AT TIME ZONE 'Asia/Shanghai')::date AS closed_on
  FROM duty_task k JOIN household_award t ON t.id = k.subject_id
  WHERE k.kind = 'AWARD_UNPAID' AND k.closed_on IS NULL AND t.loaded_by = $1`;

const IMPLEMENTED = 'coalesce(t.implemented_on, t.accepted_on)';

// By hand an amount that nobody has set yet holds up the payment, and not the work.
const IS_UNPAID = `t.household_id IS NOT NULL AND t.accepted_on IS NOT NULL AND t.paid_on IS NULL
    AND t.outcome IS DISTINCT FROM 'REFUSED' AND (t.amount > 0 OR t.loaded_by IS NULL)`;

const UNPAID = `SELECT t.id AS subject_id, NULL::text AS step, t.household_id, NULL::uuid AS person_id, t.division_code,
    t.accepted_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional,
    CASE WHEN b.clause IS NOT NULL THEN ARRAY[b.clause] END AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
    NULL::text AS sector
  FROM household_award t
  LEFT JOIN jsonb_to_recordset($1::jsonb) AS b(division text, "on" date, clause text)
    ON b.division = t.division_code AND b."on" = ${IMPLEMENTED}
  WHERE ${IS_UNPAID}`;

const PAID = `SELECT k.subject_id, k.step, coalesce(t.paid_on, $1::date) AS closed_on
  FROM duty_task k JOIN household_award t ON t.id = k.subject_id
  WHERE k.kind = 'AWARD_UNPAID' AND k.closed_on IS NULL AND t.paid_on IS NOT NULL`;
