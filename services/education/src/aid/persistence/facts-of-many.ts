import type { Statements } from '@dixian/service';
import { termKey } from '../../ground/domain/school-term';
import { standings } from '../../ground/standings';
import { termsIn } from '../../roll/persistence/terms';
import type { AidFacts } from './aid-facts';
import { needsOf } from './need';
import { pupilsOn } from './pupil-facts';

/** The facts of many pupils as a transaction has them: one statement of a kind, day or term, however many are asked. */
export function factsOfMany(
  transaction: Statements,
  pupils: readonly {
    readonly personId: string;
    readonly householdId: string;
    readonly divisionCode: string;
  }[],
): AidFacts {
  const persons = [...new Set(pupils.map(({ personId }) => personId))];
  const households = [...new Set(pupils.map(({ householdId }) => householdId))];
  const counties = [...new Set(pupils.map(({ divisionCode }) => divisionCode.slice(0, 6)))];
  const standing = once(() => standings.heldOf(transaction, households));
  const terms = once((_key: string, term: Parameters<typeof termsIn>[2]) =>
    termsIn(transaction, counties, term),
  );
  const pupil = once((_key: string, on: Parameters<typeof pupilsOn>[2]) =>
    pupilsOn(transaction, persons, on),
  );
  const need = once((schoolYear: string) => needsOf(transaction, persons, schoolYear));
  return {
    standing: async (id) => (await standing('')).get(id),
    firstDay: async (county, term) => (await terms(termKey(term), term)).get(county)?.opensOn ?? null,
    pupil: async (id, on) => (await pupil(on, on)).get(id),
    need: async (id, schoolYear) => (await need(schoolYear)).get(id) ?? null,
  };
}

// Reads once a key.
function once<Rest extends readonly unknown[], Found>(
  read: (key: string, ...rest: Rest) => Promise<Found>,
): (key: string, ...rest: Rest) => Promise<Found> {
  const held = new Map<string, Promise<Found>>();
  return (key, ...rest) => {
    const found = held.get(key) ?? read(key, ...rest);
    held.set(key, found);
    return found;
  };
}
