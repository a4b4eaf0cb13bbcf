import type { ActingLevel, DeadlineRule, Procedure, ProcedureStep } from '@dixian/policy';
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
  readonly kind: PlannedKind;
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
}

/** The one act of a release where no document prints steps: the county decides. */
export const UNPRINTED_ELIMINATION: PlannedAct = {
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

/** The acts of a case in their order: the steps that the procedure prints, taken apart by the evidence they need. */
export function planOf(procedure: Procedure, terms: PlanTerms): PlannedAct[] {
  const steps = procedure.steps.toSorted((one, other) => one.order - other.order);
  const acts = steps.flatMap((step, index) => {
    const holds = steps[index - 1]?.holdsFor;
    return actsOf(step, terms, holds && terms.limit(holds));
  });
  if (!terms.meeting) return acts;
  const meeting = meetingWith(terms.meeting);
  // A self-report is lead and application at once, so the meeting comes after it.
  const [first, ...rest] = acts;
  return terms.selfReported && first?.kind === 'APPLICATION' ? [first, meeting, ...rest] : [meeting, ...acts];
}

/** What a step is called: in Chinese as its document prints it, in English by what is done in it first. */
export function stepName({ name, needs: [first] }: ProcedureStep): Words {
  return { zh: name, en: first ? actNames[kindShowing(first.name)].en : name };
}

function actsOf(step: ProcedureStep, terms: PlanTerms, waits: DeadlineRule | undefined): PlannedAct[] {
  const kinds = [...new Set(step.needs.map(({ name }) => kindShowing(name)))];
  return kinds.map((kind, index) => ({
    kind,
    name: {
      zh: kinds.length > 1 ? `${step.name}：${actNames[kind].zh}` : step.name,
      en: actNames[kind].en,
    },
    level: step.level,
    ...(step.alsoLevels && { alsoLevels: step.alsoLevels }),
    step,
    needs: step.needs.filter(({ name }) => kindShowing(name) === kind),
    words: terms.words.filter(({ field }) => FIELDS[field] === kind),
    clauses: step.clauses,
    waits: index === 0 ? waits : undefined,
  }));
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
