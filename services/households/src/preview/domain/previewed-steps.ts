import type { ProcedureKind } from '@dixian/policy';

/** The steps that one side prints in a place; the clause is null where it prints none. */
export interface StepsTerms {
  readonly clause: string | null;
  readonly steps: readonly string[];
}

/** The steps of a kind in each place, smallest places first. */
export interface PreviewedSteps {
  readonly kind: ProcedureKind;
  readonly places: readonly {
    readonly place: string;
    readonly before: StepsTerms;
    readonly after: StepsTerms;
  }[];
}
