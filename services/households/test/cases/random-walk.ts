import { addDays, type PlainDate } from '@dixian/calendar';
import { type Law, type ProcedureKind, resolveProcedure } from '@dixian/policy';
import {
  actOf,
  type CaseAct,
  endsCase,
  type ProposedAct,
  standingActs,
} from '../../src/cases/domain/case-act';
import type { CaseOrigin } from '../../src/cases/domain/case-origin';
import { type CaseRefusal, isCaseRefusal } from '../../src/cases/domain/case-refusal';
import { type CaseRules, caseRules } from '../../src/cases/domain/case-rules';
import { decideAct } from '../../src/cases/domain/decide-act';
import { decideCorrection, decideTakingBack } from '../../src/cases/domain/decide-correction';
import { doneSteps } from '../../src/cases/domain/done-steps';
import { decideElimination } from '../../src/cases/domain/elimination/decide-elimination';
import type { EliminationRecord } from '../../src/cases/domain/elimination/elimination-record';
import { readinessOf } from '../../src/cases/domain/elimination/readiness';
import { countEvidence } from '../../src/cases/domain/evidence-counts';
import { foldCase } from '../../src/cases/domain/fold-case';
import { procedureStep } from '../../src/cases/domain/procedure-step';
import { isPlanned } from '../../src/ground/domain/act-kinds';
import { isRecordedBy, type RecordingLevel } from '../../src/ground/domain/acting-level';
import type { Move } from './random-acts';

/** A case as random attempts left it, with every refusal on the way. */
export interface Walk {
  law: Law;
  rules: CaseRules;
  origin: CaseOrigin;
  record: EliminationRecord;
  acts: CaseAct[];
  refusals: CaseRefusal[];
}

/** Tries the moves one after the other; throws where the case lets pass what the policy engine refuses. */
export function walk(law: Law, origin: CaseOrigin, record: EliminationRecord, moves: readonly Move[]): Walk {
  const { openedIn: division, openedOn: on, kind } = origin;
  const procedure = resolveProcedure(law.policies, { division, on, kind });
  const rules = caseRules(law, procedure, origin);
  const walked: Walk = { law, rules, origin, record, acts: [], refusals: [] };
  for (const each of moves) step(walked, each);
  return walked;
}

function step(walked: Walk, { onward, kind, level, wait, late, corrects, which, shown }: Move): void {
  const { rules, acts, refusals, origin } = walked;
  const before = foldCase(rules, acts);
  const target = corrects === '' ? undefined : entryToCorrect(acts, corrects, which);
  const taken = corrects === 'TAKES_BACK' ? 'TAKING_BACK' : undefined;
  const ofTarget = target ? (taken ?? target.kind) : undefined;
  const chosen = ofTarget ?? (onward && before.next ? before.next : kind);
  const planned =
    rules.plan.find(({ id, kind: of }) => id === before.nextStep && of === chosen) ??
    rules.plan.find((one) => one.kind === chosen);
  const right = (['village', 'township', 'county'] as const).find((one) =>
    isRecordedBy(
      planned?.level ?? rules.plan.find((of) => of.kind === target?.kind)?.level ?? 'village',
      one,
    ),
  );
  const act = grounded(walked, {
    kind: chosen,
    evidence: shown[chosen],
    occurredOn: addDays((target ? target.occurredOn : before.lastOn) ?? origin.openedOn, wait),
    level: onward ? right : level,
    lateReason: late,
  } as ProposedAct);
  const decision = decide(rules, acts, act, target?.id);
  if (isCaseRefusal(decision)) {
    refusals.push(decision);
    return;
  }
  const { level: by, ...rest } = act;
  if (!target) forbids(walked, act, by, decision.step);
  acts.push({
    ...rest,
    step: decision.step ?? null,
    id: `act-${acts.length + 1}`,
    corrects: target?.id ?? null,
  } as CaseAct);
}

function entryToCorrect(acts: readonly CaseAct[], which: Move['corrects'], at: number): CaseAct | undefined {
  if (which === 'LAST') return standingActs(acts).findLast((one) => isPlanned(one.kind));
  const entries = acts.filter(({ kind }) => kind !== 'TAKING_BACK');
  return entries[at % Math.max(entries.length, 1)];
}

function decide(rules: CaseRules, acts: readonly CaseAct[], act: ProposedAct, target: string | undefined) {
  if (target === undefined) return decideAct(rules, acts, act);
  return act.kind === 'TAKING_BACK'
    ? decideTakingBack(rules, acts, target, act)
    : decideCorrection(rules, acts, target, act);
}

function grounded({ law, record, acts }: Walk, act: ProposedAct): ProposedAct {
  if (!('grounds' in act.evidence)) return act;
  const judgement =
    act.kind === 'NOMINATION'
      ? act.evidence
      : (actOf(standingActs(acts), 'NOMINATION')?.evidence ?? { riskGone: true, resolvedLeads: [] });
  const grounds = readinessOf(law.policies, record, act.occurredOn, judgement);
  return { ...act, evidence: { ...act.evidence, grounds } } as ProposedAct;
}

// The policy engine, which knows nothing of cases, must let every step pass that a case lets pass.
function forbids(
  walked: Walk,
  act: ProposedAct,
  by: RecordingLevel | undefined,
  place: string | undefined,
): void {
  const { law, rules, acts, origin } = walked;
  const planned = rules.plan.find(({ id }) => id === place);
  if (!planned?.step) return;
  const own = rules.plan.filter((one) => one.step === planned.step);
  if (own.at(-1) !== planned) return;
  const done = doneSteps(rules.plan, standingActs(acts));
  const standing = [...own.flatMap(({ id }) => done.get(id) ?? []), act];
  const { step: ofPolicy } = planned;
  const shown = ofPolicy.needs.map(({ name }) => [
    name,
    Math.max(0, ...standing.map((one) => countEvidence(name, one, ofPolicy))),
  ]);
  const decision = procedureStep(law.policies, {
    division: origin.openedIn,
    on: act.occurredOn,
    kind: origin.kind,
    step: ofPolicy.id,
    by: ofPolicy.level === 'household' ? 'household' : (by as RecordingLevel),
    done: doneBefore(rules, done, ofPolicy.id),
    evidence: Object.fromEntries(shown),
  });
  expect(decision.toChange).toEqual([]);
}

function doneBefore(rules: CaseRules, done: ReadonlyMap<string, CaseAct>, but: string) {
  const ids = [...new Set(rules.plan.flatMap(({ step: of }) => (of ? [of.id] : [])))];
  return ids.flatMap((id) => {
    const last = rules.plan.findLast(({ step: of }) => of?.id === id)?.id;
    const on = last && done.get(last)?.occurredOn;
    return on && id !== but ? [{ id, on }] : [];
  });
}

/** What policy says of a release on the days on which this case decided it, by what is on record alone. */
export function outcomesOfRelease({ law, record, acts }: Walk): string[] {
  const standing = standingActs(acts);
  const judged = actOf(standing, 'NOMINATION')?.evidence ?? { riskGone: true, resolvedLeads: [] };
  const days: PlainDate[] = standing
    .filter((act) => 'grounds' in act.evidence && !endsCase(act))
    .map(({ occurredOn }) => occurredOn);
  return days.map((day) => decideElimination(law.policies, record, day, judged).outcome);
}

/** A case of that kind, opened on a day on which what it is about had happened before. */
export function originOf(kind: ProcedureKind, openedIn: string, openedOn: PlainDate): CaseOrigin {
  const before = kind === 'IDENTIFICATION' ? openedOn : addDays(openedOn, -400);
  const channel = kind === 'IDENTIFICATION' ? ('DAILY_CHECK' as const) : null;
  return { kind, openedIn, openedOn, foundOn: before, channel, includedMonth: null };
}
