import type { PlainDate } from '@dixian/calendar';
import type { RequestContext, Statements } from '@dixian/service';
import { assessmentsOf, heldAssessments } from '../../assessment/persistence/income-assessments';
import { heldLabels, labelOn, labelsOf } from '../../periods/persistence/labels';
import type { PeriodRow } from '../../periods/persistence/periods';
import type { EliminationRecord } from '../domain/elimination/elimination-record';
import { evidenceUpTo, heldEvidenceUpTo } from './elimination-evidence';
import {
  guaranteeSaid,
  incomeSaid,
  labelSaid,
  leadSaid,
  nominationSaid,
  renovationSaid,
} from './said-of-rows';

/** What is on record of a household in a period up to a day; one statement a table and request. */
export async function recordOf(
  context: RequestContext,
  period: PeriodRow,
  asOf: PlainDate,
): Promise<EliminationRecord> {
  const { householdId, divisionCode } = period;
  const [guarantees, renovations, leads, nominations, assessments, labels] = await Promise.all([
    evidenceUpTo(context, 'guarantees', householdId, asOf),
    evidenceUpTo(context, 'renovations', householdId, asOf),
    evidenceUpTo(context, 'leads', householdId, asOf),
    evidenceUpTo(context, 'nominations', householdId, asOf),
    assessmentsOf(context, householdId),
    labelsOf(context, householdId),
  ]);
  const rows = { guarantees, renovations, leads, nominations, assessments, labels };
  return recordFrom(period, divisionCode, asOf, rows);
}

/** The same within a transaction; `division` is where the case was opened, whose policies decide. */
export async function heldRecord(
  transaction: Statements,
  period: PeriodRow,
  division: string,
  asOf: PlainDate,
): Promise<EliminationRecord> {
  const { householdId } = period;
  return recordFrom(period, division, asOf, {
    guarantees: await heldEvidenceUpTo(transaction, 'guarantees', householdId, asOf),
    renovations: await heldEvidenceUpTo(transaction, 'renovations', householdId, asOf),
    leads: await heldEvidenceUpTo(transaction, 'leads', householdId, asOf),
    nominations: await heldEvidenceUpTo(transaction, 'nominations', householdId, asOf),
    assessments: await heldAssessments(transaction, householdId),
    labels: await heldLabels(transaction, householdId),
  });
}

interface Rows {
  readonly guarantees: Awaited<ReturnType<typeof evidenceUpTo<'guarantees'>>>;
  readonly renovations: Awaited<ReturnType<typeof evidenceUpTo<'renovations'>>>;
  readonly leads: Awaited<ReturnType<typeof evidenceUpTo<'leads'>>>;
  readonly nominations: Awaited<ReturnType<typeof evidenceUpTo<'nominations'>>>;
  readonly assessments: Awaited<ReturnType<typeof assessmentsOf>>;
  readonly labels: Awaited<ReturnType<typeof labelsOf>>;
}

function recordFrom(period: PeriodRow, division: string, asOf: PlainDate, rows: Rows): EliminationRecord {
  const label = labelOn(rows.labels, asOf);
  const nomination = rows.nominations.findLast(({ periodId }) => periodId === period.id);
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
    label: label ? labelSaid(label) : null,
    leads: rows.leads.map((lead) => leadSaid(lead, asOf)),
    nomination: nomination ? nominationSaid(nomination) : null,
  };
}
