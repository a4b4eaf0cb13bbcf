/** What of the ledgers stands in the address. */
export interface LedgersSearch {
  readonly of?: string;
}

export function readLedgersSearch({ of }: Record<string, unknown>): LedgersSearch {
  return typeof of === 'string' && /^[a-z-]+$/.test(of) ? { of } : {};
}
