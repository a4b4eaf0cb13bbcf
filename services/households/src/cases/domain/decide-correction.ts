import { levelsOf } from '@dixian/policy';
import { isPlanned, type PlannedKind } from '../../ground/domain/act-kinds';
import { isRecordedBy } from '../../ground/domain/acting-level';
import { type CaseAct, endsCase, firstEntries, type ProposedAct, standingActs } from './case-act';
import { type Accepted, type CaseRefusal, isCaseRefusal, type StandsCause } from './case-refusal';
import type { CaseRules } from './case-rules';
import { caseStates } from './case-state';
import { decideAct, tooSoon } from './decide-act';
import { foldCase } from './fold-case';

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
  const { before, after } = around(acts, actId);
  const decision = decideAct(rules, before, act);
  if (isCaseRefusal(decision)) return decision;
  const later = after.find((step) => !canFollow(rules, act, step));
  if (later) return stands(rules, 'LATER_STEP', later);
  const { state } = foldCase(rules, acts);
  const corrected = foldCase(rules, [...acts, { ...act, id: '', corrects: actId } as CaseAct]);
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
  const planned = rules.plan.find(({ kind }) => kind === taken.kind);
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
    after: later.filter(planned),
    standing: later,
  };
}

function canFollow(rules: CaseRules, act: ProposedAct, later: CaseAct): boolean {
  if (later.occurredOn < act.occurredOn || endsCase(act)) return false;
  const planned = rules.plan.find(({ kind }) => kind === later.kind);
  if (act.kind !== 'POSTING' || !planned) return true;
  return tooSoon(rules, { postedOn: act.occurredOn }, planned, later.occurredOn) === undefined;
}

function stands(rules: CaseRules, why: StandsCause, by?: CaseAct): CaseRefusal {
  const step = by && rules.plan.find(({ kind }) => kind === by.kind);
  return {
    why,
    step: step?.name,
    on: by?.occurredOn ?? null,
    clauseIds: [...rules.clauseIds, ...(step?.clauses ?? [])],
  };
}
