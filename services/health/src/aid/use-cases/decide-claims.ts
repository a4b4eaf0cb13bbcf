import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { standings } from '../../ground/standings';
import { medicalAid } from '../domain/medical-aid';

/** Which claims are decided: those of a run of the ledger, or of households of which something was told anew. */
export type WhichClaims = { readonly runId: string } | { readonly households: readonly string[] };

interface OpenClaim {
  readonly id: string;
  readonly householdId: string;
  readonly division: string;
  readonly billedOn: PlainDate;
  readonly bill: Fen;
  readonly admittedOn: PlainDate | null;
}

// What a person decided stays; what waited for how the household stands is decided once that is known.
const OPEN = `household_id IS NOT NULL AND reason IS NULL`;
const WAITS = `(decision IS NULL OR decision -> 'reasons' @> '[{"code": "STANDING_UNKNOWN"}]')`;

/** Decides claims as by hand, by the law of the day of the bill: what a ledger told as paid stays as it is and has its decision beside it. */
export async function decideClaims(
  transaction: Statements,
  policies: PolicySet,
  which: WhichClaims,
  today: PlainDate,
): Promise<void> {
  const claims = await claimsOf(transaction, which);
  if (claims.length === 0) return;
  const held = await standings.heldOf(transaction, [
    ...new Set(claims.map(({ householdId }) => householdId)),
  ]);
  const decided = claims.map(({ id, householdId, division, billedOn, bill, admittedOn }) => {
    const standing = monitoringOn(held.get(householdId), billedOn);
    const facts = { division, on: billedOn, bill, admittedOn, standing };
    const { amount, ...decision } = medicalAid(policies, facts);
    const decidedOn = decision.outcome === 'REFERRED' ? null : today;
    return { id, outcome: decision.outcome, decision, amount: amount?.toString() ?? null, decidedOn };
  });
  await transaction.query(
    `UPDATE medical_aid_claim c SET outcome = d.outcome, decision = d.decision, decided_on = d."decidedOn",
       aid = coalesce(c.aid, d.amount)
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, outcome text, decision jsonb, amount bigint, "decidedOn" date)
     WHERE c.id = d.id`,
    [JSON.stringify(decided)],
    'decide-claims',
  );
}

function claimsOf(transaction: Statements, which: WhichClaims): Promise<OpenClaim[]> {
  const [where, parameter] =
    'runId' in which
      ? ['loaded_by = $1', which.runId]
      : [`household_id = ANY($1::uuid[]) AND ${WAITS}`, which.households];
  return transaction.query<OpenClaim>(
    `SELECT id, household_id AS "householdId", division_code AS division, billed_on AS "billedOn", bill,
       admitted_on AS "admittedOn" FROM medical_aid_claim WHERE ${OPEN} AND ${where}`,
    [parameter],
  );
}
