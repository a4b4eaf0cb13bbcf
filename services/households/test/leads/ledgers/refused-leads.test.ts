import { mutate } from '../../mutate';
import { certificateOf } from '../../national-file';
import { type Households, idOf, rowsOf } from '../../running-households';
import { COUNTY, codesOf, fileOf, householdOf, leadsOn, registered } from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2, 3]);
});
afterAll(() => households?.drop());

const HEADER = '户编号,证件号码,户主证件号码,发现渠道,发现日期,线索类型,推送部门,风险描述';
const load = (...rows: string[]) =>
  households.load(COUNTY, 'risk-leads', fileOf('风险线索', HEADER, ...rows));

test('a household is told by its code, a number of somebody of it, or the head’s number', async () => {
  const report = await load(
    `${householdOf(1)},,,日常摸排,2025-11-01,家庭住房不安全,,`,
    `,${certificateOf(1)},,日常摸排,2025-11-02,家庭住房不安全,,`,
    `,,${certificateOf(1)},日常摸排,2025-11-03,家庭住房不安全,,`,
  );
  expect(report).toMatchObject({ recordsAdded: 3, households: 1, findings: { totalCount: 0 } });
  expect((await leadsOn(households, 1)).map(({ found_on }) => found_on)).toEqual([
    '2025-11-01',
    '2025-11-02',
    '2025-11-03',
  ]);
});

test('what no act would take is turned away with the code of the act', async () => {
  const report = await load(
    `500235216799990,,,日常摸排,2025-11-01,家庭住房不安全,,`,
    `,,,日常摸排,2025-11-01,家庭住房不安全,,`,
    `${householdOf(1)},${certificateOf(2)},,日常摸排,2025-11-01,家庭住房不安全,,`,
    `${householdOf(1)},,,,2025-11-01,家庭住房不安全,,`,
    `${householdOf(1)},,,部门推送,2025-11-01,家庭住房不安全,,`,
    `${householdOf(1)},,,日常摸排,2025-11-21,家庭住房不安全,,`,
  );
  expect(report).toMatchObject({ rowsLoaded: 0 });
  expect(codesOf(report)).toEqual([
    ['HOUSEHOLD_UNKNOWN', 3, '户编号'],
    ['REQUIRED_ONE_OF', 4, '户编号'],
    ['PERSON_NOT_IN_HOUSEHOLD', 5, '证件号码'],
    ['REQUIRED', 6, '发现渠道'],
    ['REQUIRED', 7, '推送部门'],
    ['DATE_IN_FUTURE', 8, '发现日期'],
  ]);
});

test('a lead of another type without a word of what it is, is kept and said', async () => {
  const report = await load(`${householdOf(2)},,,日常摸排,2025-11-01,其他,,`);
  expect(report).toMatchObject({ recordsAdded: 1 });
  expect(codesOf(report)).toEqual([['REQUIRED', 3, '风险描述']]);
});

test('a household in which nobody is left takes no lead of a day after', async () => {
  const householdId = await idOf(households, householdOf(3));
  const [person] = await rowsOf<{ id: string }>(households, 'SELECT id FROM person WHERE household_id = $1', [
    householdId,
  ]);
  const left = await mutate<{ __typename: string }>(households, COUNTY, {
    mutation: 'removeMember',
    input: {
      householdId,
      personId: person?.id,
      occurredOn: '2025-11-05',
      cause: 'DIED',
      idempotencyKey: 'gone',
    },
  });
  expect(left.__typename).toBe('HouseholdRecorded');
  const report = await load(
    `${householdOf(3)},,,日常摸排,2025-11-05,家庭住房不安全,,`,
    `${householdOf(3)},,,日常摸排,2025-11-06,家庭住房不安全,,`,
  );
  expect(codesOf(report)).toEqual([['NOBODY_LEFT', 4, '户编号']]);
  expect((await leadsOn(households, 3)).map(({ found_on }) => found_on)).toEqual(['2025-11-05']);
});
