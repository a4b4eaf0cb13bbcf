import { type Caller, mayHearOf } from '@dixian/access';
import type { ChangeKind, ToldChanges } from '@dixian/graph';

/** A kind and a place in which something changed. */
export interface HeardChange {
  readonly kind: ChangeKind;
  readonly divisionCode: string;
}

// Beyond it a page looks at everything of a kind anyway.
const MOST_PLACES = 200;

/** What the caller hears of that which services told: each kind and place once, of very many only that there were some. */
export function heardChanges(caller: Caller, told: ReadonlyMap<string, ToldChanges>): HeardChange[] {
  const heard = new Map<string, HeardChange>();
  for (const [service, { changes }] of told) {
    for (const { kind, division, sector } of changes) {
      if (!mayHearOf(caller, { division, sector, service })) continue;
      heard.set(`${kind} ${division}`, { kind, divisionCode: division });
    }
  }
  if (heard.size <= MOST_PLACES) return [...heard.values()];
  const kinds = new Set([...heard.values()].map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ kind, divisionCode: caller.division }));
}
