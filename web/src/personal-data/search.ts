import type { AuthorisationLetterFilter, CorrectionRequestFilter } from '../generated/graphql';

const STATES = ['all', 'answered', 'ended'] as const;

/** What of requests and letters stands in the address; without a state those that somebody has to look at. */
export interface PersonalDataSearch {
  readonly list?: 'letters';
  readonly place?: string;
  readonly state?: (typeof STATES)[number];
  readonly kind?: string;
  readonly late?: boolean;
  readonly runsOutBy?: string;
  readonly order?: string;
}

export function readPersonalDataSearch(search: Record<string, unknown>): PersonalDataSearch {
  const { list, place, state, kind, late, runsOutBy, order } = search;
  // Digits alone come as a number.
  const code = typeof place === 'number' ? String(place) : place;
  const known = STATES.find((each) => each === state);
  return {
    ...(list === 'letters' && { list }),
    ...(typeof code === 'string' && /^\d{2,12}$/.test(code) && { place: code }),
    ...(known && { state: known }),
    ...(typeof kind === 'string' && /^[A-Z_]+$/.test(kind) && { kind }),
    ...(late === true && { late }),
    ...(typeof runsOutBy === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(runsOutBy) && { runsOutBy }),
    ...(typeof order === 'string' && { order }),
  };
}

/** Which requests are meant; above the counties, which answer them, a place is the office. */
export function requestFilter(
  { place, state, kind, late }: PersonalDataSearch,
  isOffice: boolean,
): CorrectionRequestFilter {
  return {
    ...(place && (isOffice ? { unit: { division: place } } : { division: place })),
    ...(state !== 'all' && { answered: state === 'answered' }),
    ...(kind && { kinds: [kind as NonNullable<CorrectionRequestFilter['kinds']>[number]] }),
    ...(late && { overdue: true }),
  };
}

export function letterFilter({ place, state, runsOutBy }: PersonalDataSearch): AuthorisationLetterFilter {
  return {
    ...(place && { division: place }),
    ...(state !== 'all' && { stands: state !== 'ended' }),
    ...(runsOutBy && { runsOutBy }),
  };
}
