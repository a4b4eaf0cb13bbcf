import type { HousingDecision } from './reasons';

/** An answer as others are told it; null where nobody can say. */
export function secureOf({ outcome }: HousingDecision): boolean | null {
  return outcome === 'REFERRED' ? null : outcome === 'GRANTED';
}
