import type { DeadlineKind } from './deadline';
import type { Window } from './policy-document';

export const procedureKinds = ['IDENTIFICATION', 'ELIMINATION', 'RELABELLING'] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

/** Who acts: the household itself or an office of a level. */
export type ActingLevel = 'household' | 'village' | 'township' | 'county';

/** What must be on record before a step counts; `least` of it, 1 unless told. */
export interface StepEvidence {
  readonly name: string;
  readonly text: string;
  readonly least: number;
  readonly clause: string;
  /** The document names it without a number; `least` is a reading. */
  readonly reading?: string;
  /** Who shows it, where that is another level than the step's. */
  readonly level?: ActingLevel;
}

export interface ProcedureStep {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  /** Who does it first of all, and has it among the tasks. */
  readonly level: ActingLevel;
  /** Other levels that may do it as well. */
  readonly alsoLevels?: readonly ActingLevel[];
  readonly actors: readonly string[];
  readonly needs: readonly StepEvidence[];
  /** The time limit that must have run before the step after this one. */
  readonly holdsFor?: DeadlineKind;
  readonly clauses: readonly string[];
}

/** Steps that one document prints, in their order. */
export interface Procedure extends Window {
  readonly id: string;
  readonly document: string;
  readonly kind: ProcedureKind;
  readonly name: string;
  readonly clause: string;
  /** True: a step out of order is refused. */
  readonly inOrder: boolean;
  readonly start?: string;
  /** The soft limit of the whole; late needs a reason and the result stands. */
  readonly dueBy?: DeadlineKind;
  readonly steps: readonly ProcedureStep[];
  readonly note?: string;
}

/** Every level that may do a step, the one that does it first of all first. */
export function levelsOf({
  level,
  alsoLevels = [],
}: Pick<ProcedureStep, 'level' | 'alsoLevels'>): ActingLevel[] {
  return [level, ...alsoLevels];
}

/** Every level that may show what a step needs: that of the evidence where it names one, else those of the step. */
export function levelsShowing(
  step: Pick<ProcedureStep, 'level' | 'alsoLevels'>,
  { level }: Pick<StepEvidence, 'level'>,
): ActingLevel[] {
  return level ? [level] : levelsOf(step);
}
