import { useEffect } from 'react';

interface Polled {
  startPolling(everyMs: number): void;
  stopPolling(): void;
}

/** Asks a query again, so often, as long as what it shows is under way. */
export function useAskAgainWhile(
  isUnderWay: boolean,
  { startPolling, stopPolling }: Polled,
  everyMs: number,
): void {
  useEffect(() => {
    if (!isUnderWay) return;
    startPolling(everyMs);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling, everyMs]);
}
