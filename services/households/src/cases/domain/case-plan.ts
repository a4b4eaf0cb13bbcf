import type { ActingLevel, DeadlineRule, Procedure, ProcedureKind, ProcedureStep } from '@dixian/policy';
import { actNames, type PlannedKind } from '../../ground/domain/act-kinds';
import type { Words } from '../../ground/domain/refusal';
import { kindShowing } from './evidence-counts';

/** Words of which an act must show one, or every one, as a policy lists them. */
export interface WordsNeeded {
  readonly field: 'rolesPresent' | 'form' | 'applicant' | 'category';
  readonly allowed: readonly string[];
  readonly every: boolean;
  readonly clause: string;
}

/** An act that a case still needs or has, in the place its procedure gives it. */
export interface PlannedAct {
  /** What tells it from every other act of the plan: its printed step, and what of it the act is. */
  readonly id: string;
  readonly kind: PlannedKind;
  /** It decides what the case is for; an act of its kind before that only compares. */
  readonly decides?: boolean;
  /** As its document calls it; in English by its kind. */
  readonly name: Words;
  readonly level: ActingLevel;
  /** Other levels that may do it as well. */
  readonly alsoLevels?: readonly ActingLevel[];
  /** The step it belongs to; undefined for the meeting before the first step, and where no steps are printed. */
  readonly step: ProcedureStep | undefined;
  readonly needs: ProcedureStep['needs'];
  readonly words: readonly WordsNeeded[];
  readonly clauses: readonly string[];
  /** The posting that must have run before this act. */
  readonly waits: DeadlineRule | undefined;
  /** The act of the plan from whose day that runs. */
  readonly waitsFor?: string;
}

/** The one act of a release where no document prints steps: the county decides. */
export const UNPRINTED_ELIMINATION: PlannedAct = {
  id: 'ELIMINATION_DECISION',
  kind: 'ELIMINATION_DECISION',
  name: actNames.ELIMINATION_DECISION,
  level: 'county',
  step: undefined,
  needs: [],
  words: [],
  clauses: [],
  waits: undefined,
};

/** What a place asks beside the steps of its procedure. */
export interface PlanTerms {
  readonly meeting: WordsNeeded | undefined;
  readonly words: readonly WordsNeeded[];
  readonly selfReported: boolean;
  /** The time limit of that kind at the place. */
  limit(kind: NonNullable<ProcedureStep['holdsFor']>): DeadlineRule | undefined;
}

/** The acts of a case in their order: the steps that the procedure prints, taken apart by who shows which evidence. */
export function planOf(procedure: Procedure, terms: PlanTerms): PlannedAct[] {
  const acts: PlannedAct[] = [];
  let held: Pick<PlannedAct, 'waits' | 'waitsFor'> = { waits: undefined };
  for (const step of procedure.steps.toSorted((one, other) => one.order - other.order)) {
    const own = actsOf(procedure, step, terms);
    acts.push(...own.map((act, index) => (index === 0 ? { ...act, ...held } : act)));
    held = heldBy(step, own, terms);
  }
  const decided = decidingLast(procedure.kind, acts);
  if (!terms.meeting) return decided;
  const meeting = meetingWith(terms.meeting);
  // A self-report is lead and application at once, so the meeting comes after it.
  const [first, ...rest] = decided;
  return terms.selfReported && first?.kind === 'APPLICATION'
    ? [first, meeting, ...rest]
    : [meeting, ...decided];
}

// What hangs runs from the day it was hung; a step that hangs nothing from the day it was done.
function heldBy(
  { holdsFor }: ProcedureStep,
  own: readonly PlannedAct[],
  terms: PlanTerms,
): Pick<PlannedAct, 'waits' | 'waitsFor'> {
  const from = own.findLast(({ kind }) => kind === 'POSTING') ?? own.at(-1);
  const waits = holdsFor && terms.limit(holdsFor);
  return { waits, ...(waits && from && { waitsFor: from.id }) };
}

// Of several decisions of the county the last one decides: those before compare or approve in between. What the village
// nominates it has judged already.
function decidingLast(kind: ProcedureKind, acts: readonly PlannedAct[]): PlannedAct[] {
  const nominated = acts.some((act) => act.kind === 'NOMINATION');
  const deciding = { IDENTIFICATION: 'COUNTY_DECISION', ELIMINATION: 'APPROVAL', RELABELLING: 'RELABELLING' }[
    kind
  ];
  const last = acts.findLast((act) => act.kind === deciding);
  return acts.map((act) => (act === last && !nominated ? { ...act, decides: true } : act));
}

/** What a step is called: in Chinese as its document prints it, in English by what is done in it first. */
export function stepName({ name, needs: [first] }: ProcedureStep, kind: ProcedureKind): Words {
  return { zh: name, en: first ? actNames[kindShowing(first.name, kind)].en : name };
}

function actsOf({ kind: of }: Procedure, step: ProcedureStep, terms: PlanTerms): PlannedAct[] {
  const parts = new Map<string, { kind: PlannedKind; needs: ProcedureStep['needs'][number][] }>();
  for (const need of step.needs) {
    const kind = kindShowing(need.name, of);
    const part = [kind, ...(need.level ? [need.level] : []), ...(kind === 'RECORD' ? [need.name] : [])].join(
      '/',
    );
    const known = parts.get(part);
    if (known) known.needs.push(need);
    else parts.set(part, { kind, needs: [need] });
  }
  return [...parts].map(([part, { kind, needs }]) => {
    const shown = kind === 'RECORD' ? (needs[0]?.text ?? actNames.RECORD.zh) : actNames[kind].zh;
    const level = needs[0]?.level;
    return {
      id: `${step.id}/${part}`,
      kind,
      name: { zh: parts.size > 1 ? `${step.name}：${shown}` : step.name, en: actNames[kind].en },
      level: level ?? step.level,
      ...(!level && step.alsoLevels && { alsoLevels: step.alsoLevels }),
      step,
      needs,
      words: terms.words.filter(({ field }) => FIELDS[field] === kind),
      clauses: step.clauses,
      waits: undefined,
    };
  });
}

const FIELDS: Record<WordsNeeded['field'], PlannedKind> = {
  rolesPresent: 'SPECIAL_MEETING',
  form: 'APPLICATION',
  applicant: 'APPLICATION',
  category: 'COUNTY_DECISION',
};

// The township's leaders head the list of those who meet.
function meetingWith(roles: WordsNeeded): PlannedAct {
  return {
    id: 'SPECIAL_MEETING',
    kind: 'SPECIAL_MEETING',
    name: actNames.SPECIAL_MEETING,
    level: 'township',
    step: undefined,
    needs: [],
    words: [roles],
    clauses: [roles.clause],
    waits: undefined,
  };
}
