import { officialCalendar, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import {
  type ActingLevel,
  dayAfterPublicity,
  decide,
  levelsOf,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type ProcedureKind,
  type ProcedureStep,
  resolveDeadline,
  resolveProcedure,
} from '@dixian/policy';
import { type Decision, type Finding, finds, met, unmet } from '../../ground/domain/reasons';

export interface DoneStep {
  readonly id: string;
  readonly on: PlainDate;
}

export interface StepFacts extends PlaceAndDay {
  readonly kind: ProcedureKind;
  readonly step: string;
  readonly by: ActingLevel;
  readonly done: readonly DoneStep[];
  /** How much of each kind of evidence is on record. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly calendar?: WorkingCalendar;
}

/** Whether a step may be recorded on a day: in its order, by its level, with its evidence, and after a posting has run. */
export function procedureStep(set: PolicySet, facts: StepFacts): Decision {
  const procedure = resolveProcedure(set, facts);
  if (!procedure) return decide(set, facts, [noRule(set, ['identification-steps'], facts)]);
  const step = procedure.steps.find(({ id }) => id === facts.step);
  if (!step) return decide(set, facts, [unmet('STEP_UNKNOWN', procedure.clause, { fact: facts.step })]);
  const before = procedure.steps.filter(({ order }) => order < step.order);
  const clause = step.clauses[0] ?? procedure.clause;
  return decide(set, facts, [
    ...orderFindings(before, facts, clause),
    ...waitFindings(set, before.at(-1), facts),
    finds(
      levelsOf(step).some((level) => level === facts.by),
      { met: 'LEVEL_ACTS', unmet: 'OTHER_LEVEL_ACTS' },
      clause,
      {
        fact: facts.by,
      },
    ),
    ...evidenceFindings(step, facts),
  ]);
}

function orderFindings(before: readonly ProcedureStep[], { done, on }: StepFacts, clause: string): Finding[] {
  const open = before.find(({ id }) => !done.some((earlier) => earlier.id === id && earlier.on <= on));
  return [open ? unmet('STEP_ORDER', clause, { fact: open.name }) : met('STEP_IN_ORDER', clause)];
}

function waitFindings(set: PolicySet, previous: ProcedureStep | undefined, facts: StepFacts): Finding[] {
  const postedOn = facts.done.find(({ id }) => id === previous?.id)?.on;
  if (!previous?.holdsFor || !postedOn) return [];
  const rule = resolveDeadline(set, { division: facts.division, on: postedOn, kind: previous.holdsFor });
  if (!rule) return [];
  const from = dayAfterPublicity(rule, postedOn, facts.calendar ?? officialCalendar());
  const codes = { met: 'PUBLICITY_COMPLETE', unmet: 'PUBLICITY_TOO_SHORT' } as const;
  return [finds(facts.on >= from, codes, rule.clause, { fact: postedOn, on: from, held: postedOn })];
}

function evidenceFindings(step: ProcedureStep, { evidence }: StepFacts): Finding[] {
  return step.needs.map(({ name, text, least, clause }) =>
    finds((evidence[name] ?? 0) >= least, { met: 'EVIDENCE_ON_RECORD', unmet: 'EVIDENCE_MISSING' }, clause, {
      fact: text,
    }),
  );
}
