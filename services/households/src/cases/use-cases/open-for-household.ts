import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Law, type Procedure, resolveProcedure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { heldPeriods, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { holdHousehold } from '../../register/persistence/hold-household';
import { stepName, UNPRINTED_ELIMINATION } from '../domain/case-plan';
import { rulesBy } from '../domain/case-rules';
import { termsOf } from '../domain/case-terms';
import { holdCasesOf, standingCaseOf } from '../persistence/hold-case';
import {
  alreadyMonitored,
  NO_PRINTED_ELIMINATION,
  noGreenChannel,
  notMonitored,
  refusedAct,
} from './case-messages';
import type { FoundCase, HouseholdCase } from './found-case';

/** What a case of a household needs to be opened on a day; the household is held until the transaction ends. */
export async function openForHousehold(
  transaction: Statements,
  law: Law,
  { householdId, opens }: HouseholdCase,
  openedOn: PlainDate,
): Promise<FoundCase | UserErrorValue> {
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return NO_HOUSEHOLD;
  await holdCasesOf(transaction, householdId);
  const kind = opens === 'RELABELLING' ? 'RELABELLING' : 'ELIMINATION';
  const procedure = resolveProcedure(law.policies, { division: divisionCode, on: openedOn, kind });
  const none = noGreenChannel(law.policies, { division: divisionCode, on: openedOn });
  const wrong = unfit(opens, procedure, none);
  if (wrong) return wrong;
  const standing = await standingCaseOf(transaction, householdId);
  const clauseIds = procedure ? [procedure.clause] : [];
  if (standing) return refusedAct({ why: 'CASE_STANDS', clauseIds }, standing);
  const periods = await heldPeriods(transaction, householdId);
  const period =
    kind === 'ELIMINATION'
      ? toEnd(periods, openedOn, clauseIds)
      : endedBefore(periods, openedOn, clauseIds, none);
  if (!('identifiedOn' in period)) return period;
  const origin = {
    kind,
    openedIn: divisionCode,
    openedOn,
    foundOn: period.eliminatedOn ?? period.identifiedOn,
    channel: null,
    includedMonth: null,
  } as const;
  const terms = termsOf(law, procedure, origin);
  const rules = rulesBy(terms, origin, law.calendar);
  const opening = {
    ...origin,
    householdId,
    leadId: null,
    periodId: kind === 'ELIMINATION' ? period.id : null,
    divisionCode,
    documentId: procedure?.document ?? null,
    procedureId: procedure?.id ?? null,
    dueOn: rules.due?.on ?? null,
    terms,
  };
  return { row: undefined, opening, rules, acts: [] };
}

function unfit(
  opens: HouseholdCase['opens'],
  procedure: Procedure | undefined,
  noChannel: UserErrorValue,
): UserErrorValue | undefined {
  if (opens === 'RELABELLING') return procedure ? undefined : noChannel;
  if (opens === 'ELIMINATION') return procedure ? undefined : NO_PRINTED_ELIMINATION;
  if (!procedure) return undefined;
  const [first] = procedure.steps.toSorted((one, other) => one.order - other.order);
  const missingStep = first ? stepName(first, 'ELIMINATION') : UNPRINTED_ELIMINATION.name;
  const clauseIds = [procedure.clause, ...(first?.clauses ?? [])];
  return refusedAct({ why: 'STEP_ORDER', missingStep, clauseIds }, undefined);
}

function toEnd(
  periods: readonly PeriodRow[],
  on: PlainDate,
  clauseIds: readonly string[],
): PeriodRow | UserErrorValue {
  const period = openOn(periods, on);
  return period && period.eliminatedOn === null ? period : notMonitored(clauseIds);
}

// Whoever was never monitored has nothing to be re-labelled: a new lead goes through the full procedure.
function endedBefore(
  periods: readonly PeriodRow[],
  on: PlainDate,
  clauseIds: readonly string[],
  noChannel: UserErrorValue,
): PeriodRow | UserErrorValue {
  const last = periods.at(-1);
  if (!last) return noChannel;
  return last.eliminatedOn === null || last.eliminatedOn > on ? alreadyMonitored(clauseIds) : last;
}
