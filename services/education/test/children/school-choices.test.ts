import { plainDate } from '@dixian/calendar';
import { type PolicySet, policyDirectoriesOf, readPolicies } from '@dixian/policy';
import { schoolChoices, schoolDays } from '../../src/children/domain/school-choices';
import { supplements } from '../supplements';
import { type TestFamily, TestSchools } from '../test-schools';

const STAFF = 'education@500235';
const VALUES = `id: pu-an-schools
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: 云阳县教育委员会
parameters:
- { name: school-age-from, value: 7, from: 2025-03-14, to: null }
- { name: school-age-to, value: 16, from: 2025-03-14, to: null }
- { name: home-teaching-secures, value: false, from: 2025-03-14, to: null }
`;
const DAY = '2025-09-10';

let values: Awaited<ReturnType<typeof supplements>>;
let policies: PolicySet;
let schools: TestSchools;
let own: TestFamily;
let other: TestFamily;

beforeAll(async () => {
  values = await supplements({ 'pu-an-schools': VALUES });
  policies = (await readPolicies(policyDirectoriesOf(values.variables.DIXIAN_POLICIES))).policies;
  schools = await TestSchools.open('2026-01-15', values.variables);
  const births = ['2019-01-10', '2018-01-10', '2009-01-10'];
  own = await schools.family('500235216201', births);
  other = await schools.family('500235217201', births);
});
afterAll(async () => {
  await schools?.drop();
  await values?.remove();
});

test('a place says its own ages and what home teaching counts for, elsewhere the usual holds', () => {
  const at = (division: string) => schoolChoices(policies, { division, on: plainDate(DAY) });
  expect(at('500235216201')).toEqual({ ages: { from: 7, to: 16 }, homeTeachingSecures: false });
  expect(at('500235217201')).toEqual({ ages: { from: 6, to: 15 }, homeTeachingSecures: true });
  expect(schoolDays(policies)(plainDate(DAY)).choices.map(({ place }) => place)).toEqual(['500235216']);
});

test('a list over several places judges each child by the ages of its own', async () => {
  const { data } = await schools.education.ask<{
    childrenOfSchoolAge: { totalCount: number; edges: { node: { person: { id: string } } }[] };
  }>(STAFF, `{ childrenOfSchoolAge(asOf: "${DAY}") { totalCount edges { node { person { id } } } } }`);
  const listed = data.childrenOfSchoolAge.edges.map(({ node }) => node.person.id).sort();
  const expected = [own.children[1], own.children[2], other.children[0], other.children[1]];
  expect(listed).toEqual(expected.map((child) => child?.id).sort());
  expect(data.childrenOfSchoolAge.totalCount).toBe(4);
});

test('PA-2025-4.2c: where a county says so, home teaching does not secure a household', async () => {
  const family = await schools.family('500235216202', ['2014-05-01']);
  const opened = await schools.act<{ __typename: string; case?: { id: string } }>(
    STAFF,
    'suspectDropout',
    { personId: family.children[0]?.id, occurredOn: '2025-09-20' },
    '... on DropoutSuspected { case { id } }',
  );
  const lesson = { caseId: opened.case?.id, kind: 'TAUGHT' as const, occurredOn: '2025-10-08' };
  await schools.step(STAFF, lesson);
  const { schoolingAnswer } = await schools.of<{ schoolingAnswer: object }>(
    STAFF,
    'Household',
    family.household,
    'schoolingAnswer(asOf: "2025-10-08") { secure finding }',
  );
  expect(schoolingAnswer).toEqual({ secure: false, finding: '失学辍学' });
});
