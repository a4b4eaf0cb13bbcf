/** How many looks an account may take, each a field of a person or a look-up: in one request, and in a day. */
export interface RevealBounds {
  readonly perRequest: number;
  readonly perDay: number;
}

/** What bounds an account passes: that of one request, or that of the day. */
export type PassedBound = 'REQUEST' | 'DAY';

/** Which bound `more` looks would pass, after those that were taken; undefined where they fit. */
export function passedBound(
  taken: { inRequest: number; today: number },
  more: number,
  { perRequest, perDay }: RevealBounds,
): PassedBound | undefined {
  if (taken.inRequest + more > perRequest) return 'REQUEST';
  return taken.today + more > perDay ? 'DAY' : undefined;
}
