import { useEffect, useState } from 'react';
import { settings } from './settings';

/** Whether this is a training installation. */
export function usePractice(): boolean {
  const [isPractice, setPractice] = useState(false);
  useEffect(() => {
    settings().then(
      ({ practice }) => setPractice(practice),
      () => undefined,
    );
  }, []);
  return isPractice;
}
