import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import {
  type ChildState,
  type ClosedRoll,
  childStanding,
  type Word,
} from '../../src/children/domain/child-standing';
import { CHILD_WORDS } from '../../src/children/persistence/child-words';
import { standingOn } from '../../src/children/persistence/children-sql';
import { TestSchools } from '../test-schools';

const COUNTY = '410526';
const PERSONS = 60;
const FIRST = plainDate('2024-09-01');
const DAYS = 600;

let schools: TestSchools;
beforeAll(async () => {
  schools = await TestSchools.open('2026-06-01');
});
afterAll(() => schools?.drop());

// Numbers that follow from a seed, so that a failure is found again.
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const id = (at: number) => `0199a1b2-0000-7000-8000-${String(at).padStart(12, '0')}`;

const term = (key: string): { schoolYear: string; term: 'AUTUMN' | 'SPRING' } => {
  const year = Number(key.slice(0, 4));
  return { schoolYear: `${year}-${year + 1}`, term: key.endsWith('1') ? 'AUTUMN' : 'SPRING' };
};

interface SqlWord {
  personId: string;
  on: PlainDate;
  state: ChildState;
  until: PlainDate | null;
  key: string;
}

test.each([1, 2, 3])('lists stand as the function says, over random histories of seed %i', async (seed) => {
  const next = numbers(seed);
  const day = () => addDays(FIRST, next(DAYS));
  const one = <Item>(...items: Item[]): Item => items[next(items.length)] as Item;
  const { workerDb } = schools.education.service.parts;
  await workerDb.write(systemScope, async (statements) => {
    await statements.query('DELETE FROM enrolment');
    await statements.query('DELETE FROM dropout_case');
    await statements.query('DELETE FROM school_term');
    for (let at = 0; at < PERSONS * 3; at++) {
      const person = id(seed * 1000 + next(PERSONS));
      const place = [person, id(9), `${COUNTY}001201`];
      if (next(3) > 0)
        await statements.query(
          `INSERT INTO enrolment (certificate_index, person_id, household_id, division_code, source, school_year, term, school,
             stage, state, since, until_on, occurrence)
           VALUES (uuid_send($1::uuid), $1, $2, $3, 'x', $4, $5, $6, 'PRIMARY', $7, $8, $9, $10)`,
          [
            ...place,
            one('2024-2025', '2025-2026'),
            one('AUTUMN', 'SPRING'),
            one('一小', '二小'),
            one('ENROLLED', 'ENROLLED', 'ON_LEAVE', 'LEFT', 'COMPLETED'),
            day(),
            one(null, day()),
            at,
          ],
        );
      else
        await statements.query(
          `INSERT INTO dropout_case (certificate_index, person_id, household_id, division_code, source, dropped_on, outcome,
             returned_on, occurrence)
           VALUES (uuid_send($1::uuid), $1, $2, $3, 'x', $4, $5, $6, $7)`,
          [
            ...place,
            day(),
            one('SUSPECTED', 'PERSUADING', 'HOME_TAUGHT', 'UNABLE', 'RETURNED'),
            one(null, day()),
            at,
          ],
        );
    }
    for (const key of ['2024-1', '2024-2', '2025-1', '2025-2'])
      await statements.query(
        `INSERT INTO school_term (division_code, school_year, term, roll_closed_on, source) VALUES ($1, $2, $3, $4, 'x')`,
        [COUNTY, term(key).schoolYear, term(key).term, one(null, day())],
      );
  });
  await workerDb.read(systemScope, async (reader) => {
    const said = await reader.query<SqlWord>(
      `SELECT person_id AS "personId", on_day AS on, state, until_on AS until, term_key AS key FROM (${CHILD_WORDS}) AS w`,
    );
    const closed = (
      await reader.query<{ schoolYear: string; term: 'AUTUMN' | 'SPRING'; closedOn: PlainDate }>(
        `SELECT school_year AS "schoolYear", term, roll_closed_on AS "closedOn" FROM school_term WHERE roll_closed_on IS NOT NULL`,
      )
    ).map(({ closedOn, ...of }): ClosedRoll => ({ term: of, closedOn }));
    for (let asked = 0; asked < 12; asked++) {
      const on = day();
      const rows = await reader.query<{
        person: string;
        state: string;
        since: string | null;
        fromLastTerm: boolean;
      }>(
        `SELECT p.person, s.* FROM unnest($1::uuid[]) AS p(person) CROSS JOIN LATERAL (${standingOn(on, 'p.person', `'${COUNTY}'`)}) AS s`,
        [Array.from({ length: PERSONS }, (_, at) => id(seed * 1000 + at))],
      );
      for (const { person, ...stands } of rows) {
        const words = said
          .filter(({ personId }) => personId === person)
          .map(({ on: since, state, until, key }): Word => ({ on: since, state, until, term: term(key) }));
        // Among equal words either may be the newest: what they say of their end is the same in one history.
        expect({ person, on, state: stands.state }).toEqual({
          person,
          on,
          state: expect.stringMatching(new RegExp(`^(${statesOf(words, closed, on).join('|')})$`)),
        });
      }
    }
  });
});

// Words of one day and state may differ in their last day or term; each of them may be read first.
function statesOf(words: readonly Word[], closed: readonly ClosedRoll[], on: PlainDate): string[] {
  const orders = [words, [...words].reverse()];
  return [...new Set(orders.map((order) => childStanding({ words: order, closed }, on).state))];
}
