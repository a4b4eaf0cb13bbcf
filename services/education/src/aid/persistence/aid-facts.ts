import type { PlainDate } from '@dixian/calendar';
import type { RequestContext, Statements } from '@dixian/service';
import type { SchoolTerm } from '../../ground/domain/school-term';
import { standings } from '../../ground/standings';
import { termsIn } from '../../roll/persistence/terms';
import type { AssessedNeed } from '../domain/education-relief';
import { needsOf } from './need';
import { type PupilOn, pupilsOn } from './pupil-facts';

type Standing = Awaited<ReturnType<typeof standings.held>>;

/** What the department holds of a pupil, as rights ask for it. */
export interface AidFacts {
  standing(householdId: string): Promise<Standing>;
  /** First day of a term as the county set it; null where it did not. */
  firstDay(county: string, term: SchoolTerm): Promise<PlainDate | null>;
  pupil(personId: string, on: PlainDate): Promise<PupilOn | undefined>;
  /** Null where nobody assessed it. */
  need(personId: string, schoolYear: string): Promise<AssessedNeed | null>;
}

/** The facts as an act's transaction has them. */
export function factsIn(transaction: Statements): AidFacts {
  return {
    standing: (id) => standings.held(transaction, id),
    firstDay: async (county, term) =>
      (await termsIn(transaction, [county], term)).get(county)?.opensOn ?? null,
    pupil: async (id, on) => (await pupilsOn(transaction, [id], on)).get(id),
    need: async (id, schoolYear) => (await needsOf(transaction, [id], schoolYear)).get(id) ?? null,
  };
}

/** The facts for a request: one statement of a kind, day or term, for however many pupils. */
export function factsOf(context: RequestContext): AidFacts {
  const batched = <Value>(
    name: string,
    key: string,
    read: (reader: Statements, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ) =>
    context
      .loader<string, Value>(name, async (keys) => {
        const found = await context.db.read(context.scope, (reader) => read(reader, keys));
        return keys.map((each) => found.get(each));
      })
      .load(key);
  return {
    standing: (id) => standings.load(context, id),
    firstDay: async (county, term) => {
      const name = `school-term:${term.schoolYear}:${term.term}`;
      const row = await batched(name, county, (reader, counties) => termsIn(reader, counties, term));
      return row?.opensOn ?? null;
    },
    pupil: (id, on) => batched(`pupils-on:${on}`, id, (reader, ids) => pupilsOn(reader, ids, on)),
    need: async (id, schoolYear) =>
      (await batched(`needs:${schoolYear}`, id, (reader, ids) => needsOf(reader, ids, schoolYear))) ?? null,
  };
}
