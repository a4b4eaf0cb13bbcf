import { type Caller, mayHearOf } from '@dixian/access';
import { CHANGE_KINDS, type Change, type ChangeKind, changeCursor } from '@dixian/graph';
import type { Round } from './changes-poll';

/** What a page is told: that something of these kinds changed in a division, up to a cursor. */
export interface LiveEvent {
  readonly division: string;
  readonly kinds: readonly ChangeKind[];
  readonly upTo: string;
}

// Country, province, city, county, township, village.
const LEVELS = [0, 2, 4, 6, 9, 12];

/** What the caller is told of a round; undefined where nothing changed that is theirs to hear. */
export function liveEvent(caller: Caller, { told, marks }: Round): LiveEvent | undefined {
  const upTo = changeCursor(marks);
  // A service that does not know how far somebody heard: anything may have changed.
  if ([...told.values()].some(({ isWhole }) => isWhole)) {
    return { division: caller.division, kinds: CHANGE_KINDS, upTo };
  }
  const heard = [...told].flatMap(([service, { changes }]) =>
    changes.filter(({ division, sector }) => mayHearOf(caller, { division, sector, service })),
  );
  if (heard.length === 0) return undefined;
  const kinds = CHANGE_KINDS.filter((known) => heard.some(({ kind }) => kind === known));
  return { division: placeOfAll(heard), kinds, upTo };
}

// The smallest place that they all lie in.
function placeOfAll(changes: readonly Change[]): string {
  const [first = '', ...rest] = changes.map(({ division }) => division);
  let shared = first.length;
  for (const code of rest) while (!code.startsWith(first.slice(0, shared))) shared -= 1;
  return first.slice(0, Math.max(...LEVELS.filter((digits) => digits <= shared)));
}
