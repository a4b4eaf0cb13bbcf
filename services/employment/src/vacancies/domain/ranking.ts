import type { PlainDate } from '@dixian/calendar';
import type { Decision, PlaceAndDay, PolicySet } from '@dixian/policy';
import type { EmploymentReason } from '../../ground/domain/reasons';
import { type PreferenceFacts, postPreference } from './post-preference';
import type { VacancyKind } from './vacancy';

/** Somebody who applied, with what their place in the ranking rests on. */
export interface Candidate extends Pick<PreferenceFacts, 'monitored' | 'specialDifficulty' | 'labour'> {
  readonly applicationId: string;
  readonly appliedOn: PlainDate;
}

export interface Ranked {
  readonly applicationId: string;
  /** From 1. */
  readonly place: number;
  readonly preference: Decision<EmploymentReason>;
}

/** Applicants in their order: who the law of the place prefers, then by day of application, then by id. */
export function ranking(
  set: PolicySet,
  vacancy: PlaceAndDay & { readonly kind: VacancyKind },
  candidates: readonly Candidate[],
): Ranked[] {
  return candidates
    .map(({ applicationId, appliedOn, ...facts }) => {
      const preference = postPreference(set, { ...vacancy, ...facts });
      return { applicationId, appliedOn, preference, after: preference.outcome === 'GRANTED' ? 0 : 1 };
    })
    .sort(
      (one, other) =>
        one.after - other.after ||
        one.appliedOn.localeCompare(other.appliedOn) ||
        one.applicationId.localeCompare(other.applicationId),
    )
    .map(({ applicationId, preference }, index) => ({ applicationId, preference, place: index + 1 }));
}
