import { type Changed, listenLive } from '@dixian/client';
import { asking } from '../graph/graph-client';

/** What pages here look out for, of the graph's ChangeKind. */
export type WatchedKind =
  | 'TASK'
  | 'LEAD'
  | 'CASE'
  | 'SELF_REPORT'
  | 'OBLIGATION'
  | 'NOTICE'
  | 'IMPORT'
  | 'TRANSITION';

type Hear = (changed: Changed) => void;

const hearing = new Set<Hearing>();

interface Hearing {
  readonly kinds: readonly string[];
  readonly hear: Hear;
}

/** Listens for one account as long as somebody is signed in; all tabs of the browser share one stream. */
export function startLive(account: string): () => void {
  return listenLive({
    ...asking,
    shared: account,
    onChanged(changed) {
      for (const { kinds, hear } of hearing)
        if (kinds.some((kind) => changed.kinds.includes(kind))) hear(changed);
    },
  });
}

/** Hears of changes of these kinds; returns how to stop. */
export function hearOf(kinds: readonly WatchedKind[], hear: Hear): () => void {
  const one = { kinds, hear };
  hearing.add(one);
  return () => hearing.delete(one);
}
