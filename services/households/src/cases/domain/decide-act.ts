import type { PlainDate } from '@dixian/calendar';
import { dayAfterPublicity, levelsOf } from '@dixian/policy';
import { isPlanned, type PlannedKind } from '../../ground/domain/act-kinds';
import { isRecordedBy } from '../../ground/domain/acting-level';
import type { CaseAct, ProposedAct } from './case-act';
import type { PlannedAct } from './case-plan';
import { type Accepted, type CaseRefusal, isCaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import { caseStates } from './case-state';
import { decideLateness } from './decide-lateness';
import { decideObjection } from './decide-objection';
import { decideWithdrawal } from './decide-withdrawal';
import { stepsFor } from './done-steps';
import { foldCase, type Standing } from './fold-case';
import { missingEvidence } from './missing-evidence';
import { nextName } from './next-name';
import { readingsOf } from './readings';
import { refusedByPolicy } from './refused-by-policy';

type Check = (planned: PlannedAct, act: ProposedAct<PlannedKind>) => CaseRefusal | undefined;

/**
 * Whether an act may be written after those of a case: in its order, by its level, when a posting has run, with its
 * evidence; late with a reason and a warning. The first thing that stands against it is the answer.
 */
export function decideAct(
  rules: CaseRules,
  acts: readonly CaseAct[],
  act: ProposedAct,
): Accepted | CaseRefusal {
  const standing = foldCase(rules, acts);
  if (caseStates[standing.state].ended) return { why: 'CASE_CLOSED', clauseIds: rules.clauseIds };
  if (act.kind === 'WITHDRAWAL') return decideWithdrawal(rules, standing, act);
  if (act.kind === 'VANISHED') return decideVanished(rules, standing, act);
  if (!isPlannedAct(act)) return decideObjection(rules, acts, act);
  const planned = stepToDo(rules, standing, act);
  if (!planned) return unknownStep(rules, standing);
  for (const check of checksOf(rules, standing)) {
    const refusal = check(planned, act);
    if (refusal) return refusal;
  }
  const decision = decideLateness(rules, standing, act, planned);
  if (isCaseRefusal(decision)) return decision;
  return { warnings: [...decision.warnings, ...readingsOf(rules, act, planned)], step: planned.id };
}

// Whatever step comes next, nobody is left to take it for; only what was done already is not undone.
function decideVanished(
  { clauseIds }: CaseRules,
  { lastOn }: Standing,
  { occurredOn }: ProposedAct,
): Accepted | CaseRefusal {
  if (lastOn && occurredOn < lastOn) return { why: 'BEFORE_PREVIOUS_STEP', possibleFrom: lastOn, clauseIds };
  return { warnings: [] };
}

function isPlannedAct(act: ProposedAct): act is ProposedAct<PlannedKind> {
  return isPlanned(act.kind);
}

// From what cannot be mended by the caller to what can: order, level, waiting, evidence.
function checksOf(rules: CaseRules, standing: Standing): Check[] {
  const possibleFrom = standing.lastOn ?? rules.from;
  return [
    ({ id, clauses }) =>
      standing.done.has(id) ? { why: 'STEP_DONE', clauseIds: [...rules.clauseIds, ...clauses] } : undefined,
    (planned) => outOfOrder(rules, standing, planned),
    ({ level, alsoLevels, clauses }, act) =>
      levelsOf({ level, alsoLevels }).some((each) => isRecordedBy(each, act.level))
        ? undefined
        : { why: 'WRONG_LEVEL', level, clauseIds: clauses },
    ({ waits }) =>
      waits && standing.openObjections.length > 0
        ? { why: 'OBJECTION_OPEN', clauseIds: [waits.clause] }
        : undefined,
    ({ clauses }, { occurredOn }) =>
      occurredOn < possibleFrom
        ? { why: 'BEFORE_PREVIOUS_STEP', possibleFrom, clauseIds: [...rules.clauseIds, ...clauses] }
        : undefined,
    (planned, { occurredOn }) => tooSoon(rules, heldSince(standing, planned), planned, occurredOn),
    (_planned, act) => refusedByPolicy(act),
    (planned, act) => missingEvidence(planned, act),
  ];
}

function outOfOrder(rules: CaseRules, standing: Standing, planned: PlannedAct): CaseRefusal | undefined {
  if (!rules.inOrder || standing.nextStep === planned.id) return undefined;
  return {
    why: 'STEP_ORDER',
    missingStep: nextName(rules, standing),
    clauseIds: [...rules.clauseIds, ...planned.clauses],
  };
}

function unknownStep(rules: CaseRules, standing: Standing): CaseRefusal {
  return {
    why: 'STEP_UNKNOWN',
    missingStep: nextName(rules, standing),
    clauseIds: rules.clauseIds,
  };
}

// Of its kind that of the step it names, else the first that is open; where none is, the last that was done.
function stepToDo(
  { plan }: CaseRules,
  { done }: Standing,
  act: Pick<ProposedAct, 'kind' | 'step'>,
): PlannedAct | undefined {
  const own = stepsFor(plan, act);
  return own.find(({ id }) => !done.has(id)) ?? own.at(-1);
}

/** The day from which the waiting of an act runs; null where it waits for nothing, or for what is not done. */
export function heldSince({ done }: Pick<Standing, 'done'>, { waitsFor }: PlannedAct): PlainDate | null {
  return (waitsFor !== undefined && done.get(waitsFor)?.occurredOn) || null;
}

/** Refuses what does not wait for the posting. */
export function tooSoon(
  { calendar }: Pick<CaseRules, 'calendar'>,
  postedOn: PlainDate | null,
  { waits }: PlannedAct,
  occurredOn: PlainDate,
): CaseRefusal | undefined {
  if (!waits || !postedOn) return undefined;
  const possibleFrom = dayAfterPublicity(waits, postedOn, calendar);
  if (occurredOn >= possibleFrom) return undefined;
  return { why: 'PUBLICITY_TOO_SHORT', possibleFrom, clauseIds: [waits.clause] };
}
