const MINUTE = 60_000;

// A day and a half in all: a server that is away over a night of work is found again.
const WAITS = [1, 5, 15, 60, 240, 720, 1_200].map((minutes) => minutes * MINUTE);

/** How long to wait after so many tries, in milliseconds; undefined where it is given up. */
export function waitAfter(attempts: number): number | undefined {
  return WAITS[attempts - 1];
}
