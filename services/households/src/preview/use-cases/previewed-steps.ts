import { type ProcedureKind, procedureKinds, resolveProcedure } from '@dixian/policy';
import { comparedByPlace, type PreviewSide, type TriedDraft } from '@dixian/what-if';
import type { PreviewedSteps, StepsTerms } from '../domain/previewed-steps';

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
