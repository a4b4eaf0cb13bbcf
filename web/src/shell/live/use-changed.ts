import { useEffect, useRef } from 'react';
import { hearOf, type WatchedKind } from './live';
import { soonAndSeldom } from './soon-and-seldom';

/** Asks again when something of these kinds changed in the caller's division; not where a past day is looked at. */
export function useChanged(kinds: readonly WatchedKind[], again: () => void, isOn = true): void {
  const latest = useRef(again);
  latest.current = again;
  const key = kinds.join();
  useEffect(() => {
    if (!isOn) return;
    const asking = soonAndSeldom(
      () => latest.current(),
      () => document.visibilityState === 'visible',
    );
    const stop = hearOf(key.split(',') as WatchedKind[], asking.wish);
    document.addEventListener('visibilitychange', asking.seen);
    return () => {
      stop();
      asking.stop();
      document.removeEventListener('visibilitychange', asking.seen);
    };
  }, [key, isOn]);
}
