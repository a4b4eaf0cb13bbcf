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
  const percent = inNeed === 0 ? null : cut(Math.floor((aided * 10_000) / inNeed));
  return { aided, inNeed, percent, isMet: aided >= inNeed };
}

function cut(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
