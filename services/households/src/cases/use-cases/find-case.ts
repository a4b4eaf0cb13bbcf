import type { PlainDate } from '@dixian/calendar';
import { isEntityId, type UserErrorValue } from '@dixian/graph';
import { type Law, resolveDeadline, resolveProcedure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { NO_HOUSEHOLD, NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { refusal as leadRefusal } from '../../leads/domain/refusals';
import type { LeadRow } from '../../leads/persistence/leads';
import { heldPeriods, isOnlyTakenOver, openOn } from '../../periods/persistence/periods';
import { holdHousehold } from '../../register/persistence/hold-household';
import { repeatsSteps, rulesBy } from '../domain/case-rules';
import { termsOf } from '../domain/case-terms';
import { earliestClock } from '../domain/earliest-clock';
import { refusal } from '../domain/refusals';
import { heldActs } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import { unsettledLeads } from '../persistence/followed-leads';
import {
  holdCase,
  holdCaseOfAct,
  holdCaseOfLead,
  holdCasesOf,
  holdLeadToOpen,
  includedMonthOf,
  standingCaseOf,
} from '../persistence/hold-case';
import { alreadyMonitored, NO_ACT, NO_CASE, NO_PROCEDURE, PROCEDURE_GONE, refusedAct } from './case-messages';
import type { ActTarget, FoundCase, HouseholdTarget } from './found-case';
import { openForHousehold } from './open-for-household';
import { heldTerms } from './rules-of-case';

/** The case an act is aimed at, held until the transaction ends, or what a lead needs to open one. */
export async function findCase(
  transaction: Statements,
  law: Law,
  target: ActTarget,
  act: { kind: ActKind; occurredOn: PlainDate },
): Promise<FoundCase | UserErrorValue> {
  if ('householdId' in target) return byHousehold(transaction, law, target, act);
  if ('leadId' in target) return byLead(transaction, law, target.leadId, act);
  const row =
    'caseId' in target
      ? await holdCase(transaction, target.caseId)
      : await holdCaseOfAct(transaction, target.actId);
  if (row) return known(transaction, law, row);
  return 'caseId' in target ? NO_CASE : NO_ACT;
}

async function known(transaction: Statements, law: Law, row: CaseRow): Promise<FoundCase | UserErrorValue> {
  const terms = await heldTerms(transaction, law, row);
  if (!terms) return PROCEDURE_GONE;
  const rules = rulesBy(terms, row, law.calendar);
  return { row, opening: undefined, rules, acts: await heldActs(transaction, row.id) };
}

// The case that goes on, or the one that the act opens: what it is for follows from what the household is on that day.
async function byHousehold(
  transaction: Statements,
  law: Law,
  { householdId, opens }: HouseholdTarget,
  act: { kind: ActKind; occurredOn: PlainDate },
): Promise<FoundCase | UserErrorValue> {
  if (!isEntityId(householdId) || (await holdHousehold(transaction, householdId)) === undefined)
    return NO_HOUSEHOLD;
  await holdCasesOf(transaction, householdId);
  const standing =
    opens === 'UNPRINTED_ELIMINATION' ? undefined : await standingCaseOf(transaction, householdId);
  const row = standing && (await holdCase(transaction, standing.id));
  if (row && (!opens || row.nextStep === act.kind)) return known(transaction, law, row);
  if (opens) return openForHousehold(transaction, law, { householdId, opens }, act.occurredOn);
  const periods = await heldPeriods(transaction, householdId);
  if (openOn(periods, act.occurredOn))
    return openForHousehold(transaction, law, { householdId, opens: 'ELIMINATION' }, act.occurredOn);
  const open = await inWholeCountry(transaction, () => unsettledLeads(transaction, [householdId]));
  const lead = open.find(({ verifiedOn }) => verifiedOn !== null) ?? open[0];
  if (lead) return byLead(transaction, law, lead.id, act);
  if (periods.length === 0) return refused(refusal('householdId', 'NO_OPEN_LEAD'));
  return openForHousehold(transaction, law, { householdId, opens: 'RELABELLING' }, act.occurredOn);
}

async function byLead(
  transaction: Statements,
  law: Law,
  leadId: string,
  act: { kind: ActKind; occurredOn: PlainDate },
): Promise<FoundCase | UserErrorValue> {
  const lead = await holdLeadToOpen(transaction, leadId);
  if (!lead) return NO_LEAD;
  if (lead.withdrawnOn !== null) return refused(leadRefusal('leadId', 'LEAD_WITHDRAWN'));
  const unverified = refuseUnverified(law, lead, act);
  if (unverified) return unverified;
  const row = await holdCaseOfLead(transaction, lead.id);
  return row ? known(transaction, law, row) : toOpen(transaction, law, lead, act.occurredOn);
}

async function toOpen(
  transaction: Statements,
  law: Law,
  lead: LeadRow,
  openedOn: PlainDate,
): Promise<FoundCase | UserErrorValue> {
  const divisionCode = await holdHousehold(transaction, lead.householdId);
  if (divisionCode === undefined) return NO_LEAD;
  const at = { division: divisionCode, on: openedOn };
  const procedure = resolveProcedure(law.policies, { ...at, kind: 'IDENTIFICATION' });
  if (!procedure) return NO_PROCEDURE;
  const other = await standingCaseOf(transaction, lead.householdId);
  if (other) return refusedAct({ why: 'CASE_STANDS', clauseIds: [procedure.clause] }, other);
  const { channel, householdId, id: leadId } = lead;
  const includedMonth = await includedMonthOf(transaction, householdId);
  const kind = 'IDENTIFICATION' as const;
  const own = { kind, openedIn: divisionCode, openedOn, foundOn: lead.foundOn, channel, includedMonth };
  const open = await inWholeCountry(transaction, () => unsettledLeads(transaction, [householdId]));
  const origin = { ...own, foundOn: earliestClock(law, procedure, own, open) };
  const monitored = openOn(await heldPeriods(transaction, lead.householdId), openedOn);
  if (monitored && !(isOnlyTakenOver(monitored) && repeatsSteps(law, origin)))
    return alreadyMonitored([procedure.clause]);
  // What was done before that day and is entered late still stands beside it.
  if (lead.settledOn !== null && openedOn >= lead.settledOn)
    return refused(refusal('leadId', 'LEAD_SETTLED', [procedure.clause]));
  const terms = termsOf(law, procedure, origin);
  const rules = rulesBy(terms, origin, law.calendar);
  const opening = {
    ...origin,
    householdId,
    leadId,
    periodId: null,
    divisionCode,
    documentId: procedure.document,
    procedureId: procedure.id,
    dueOn: rules.due?.on ?? null,
    terms,
  };
  return { row: undefined, opening, rules, acts: [] };
}

// Where a place has leads verified at home, that comes before everything but the household's own application.
function refuseUnverified(
  { policies }: Law,
  lead: LeadRow,
  { kind, occurredOn }: { kind: ActKind; occurredOn: PlainDate },
): UserErrorValue | undefined {
  const since = lead.receivedOn ?? lead.foundOn;
  const rule = resolveDeadline(policies, {
    division: lead.divisionCode,
    on: since,
    kind: 'VERIFICATION',
  });
  const clauseIds = rule ? [rule.clause] : [];
  const early = (from: PlainDate) =>
    occurredOn < from
      ? refusedAct({ why: 'BEFORE_PREVIOUS_STEP', possibleFrom: from, clauseIds }, undefined)
      : undefined;
  if (!rule || kind === 'APPLICATION') return early(lead.foundOn);
  if (lead.verifiedOn === null) {
    return refusedAct({ why: 'STEP_ORDER', missingStep: VERIFICATION, clauseIds }, undefined);
  }
  return early(lead.verifiedOn);
}

const VERIFICATION = { zh: '入户核实', en: 'verification at the home' };
