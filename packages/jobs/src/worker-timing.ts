/**
 * A job belongs to its worker for LOCK_MS and is renewed every RENEW_MS, so a handler may hold the event loop for
 * LOCK_MS - RENEW_MS = 7.5 s before its job counts as abandoned: CPU-bound work yields at least every 5 s.
 * A killed process's job is free after at most LOCK_MS and found by the next but one check: 10 to 20 s.
 */
export const LOCK_MS = 10_000;
export const RENEW_MS = 2_500;
export const STALLED_CHECK_MS = 5_000;

/** Killed processes that one job survives; a job that kills its process each time ends as a dead letter. */
export const MAX_STALLS = 10;

/** Wait after a lost connection before a worker asks again. */
export const RECONNECT_MS = 2_000;

const FIRST_POSTPONEMENT_MS = 500;
const LONGEST_POSTPONEMENT_MS = 60_000;

/** Wait of a job that was put off for the n-th time in a row: doubles each time, less up to half of it by chance. */
export function postponement(times: number): number {
  const whole = Math.min(FIRST_POSTPONEMENT_MS * 2 ** Math.max(0, times - 1), LONGEST_POSTPONEMENT_MS);
  return Math.round(whole * (1 - Math.random() / 2));
}
