import { useState } from 'react';
import type { Column } from './column';

/** Which columns somebody wants to see of a list; kept in this browser, by the list's name. */
export function useKeptColumns<Row>(name: string, columns: readonly Column<Row>[]) {
  const keptAs = `dixian.columns.${name}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => {
    const kept = localStorage.getItem(keptAs);
    if (kept) return kept.split(',');
    return columns.filter(({ isExtra }) => isExtra).map(({ key }) => key);
  });
  return {
    shown: columns.filter(({ key }) => !hidden.includes(key)),
    toggle(key: string) {
      const next = hidden.includes(key) ? hidden.filter((each) => each !== key) : [...hidden, key];
      // An empty text would be taken for none kept.
      localStorage.setItem(keptAs, next.join(',') || '-');
      setHidden(next);
    },
  };
}
