import { percentOf } from '@dixian/service';

/** Pupils in difficulty and those of them with aid paid or in effect; percent cut to two places, met by the counts. */
export interface Coverage {
  readonly aided: number;
  readonly inNeed: number;
  /** Cut, not rounded; null of none in need. */
  readonly percent: string | null;
  readonly isMet: boolean;
}

/** How many of the pupils in difficulty are aided; of none in need there is no share. */
export function coverageOf({ aided, inNeed }: { readonly aided: number; readonly inNeed: number }): Coverage {
  const percent = percentOf(BigInt(aided), BigInt(inNeed)) ?? null;
  return { aided, inNeed, percent, isMet: aided >= inNeed };
}
