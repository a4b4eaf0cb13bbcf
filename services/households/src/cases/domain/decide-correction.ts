import { levelsOf } from '@dixian/policy';
import { isPlanned, type PlannedKind } from '../../ground/domain/act-kinds';
import { isRecordedBy } from '../../ground/domain/acting-level';
import { type CaseAct, endsCase, firstEntries, type ProposedAct, standingActs } from './case-act';
import { type Accepted, type CaseRefusal, isCaseRefusal, type StandsCause } from './case-refusal';
import type { CaseRules } from './case-rules';
import { caseStates } from './case-state';
import { decideAct, tooSoon } from './decide-act';
import { stepsFor } from './done-steps';
import { foldCase, type Standing } from './fold-case';

/**
 * Whether an entry may be corrected: judged as if it were recorded in its place, and so that every later step can stand as
 * it is. What a case has come to is no matter of a correction. Of two corrections of one entry the second names the first.
 */
export function decideCorrection(
  rules: CaseRules,
  acts: readonly CaseAct[],
  actId: string,
  act: ProposedAct,
): Accepted | CaseRefusal {
  const superseded = refuseSuperseded(rules, acts, actId);
  if (superseded) return superseded;
  const { before, after, own } = around(acts, actId);
  const { done } = foldCase(rules, acts);
  const step = own && placeOf(done, own);
  const decision = decideAct(rules, before, { ...act, step: step ?? null });
  if (isCaseRefusal(decision)) return decision;
  const later = after.find(
    (later) => !canFollow(rules, { act, step }, { later, step: placeOf(done, later) }),
  );
  if (later) return stands(rules, 'LATER_STEP', later);
  const { state } = foldCase(rules, acts);
  const corrected = foldCase(rules, [
    ...acts,
    { ...act, step: step ?? null, id: '', corrects: actId } as CaseAct,
  ]);
  if (caseStates[state].ended && corrected.state !== state) return stands(rules, 'RESULT_STANDS');
  return decision;
}

/**
 * Whether an entry may be taken back, as if it had never been: by the level that recorded it, and only where nothing later
 * rests on it. The entry that opened a case goes with the case, which is withdrawn.
 */
export function decideTakingBack(
  rules: CaseRules,
  acts: readonly CaseAct[],
  actId: string,
  { level, occurredOn }: ProposedAct,
): Accepted | CaseRefusal {
  const superseded = refuseSuperseded(rules, acts, actId);
  if (superseded) return superseded;
  const first = firstEntries(acts);
  const taken = standingActs(acts).find(({ id }) => first(id) === first(actId));
  if (!taken || first(actId) === acts[0]?.id) return stands(rules, 'OPENING_ACT');
  const place = placeOf(foldCase(rules, acts).done, taken);
  const planned = rules.plan.find(({ id }) => id === place);
  const clauseIds = [...rules.clauseIds, ...(planned?.clauses ?? [])];
  if (planned && !levelsOf(planned).some((each) => isRecordedBy(each, level)))
    return { why: 'WRONG_LEVEL', level: planned.level, clauseIds };
  if (occurredOn < taken.occurredOn)
    return { why: 'BEFORE_PREVIOUS_STEP', possibleFrom: taken.occurredOn, clauseIds };
  const [later] = around(acts, actId).standing;
  return later ? stands(rules, 'LATER_STEP', later) : { warnings: [] };
}

function refuseSuperseded(
  rules: CaseRules,
  acts: readonly CaseAct[],
  actId: string,
): CaseRefusal | undefined {
  const newer = acts.find(({ corrects }) => corrects === actId);
  return newer && stands(rules, 'ACT_CORRECTED', newer);
}

// Of the steps around an entry, those that its place in the history lies after, and those that follow it.
function around(acts: readonly CaseAct[], actId: string) {
  const first = firstEntries(acts);
  const standing = standingActs(acts);
  const place = standing.findIndex(({ id }) => first(id) === first(actId));
  const planned = (act: CaseAct): act is CaseAct<PlannedKind> => isPlanned(act.kind);
  const own = standing[place];
  const earlier = standing.slice(0, place);
  const later = standing.slice(place + 1);
  // A posting that hangs anew has its objections behind it, those of before too.
  return {
    before: own?.kind === 'POSTING' ? earlier.filter(planned) : earlier,
    own,
    after: later.filter(planned),
    standing: later,
  };
}

// The step of the plan that an entry which stands has finished.
function placeOf(done: Standing['done'], act: CaseAct): string | undefined {
  return [...done].find(([, each]) => each === act || each.id === act.id)?.[0];
}

function canFollow(
  rules: CaseRules,
  { act, step }: { readonly act: ProposedAct; readonly step: string | undefined },
  { later, step: place }: { readonly later: CaseAct; readonly step: string | undefined },
): boolean {
  if (later.occurredOn < act.occurredOn || endsCase(act)) return false;
  const planned = rules.plan.find(({ id }) => id === place);
  if (!planned?.waitsFor || planned.waitsFor !== step) return true;
  return tooSoon(rules, act.occurredOn, planned, later.occurredOn) === undefined;
}

function stands(rules: CaseRules, why: StandsCause, by?: CaseAct): CaseRefusal {
  const [step] = by ? stepsFor(rules.plan, by) : [];
  return {
    why,
    step: step?.name,
    on: by?.occurredOn ?? null,
    clauseIds: [...rules.clauseIds, ...(step?.clauses ?? [])],
  };
}
