import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { GuaranteeAnswer, RenovationFact } from '../../evidence/persistence/sector-evidence';
import type { LeadType } from '../../ground/domain/lead-words';
import type { MemberSpell } from '../domain/elimination/elimination-record';
import type { EliminationMode } from '../domain/elimination-mode';

/** A lead as release looks at it, with the case it began. */
export interface LeadUpTo {
  id: string;
  leadType: LeadType;
  pushedBy: string | null;
  occurredOn: PlainDate;
  verifiedOn: PlainDate | null;
  riskFound: boolean | null;
  recordedAt: Date;
  caseId: string | null;
}

/** A nomination whose case goes on; corrections come after what they correct. */
export interface NominationUpTo {
  id: string;
  periodId: string;
  occurredOn: PlainDate;
  recordedAt: Date;
  riskGone: boolean;
  mode: EliminationMode;
  resolvedLeads: string[];
  /** The day on which the county approved it; null before that. */
  approvedOn: PlainDate | null;
}

/** A measure as release looks at it. */
export interface DeliveryUpTo {
  id: string;
  name: string;
  department: string;
  source: string;
  occurredOn: PlainDate;
  recordedAt: Date;
}

interface EvidenceRows {
  guarantees: GuaranteeAnswer;
  renovations: RenovationFact;
  leads: LeadUpTo;
  nominations: NominationUpTo;
  deliveries: DeliveryUpTo;
  members: MemberSpell;
}

const SAID = `household_id AS "rowKey", id, occurred_on AS "occurredOn", department, source, recorded_at AS "recordedAt"`;
// Of two facts of one day the newer event tells the newer, whichever was delivered first.
const UP_TO = `WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date
  ORDER BY household_id, occurred_on, event_id, position`;

const SQL: Record<keyof EvidenceRows, string> = {
  guarantees: `SELECT ${SAID}, guarantee, secure FROM guarantee_answer ${UP_TO}`,
  renovations: `SELECT ${SAID}, renovation_id AS "renovationId", year, approved, paid,
      planned_until AS "plannedUntil", completed_on AS "completedOn" FROM renovation_fact f
    WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date AND NOT EXISTS (SELECT FROM renovation_fact w
      WHERE w.household_id = f.household_id AND w.renovation_id = f.renovation_id AND w.withdrawn AND w.occurred_on <= $2::date
        AND (w.occurred_on, w.event_id, w.position) >= (f.occurred_on, f.event_id, f.position))
    ORDER BY household_id, occurred_on, event_id, position`,
  leads: `SELECT l.household_id AS "rowKey", l.id, l.lead_type AS "leadType", l.pushed_by AS "pushedBy",
      l.found_on AS "occurredOn", l.verified_on AS "verifiedOn", l.risk_found AS "riskFound",
      l.recorded_at AS "recordedAt", c.id AS "caseId"
    FROM lead l LEFT JOIN monitoring_case c ON c.lead_id = l.id
    WHERE l.household_id = ANY($1::uuid[]) AND l.withdrawn_on IS NULL AND l.found_on <= $2::date ORDER BY l.household_id, l.found_on, l.id`,
  nominations: `SELECT a.household_id AS "rowKey", a.id, c.period_id AS "periodId", a.occurred_on AS "occurredOn",
      a.recorded_at AS "recordedAt", (a.evidence ->> 'riskGone')::boolean AS "riskGone", a.evidence ->> 'mode' AS mode,
      a.evidence -> 'resolvedLeads' AS "resolvedLeads",
      (SELECT p.occurred_on FROM case_act p WHERE p.case_id = c.id AND p.kind = 'APPROVAL' AND p.occurred_on <= $2::date
       ORDER BY p.sequence DESC LIMIT 1) AS "approvedOn"
    FROM case_act a JOIN monitoring_case c ON c.id = a.case_id
    WHERE a.household_id = ANY($1::uuid[]) AND a.kind = 'NOMINATION' AND a.occurred_on <= $2::date
      AND (c.ended_on IS NULL OR c.ended_on > $2::date) ORDER BY a.household_id, c.id, a.sequence`,
  deliveries: `SELECT household_id AS "rowKey", delivery_id AS id, name, department, source,
      delivered_on AS "occurredOn", recorded_at AS "recordedAt" FROM measure_delivery
    WHERE household_id = ANY($1::uuid[]) AND delivered_on <= $2::date ORDER BY household_id, delivered_on, delivery_id`,
  members: `SELECT household_id AS "rowKey", person_id AS "personId", joined_on AS "joinedOn", left_on AS "leftOn"
    FROM membership WHERE household_id = ANY($1::uuid[]) AND joined_on <= $2::date AND (lives_together OR in_register)
    ORDER BY household_id, joined_on, id`,
};

/** What is on record of a household up to a day, by day, the first first; one statement per kind and request. */
export function evidenceUpTo<Kind extends keyof EvidenceRows>(
  context: RequestContext,
  kind: Kind,
  householdId: string,
  asOf: PlainDate,
): Promise<EvidenceRows[Kind][]> {
  return rowsOfEach<EvidenceRows[Kind]>(context, `${kind}-up-to:${asOf}`, SQL[kind], [asOf]).load(
    householdId,
  );
}

/** The same within a transaction. */
export function heldEvidenceUpTo<Kind extends keyof EvidenceRows>(
  transaction: Statements,
  kind: Kind,
  householdId: string,
  asOf: PlainDate,
): Promise<EvidenceRows[Kind][]> {
  return transaction.query<EvidenceRows[Kind]>(SQL[kind], [[householdId], asOf]);
}
