import type { HousesState } from './house-facts';
import { isDangerous } from './housing-answer';

/** People in dangerous houses (危房住人), house by house; what a survey saw and nobody appraised stands apart. */
export interface OccupiedHouses {
  readonly livedIn: number;
  readonly surveyed: number;
  /** Dangerous, and nobody knows whether people live in it. */
  readonly unclear: number;
}

/** Counts them over households; the target is met only where all three are none. */
export function occupiedHouses(states: readonly HousesState[]): OccupiedHouses {
  const houses = states.flatMap((state) => state.houses).filter(isDangerous);
  return {
    livedIn: houses.filter(({ livedIn }) => livedIn === true).length,
    surveyed: states.filter(({ survey }) => survey?.unsafe).length,
    unclear: houses.filter(({ livedIn }) => livedIn === null).length,
  };
}

/** 危房不住人、住人无危房 */
export function nobodyInDanger({ livedIn, surveyed, unclear }: OccupiedHouses): boolean {
  return livedIn === 0 && surveyed === 0 && unclear === 0;
}
