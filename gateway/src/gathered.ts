/** An object of the data gathered so far, by response name. */
export interface Gathered {
  [responseName: string]: unknown;
}

export function isGathered(value: unknown): value is Gathered {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
