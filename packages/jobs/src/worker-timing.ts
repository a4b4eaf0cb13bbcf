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
