import { addDays, type PlainDate } from '@dixian/calendar';
import { containingPlaces, type PolicySet, type Window } from '@dixian/policy';
import { byCode } from '../../ground/domain/by-code';
import {
  type LawEntry,
  lawOnDay,
  type PolicyState,
  type PolicySubject,
} from '../../in-force/domain/law-on-day';

/** What to look at: after `from`, up to and with `to`. */
export interface ChangesAsked {
  readonly division: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** One change: `before` undefined where something starts, `after` where it ends. */
export interface PolicyChange {
  readonly on: PlainDate;
  readonly subject: PolicySubject;
  readonly name: string;
  readonly before?: PolicyState;
  readonly after?: PolicyState;
}

/** Every change of the law of a place between two days, by day, subject and name; none is lost in between. */
export function policyChanges(policies: PolicySet, { division, from, to }: ChangesAsked): PolicyChange[] {
  let before = lawOnDay(policies, { division, on: from });
  return changeDays(policies, { division, from, to }).flatMap((on) => {
    const after = lawOnDay(policies, { division, on });
    const changes = difference(before, after, on);
    before = after;
    return changes;
  });
}

function difference(
  before: ReadonlyMap<string, LawEntry>,
  after: ReadonlyMap<string, LawEntry>,
  on: PlainDate,
): PolicyChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(byCode);
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const entry = now ?? old;
    if (!entry || (old && now && sameState(old.state, now.state))) return [];
    return [{ on, subject: entry.subject, name: entry.name, before: old?.state, after: now?.state }];
  });
}

// The same value by another clause is a change: who is asked why must name the clause of that day.
function sameState(a: PolicyState, b: PolicyState): boolean {
  return a.text === b.text && a.clauses.join() === b.clauses.join();
}

function changeDays(policies: PolicySet, { division, from, to }: ChangesAsked): PlainDate[] {
  const days = windowsAt(policies, containingPlaces(division)).flatMap((window) =>
    window.to === null ? [window.from] : [window.from, addDays(window.to, 1)],
  );
  return [...new Set(days)].filter((day) => from < day && day <= to).sort(byCode);
}

function windowsAt(policies: PolicySet, places: readonly string[]): Window[] {
  const indexes = [
    policies.parameters,
    policies.deadlines,
    policies.procedures,
    policies.entitlements,
    policies.targets,
  ];
  const documents = places.flatMap((place) => policies.documentsByPlace.get(place) ?? []);
  return [
    ...documents.map(({ effective }) => effective),
    ...indexes.flatMap((index) =>
      [...index.values()].flatMap((byPlace) =>
        places.flatMap((place): readonly Window[] => byPlace.get(place) ?? []),
      ),
    ),
  ];
}
