import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Law, resolveDeadline, resolveProcedure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { refusal as leadRefusal } from '../../leads/domain/refusals';
import type { LeadRow } from '../../leads/persistence/leads';
import { heldPeriods, isOnlyTakenOver, openOn } from '../../periods/persistence/periods';
import { holdHousehold } from '../../register/persistence/hold-household';
import { type CaseRules, caseRules, repeatsSteps } from '../domain/case-rules';
import { earliestClock } from '../domain/earliest-clock';
import { procedureOfCase } from '../domain/procedure-of-case';
import { refusal } from '../domain/refusals';
import { heldActs } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import { unsettledLeads } from '../persistence/followed-leads';
import {
  holdCase,
  holdCaseOfAct,
  holdCaseOfLead,
  holdLeadToOpen,
  includedMonthOf,
  standingCaseOf,
} from '../persistence/hold-case';
import { alreadyMonitored, NO_ACT, NO_CASE, NO_PROCEDURE, refusedAct } from './case-messages';
import type { ActTarget, FoundCase } from './found-case';
import { openForHousehold } from './open-for-household';

/** The case an act is aimed at, held until the transaction ends, or what a lead needs to open one. */
export async function findCase(
  transaction: Statements,
  law: Law,
  target: ActTarget,
  act: { kind: ActKind; occurredOn: PlainDate },
): Promise<FoundCase | UserErrorValue> {
  if ('householdId' in target) return openForHousehold(transaction, law, target, act.occurredOn);
  if ('leadId' in target) return byLead(transaction, law, target.leadId, act);
  const row =
    'caseId' in target
      ? await holdCase(transaction, target.caseId)
      : await holdCaseOfAct(transaction, target.actId);
  if (row) return known(transaction, law, row);
  return 'caseId' in target ? NO_CASE : NO_ACT;
}

/** The rules of a case as they were when it opened. */
export function rulesOf(law: Law, row: CaseRow): CaseRules {
  return caseRules(law, procedureOfCase(law.policies, row.documentId, row.procedureId), row);
}

async function known(transaction: Statements, law: Law, row: CaseRow): Promise<FoundCase> {
  return { row, opening: undefined, rules: rulesOf(law, row), acts: await heldActs(transaction, row.id) };
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
  const rules = caseRules(law, procedure, origin);
  const opening = {
    ...origin,
    householdId,
    leadId,
    periodId: null,
    divisionCode,
    documentId: procedure.document,
    procedureId: procedure.id,
    dueOn: rules.due?.on ?? null,
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
