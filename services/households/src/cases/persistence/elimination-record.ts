import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { assessmentsOf, heldAssessments } from '../../assessment/persistence/income-assessments';
import { heldFacts, latestFacts } from '../../evidence/persistence/sector-evidence';
import type { SaidAllowance } from '../../periods/domain/label-facts';
import { heldLabels, labelOn, labelsOf } from '../../periods/persistence/labels';
import type { PeriodRow } from '../../periods/persistence/periods';
import { asksFor } from '../domain/elimination/conditions-asked';
import type { EliminationRecord } from '../domain/elimination/elimination-record';
import { labelDue } from '../domain/elimination/label-due';
import { type AbleRow, ableMembersOf, heldAbleMembers } from './able-members';
import { evidenceUpTo, heldEvidenceUpTo } from './elimination-evidence';
import {
  deliverySaid,
  guaranteeSaid,
  incomeSaid,
  labelSaid,
  leadSaid,
  nominationSaid,
  renovationSaid,
} from './said-of-rows';

/** Whose policies decide, and the day up to which something is on record. */
interface PlaceAndTime {
  readonly division: string;
  readonly asOf: PlainDate;
}

/** What is on record of a household in a period up to a day; one statement a table and request. */
export async function recordOf(
  context: RequestContext,
  policies: PolicySet,
  period: PeriodRow,
  asOf: PlainDate,
): Promise<EliminationRecord> {
  const { householdId, divisionCode: division } = period;
  const asks = asked(policies, { division, asOf });
  const [
    guarantees,
    renovations,
    leads,
    nominations,
    members,
    assessments,
    labels,
    allowances,
    deliveries,
    able,
  ] = await Promise.all([
    evidenceUpTo(context, 'guarantees', householdId, asOf),
    evidenceUpTo(context, 'renovations', householdId, asOf),
    evidenceUpTo(context, 'leads', householdId, asOf),
    evidenceUpTo(context, 'nominations', householdId, asOf),
    evidenceUpTo(context, 'members', householdId, asOf),
    assessmentsOf(context, householdId),
    labelsOf(context, householdId),
    asks.label ? latestFacts(context, 'allowances', householdId, asOf) : undefined,
    asks.deliveries ? evidenceUpTo(context, 'deliveries', householdId, asOf) : undefined,
    asks.labour || asks.label ? ableMembersOf(context, householdId, asOf) : undefined,
  ]);
  const rows = {
    guarantees,
    renovations,
    leads,
    nominations,
    members,
    assessments,
    labels,
    allowances,
    deliveries,
    able,
  };
  return recordFrom(policies, period, { division, asOf }, rows);
}

/** The same within a transaction; the division is where the case was opened, whose policies decide. */
export async function heldRecord(
  transaction: Statements,
  policies: PolicySet,
  period: PeriodRow,
  at: PlaceAndTime,
): Promise<EliminationRecord> {
  const { householdId } = period;
  const { asOf } = at;
  const asks = asked(policies, at);
  return recordFrom(policies, period, at, {
    guarantees: await heldEvidenceUpTo(transaction, 'guarantees', householdId, asOf),
    renovations: await heldEvidenceUpTo(transaction, 'renovations', householdId, asOf),
    leads: await heldEvidenceUpTo(transaction, 'leads', householdId, asOf),
    nominations: await heldEvidenceUpTo(transaction, 'nominations', householdId, asOf),
    members: await heldEvidenceUpTo(transaction, 'members', householdId, asOf),
    assessments: await heldAssessments(transaction, householdId),
    labels: await heldLabels(transaction, householdId),
    allowances: asks.label ? await heldFacts(transaction, 'allowances', householdId, asOf) : undefined,
    deliveries: asks.deliveries
      ? await heldEvidenceUpTo(transaction, 'deliveries', householdId, asOf)
      : undefined,
    able: asks.labour || asks.label ? await heldAbleMembers(transaction, householdId, asOf) : undefined,
  });
}

// Most places print neither condition, so that what they rest on is read where one is.
function asked(policies: PolicySet, { division, asOf: on }: PlaceAndTime) {
  return {
    deliveries: asksFor(policies, 'release-after-delivered-measures', { division, on }),
    labour: asksFor(policies, 'release-not-without-labour', { division, on }),
    label: ruleInForce(policies, 'label-without-labour', { division, on }) !== undefined,
  };
}

interface Rows {
  readonly guarantees: Awaited<ReturnType<typeof evidenceUpTo<'guarantees'>>>;
  readonly renovations: Awaited<ReturnType<typeof evidenceUpTo<'renovations'>>>;
  readonly leads: Awaited<ReturnType<typeof evidenceUpTo<'leads'>>>;
  readonly nominations: Awaited<ReturnType<typeof evidenceUpTo<'nominations'>>>;
  readonly members: Awaited<ReturnType<typeof evidenceUpTo<'members'>>>;
  readonly assessments: Awaited<ReturnType<typeof assessmentsOf>>;
  readonly labels: Awaited<ReturnType<typeof labelsOf>>;
  readonly allowances: readonly SaidAllowance[] | undefined;
  readonly deliveries: Awaited<ReturnType<typeof evidenceUpTo<'deliveries'>>> | undefined;
  readonly able: AbleRow | undefined;
}

function recordFrom(
  policies: PolicySet,
  period: PeriodRow,
  { division, asOf }: PlaceAndTime,
  rows: Rows,
): EliminationRecord {
  const label = labelOn(rows.labels, asOf);
  const nomination = rows.nominations.findLast(({ periodId }) => periodId === period.id);
  const { deliveries, able, allowances, members } = rows;
  const due = !label && allowances && able && labelDue(policies, { division, on: asOf }, allowances, able);
  return {
    division,
    monitoredFrom: period.identifiedOn,
    identifiedBy: period.caseId,
    // 可支配收入 is another measure and is never held against a line of 纯收入.
    incomes: rows.assessments
      .filter(({ measure, occurredOn }) => measure === 'net-income' && occurredOn <= asOf)
      .map(incomeSaid),
    guarantees: rows.guarantees.map(guaranteeSaid),
    renovations: rows.renovations.map(renovationSaid),
    members,
    ...(nomination?.approvedOn && { lawOn: nomination.approvedOn }),
    label: label ? labelSaid(label) : null,
    ...(due && { labelDue: due }),
    leads: rows.leads.map((lead) => leadSaid(lead, asOf)),
    nomination: nomination ? nominationSaid(nomination) : null,
    // What was delivered before the period answered another risk.
    ...(deliveries && {
      deliveries: deliveries.filter((each) => each.occurredOn >= period.identifiedOn).map(deliverySaid),
    }),
    ...(able && able.members > 0 && { ableMembers: able.able }),
  };
}
