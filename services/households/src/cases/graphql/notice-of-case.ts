import { addDays } from '@dixian/calendar';
import { dayAfterPublicity } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { actNames } from '../../ground/domain/act-kinds';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import { memberCountOf, membersOf } from '../../register/persistence/memberships';
import { personById } from '../../register/persistence/persons';
import type { PlannedAct } from '../domain/case-plan';
import type { CaseRules } from '../domain/case-rules';
import { caseStates, courseOf } from '../domain/case-state';
import { foldCase } from '../domain/fold-case';
import { publicNotice } from '../domain/public-notice';
import { actsOf } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';

/** The notice of a case: of its posting, then of its result; null where there is nothing to post or it came to nothing. */
export async function noticeOf(context: RequestContext, rules: CaseRules, row: CaseRow) {
  const { kind, name, plan, calendar } = rules;
  const { state, since, done, category } = foldCase(rules, await actsOf(context, row.id));
  const ended = state === courseOf[kind].to;
  const { posting, ready } = postingOf(plan, done);
  const waits = plan.find(({ waitsFor }) => posting && waitsFor === posting.id)?.waits;
  const postedOn = (posting && done.get(posting.id)?.occurredOn) ?? null;
  if (!ended && (!ready || caseStates[state].ended)) return null;
  // The green channel posts nothing (reading 23), nor does a release without printed steps.
  if (kind !== 'IDENTIFICATION' && !posting) return null;
  const today = context.clock.today();
  const household = await householdById(context, row.householdId);
  const [village, members, head] = await Promise.all([
    household && divisionInSight(context, { id: household.divisionId }, today),
    memberCountOf(context, row.householdId, today),
    headOf(context, row.householdId),
  ]);
  const lastDay = waits && postedOn && addDays(dayAfterPublicity(waits, postedOn, calendar), -1);
  const text = publicNotice({
    village: village?.name ?? '',
    head,
    members,
    kind,
    procedure: name,
    stepsDone: stepNames(plan, done),
    category,
    postedOn,
    lastDay: lastDay ?? null,
    resultOn: ended ? since : null,
  });
  return { text, postedOn: ended ? since : postedOn, lastDay: ended ? null : lastDay };
}

async function headOf(context: RequestContext, householdId: string): Promise<string | null> {
  const members = await membersOf(context, householdId, 'LIVING_TOGETHER', context.clock.today());
  const head = members.find(({ isHead }) => isHead);
  const person = head && (await personById(context, head.personId));
  return person?.name ?? null;
}

// Of several postings the one that may hang next, or hung last; whether all before it is done.
function postingOf(plan: CaseRules['plan'], done: ReadonlyMap<string, unknown>) {
  const isReady = ({ id }: PlannedAct) =>
    plan
      .slice(
        0,
        plan.findIndex((each) => each.id === id),
      )
      .every((before) => done.has(before.id));
  const postings = plan.filter(({ kind }) => kind === 'POSTING');
  const posting = postings.findLast(isReady) ?? postings[0];
  return { posting, ready: posting !== undefined && isReady(posting) };
}

// Where a step falls into several acts, the name of the act alone reads better in a notice.
function stepNames(plan: CaseRules['plan'], done: ReadonlyMap<string, unknown>): string[] {
  return plan
    .filter(({ id, kind, step }) => step && kind !== 'POSTING' && kind !== 'ANNOUNCEMENT' && done.has(id))
    .map(({ kind, step }) =>
      plan.filter((other) => other.step === step).length > 1 ? actNames[kind].zh : step?.name,
    )
    .filter((name) => name !== undefined);
}
