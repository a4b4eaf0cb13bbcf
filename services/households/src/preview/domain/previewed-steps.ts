import { type ProcedureKind, procedureKinds, resolveProcedure } from '@dixian/policy';
import { comparedByPlace, type PreviewSide, type TriedDraft } from '@dixian/what-if';

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

/** The steps of every kind of case by both laws. */
export function previewedSteps(draft: TriedDraft): PreviewedSteps[] {
  return procedureKinds.map((kind) => ({
    kind,
    places: comparedByPlace(draft, (side, place) => stepsAt(side, place, kind)).map(({ place, terms }) => ({
      place,
      ...terms,
    })),
  }));
}

function stepsAt({ policies, on }: PreviewSide, division: string, kind: ProcedureKind): StepsTerms {
  const procedure = resolveProcedure(policies, { division, on, kind });
  const steps = procedure?.steps.toSorted((one, other) => one.order - other.order) ?? [];
  return { clause: procedure?.clause ?? null, steps: steps.map(({ name }) => name) };
}
