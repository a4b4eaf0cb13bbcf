import type { Caller } from '@dixian/access';
import type { Clock } from '@dixian/calendar';
import type { Language } from '@dixian/graph';
import DataLoader from 'dataloader';
import type { Database } from '../database/database';
import { type Scope, scopeOf } from '../database/scope';
import type { Logger } from '../logging';

/** What a resolver gets: who asks, what they may see, and loaders that live as long as the request. */
export interface RequestContext {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly db: Database;
  readonly clock: Clock;
  readonly language: Language;
  readonly requestId: string;
  readonly log: Logger;
  /** The request's loader of that name; `batch` gives a value or undefined for each key, in order. */
  loader<Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<readonly (Value | undefined)[]>,
  ): DataLoader<Key, Value | undefined>;
  /** Relays events published by this request; call it after the write that published them. */
  published(): void;
}

export interface ContextParts {
  caller: Caller;
  db: Database;
  clock: Clock;
  language: Language;
  requestId: string;
  log: Logger;
  published(): void;
}

/** A context for one request. */
export function requestContext(parts: ContextParts): RequestContext {
  const loaders = new Map<string, unknown>();
  return {
    ...parts,
    scope: scopeOf(parts.caller),
    loader<Key, Value>(
      name: string,
      batch: (keys: readonly Key[]) => Promise<readonly (Value | undefined)[]>,
    ) {
      let loader = loaders.get(name) as DataLoader<Key, Value | undefined> | undefined;
      if (!loader) {
        loader = new DataLoader<Key, Value | undefined>(batch, { maxBatchSize: 1_000 });
        loaders.set(name, loader);
      }
      return loader;
    },
  };
}
