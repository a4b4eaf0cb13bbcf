const FIRST_MS = 300;
const BETWEEN_MS = 5_000;

/** By which time goes: the browser's, or a test's. */
interface Time {
  now(): number;
  /** Does something later; returns how to prevent it. */
  later(work: () => void, ms: number): () => void;
}

const ofTheBrowser: Time = {
  now: Date.now,
  later(work, ms) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Does something soon after it was wished for, and no more often than every few seconds however often it is wished for: while
 * a ledger is loaded something changes all the time. What nobody looks at is done when somebody does.
 */
export function soonAndSeldom(
  work: () => void,
  isSeen: () => boolean,
  { now, later }: Time = ofTheBrowser,
): { wish(): void; seen(): void; stop(): void } {
  let prevent: (() => void) | undefined;
  let isWished = false;
  let latest = Number.NEGATIVE_INFINITY;
  const plan = () => {
    if (prevent || !isWished || !isSeen()) return;
    prevent = later(run, Math.max(FIRST_MS, latest + BETWEEN_MS - now()));
  };
  const run = () => {
    prevent = undefined;
    if (!isSeen()) return;
    isWished = false;
    latest = now();
    work();
  };
  return {
    wish() {
      isWished = true;
      plan();
    },
    seen: plan,
    stop: () => prevent?.(),
  };
}
