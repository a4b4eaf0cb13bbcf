import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { type StandingChild, schoolingAnswer } from '../../src/children/domain/schooling-answer';
import { childrenOn } from '../../src/children/persistence/children-sql';
import { followAnswers, followCalendar } from '../../src/children/persistence/follow-answers';
import { type TestFamily, TestSchools } from '../test-schools';

const VILLAGE = '410526001201';
const FIRST = plainDate('2025-03-01');
const DAYS = 330;

let schools: TestSchools;
const families: TestFamily[] = [];
beforeAll(async () => {
  schools = await TestSchools.open('2026-02-01');
  for (let at = 0; at < 24; at++) {
    const births = ['2014-05-01', '2016-05-01', '2019-08-31', '2003-01-01'].slice(
      at % 4,
      (at % 4) + (at % 3),
    );
    families.push(await schools.family(VILLAGE, births));
  }
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

const yearOf = (day: PlainDate) => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) >= 9 ? 0 : 1);

test.each([1, 2])(
  'households are answered as the function says, over random histories of seed %i',
  async (seed) => {
    const next = numbers(seed);
    const day = () => addDays(FIRST, next(DAYS));
    const one = <Item>(...items: Item[]): Item => items[next(items.length)] as Item;
    const { workerDb } = schools.education.service.parts;
    const surveys = new Map<string, { found: boolean; on: PlainDate }>();
    const cases = new Map<string, PlainDate>();
    await workerDb.write(systemScope, async (statements) => {
      for (const table of ['enrolment', 'dropout_case', 'compulsory_education'])
        await statements.query(`DELETE FROM ${table}`);
      for (const { household, children } of families) {
        for (const { id } of children) {
          const place = [id, household, VILLAGE];
          if (next(3) > 0)
            await statements.query(
              `INSERT INTO enrolment (certificate_index, person_id, household_id, division_code, source, school_year, term, school,
               stage, state, since) VALUES (uuid_send($1::uuid), $1, $2, $3, 'x', '2025-2026', 'AUTUMN', '一小', 'PRIMARY', $4, $5)`,
              [...place, one('ENROLLED', 'ENROLLED', 'LEFT', 'COMPLETED'), day()],
            );
          if (next(3) > 0) continue;
          const missed = day();
          const earlier = cases.get(household);
          cases.set(household, earlier && earlier < missed ? earlier : missed);
          await statements.query(
            `INSERT INTO dropout_case (certificate_index, person_id, household_id, division_code, source, dropped_on, outcome)
           VALUES (uuid_send($1::uuid), $1, $2, $3, 'x', $4, $5)`,
            [...place, missed, one('SUSPECTED', 'PERSUADING', 'HOME_TAUGHT', 'UNABLE', 'RETURNED')],
          );
        }
        if (next(2) > 0) continue;
        const survey = { found: next(3) === 0, on: day() };
        surveys.set(household, survey);
        await statements.query(
          `INSERT INTO compulsory_education (household_id, division_code, dropout_found, seen_on, source) VALUES ($1, $2, $3, $4, 'x')`,
          [household, VILLAGE, survey.found, survey.on],
        );
      }
    });
    // What was answered is never changed, so that each look is at a later day than the one before.
    const days = Array.from({ length: 8 }, day).sort();
    for (const [at, on] of days.entries()) {
      await workerDb.write(systemScope, async (statements) => {
        const of = (asked: PlainDate) => ({ day: asked, choices: [], of });
        const looked = of(on);
        const ids = families.map(({ household }) => household);
        const following = { on: looked, source: 'x', account: null };
        if (at % 2 === 0) await followAnswers(statements, ids, following);
        else await followCalendar(statements, '410526', following);
        const children = await statements.query<StandingChild & { householdId: string }>(
          `SELECT "personId", "householdId", state FROM (${childrenOn(looked)}) AS c`,
        );
        const answers = await statements.query<{ household: string; secure: boolean | null }>(
          `SELECT DISTINCT ON (household_id) household_id AS household, secure FROM guarantee_answer
         WHERE occurred_on <= $1 ORDER BY household_id, occurred_on DESC, id DESC`,
          [on],
        );
        const answered = new Map(answers.map(({ household, secure }) => [household, secure]));
        for (const { household } of families) {
          const survey = surveys.get(household);
          const counts = survey !== undefined && survey.on <= on && yearOf(survey.on) === yearOf(on);
          const named = cases.get(household);
          const { secure } = schoolingAnswer(
            children.filter(({ householdId }) => householdId === household),
            {
              surveyFoundNobody: counts && !survey.found,
              surveyFoundSomebody: counts && survey.found && !(named !== undefined && named <= on),
              homeTeachingSecures: true,
            },
          );
          // A night alone turns no answer but where something of the children is newer; the next look finds it.
          if (at % 2 === 0)
            expect({ on, household, secure: answered.get(household) }).toEqual({ on, household, secure });
        }
      });
    }
  },
);
