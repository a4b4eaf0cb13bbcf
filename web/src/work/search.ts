/** What of the work stands in the address. */
export interface WorkSearch {
  /** Whose work: my office's, or that of all below. */
  readonly of?: 'mine' | 'below';
  readonly only?: 'late' | 'week';
  readonly division?: string;
  readonly kind?: string;
  readonly order?: string;
}

export function readWorkSearch(search: Record<string, unknown>): WorkSearch {
  const { of, only, division, kind, order } = search;
  // Digits alone come as a number.
  const code = typeof division === 'number' ? String(division) : division;
  return {
    ...((of === 'mine' || of === 'below') && { of }),
    ...((only === 'late' || only === 'week') && { only }),
    ...(typeof code === 'string' && /^\d{4,12}$/.test(code) && { division: code }),
    ...(typeof kind === 'string' && /^[A-Z_]+$/.test(kind) && { kind }),
    ...(typeof order === 'string' && { order }),
  };
}
