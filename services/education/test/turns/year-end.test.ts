import { type TurnItem, type Turns, turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { type TestFamily, TestSchools } from '../test-schools';

const NIGHT = '2025-12-31';
const VILLAGE = '410526102201';
let schools: TestSchools;
let turns: Turns;
let family: TestFamily;

beforeAll(async () => {
  schools = await TestSchools.open('2026-01-15');
  turns = turnsOf(schools.education, turnJob('education'), 'educationItems');
  family = await schools.family(VILLAGE, ['2008-03-01', '2019-09-01']);
  await write(
    `INSERT INTO school_term (division_code, school_year, term, opens_on, closes_on, source, speaks_for) VALUES
       ('410526', '2025-2026', 'AUTUMN', '2025-09-01', '2026-01-20', '设定', '2025-08-01'),
       ('410526', '2025-2026', 'SPRING', '2026-02-23', '2026-07-05', '设定', '2025-08-01')`,
  );
  const [pupil] = family.children;
  const aid = (
    term: string,
    item: string,
    year = '2025-2026',
  ) => `('${family.code}', decode('${pupil?.index}', 'hex'),
    '${family.household}', '${pupil?.id}', '${VILLAGE}', '${year}', '${term}', '${item}', '2025-10-10', 'GRANTED', 150000, 0,
    '台账', '2025-10-10')`;
  await write(
    `INSERT INTO student_aid (household_code, certificate_index, household_id, person_id, division_code, school_year, term, item,
       applied_on, outcome, amount, occurrence, source, speaks_for) VALUES
       ${aid('AUTUMN', '雨露计划')}, ${aid('SPRING', '雨露计划')}, ${aid('AUTUMN', '教育救助')},
       ${aid('AUTUMN', '雨露计划', '2026-2027')}`,
  );
});
afterAll(() => schools?.education.drop());

const write = (sql: string) =>
  schools.education.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(sql),
  );
const ofRule = (all: readonly TurnItem[], rule: string) => all.filter((item) => item.rule === rule);
const items = async (county: string, day: string) => {
  const run = await turns.preview(county, day);
  return turns.items(`education@${county}`, run.runId);
};

test('AY-2025-3.1.3a, AY-2025-3.3.1a: claims of terms that opened by the end of 2025 stay payable, later ones end, and a term without a first day is for the county to set', async () => {
  const claims = ofRule(await items('410526', NIGHT), 'aid-claims');
  expect(
    claims
      .map(({ facts, change, after, undecided }) => [
        facts.item,
        facts.opensOn,
        change,
        after.state,
        undecided,
      ])
      .sort(),
  ).toEqual([
    ['教育救助', '2025-09-01', 'CONTINUES', 'PAYABLE', null],
    ['雨露计划', null, 'CONTINUES', null, 'TERM_NOT_SET'],
    ['雨露计划', '2025-09-01', 'CONTINUES', 'PAYABLE', null],
    ['雨露计划', '2026-02-23', 'ENDS', 'ENDED', null],
  ]);
  expect(claims.find(({ change }) => change === 'ENDS')).toMatchObject({
    ...{ household: family.household, clause: 'AY-2025-3.1.3a', withoutSupport: true },
    facts: { amount: '1500.00' },
  });
});

test('the rights themselves end with the documents of 安阳 and 博罗, 济源 reports both figures, 普安乡 is untouched', async () => {
  const ends = async (county: string) =>
    ofRule(await items(county, NIGHT), 'education-rights')
      .map(({ clause, change }) => [clause, change])
      .sort();
  expect(await ends('410526')).toEqual([
    ['AY-2025-3.1.3a', 'ENDS'],
    ['AY-2025-3.3.1a', 'ENDS'],
  ]);
  expect(await ends('441322')).toEqual([
    ['BL-2022-4.5.1', 'ENDS'],
    ['BL-2022-4.5.2', 'ENDS'],
  ]);
  expect(ofRule(await items('419001', NIGHT), 'figures-of-schools')).toMatchObject([
    { change: 'REPORTED', after: { figure: 'zero-dropouts', reached: '0' } },
    { change: 'REPORTED', after: { figure: 'student-aid-coverage' }, facts: { of: '0' } },
  ]);
  expect(await items('500235', NIGHT)).toEqual([]);
});

test('JY-2025-1.2a, BL-2022-4.5.1: on 1 September children of six come of age, and of whom no school is known', async () => {
  const child = await schools.family('441322001201', ['2018-03-01', '2020-05-01']);
  const listed = ofRule(await items('441322', '2025-08-31'), 'school-year');
  expect(listed).toEqual([]);
  const older = await schools.family('441322001201', ['2019-03-01']);
  expect(ofRule(await items('441322', '2025-08-31'), 'school-year')).toMatchObject([
    {
      change: 'LISTED',
      subject: older.children[0]?.id,
      before: { state: null },
      after: { state: 'UNKNOWN' },
    },
  ]);
  expect(child.children).toHaveLength(2);
});
