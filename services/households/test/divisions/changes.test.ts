import { toldMeanwhile } from '@dixian/testkit';
import { head, Register } from '../movement/running-register';
import { change, divisionId, divisionOn } from './running-divisions';

const COUNTY = 'county@500235';
const ADMIN = 'admin@';
const TOWN = '500235216';
const VILLAGE = '500235216220';
const CLOSING = '500235216219';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const by = (account: string, mutation: string, given: object) =>
  change(register.households, account, mutation, given);

test('a county of a province that the table lacks is added whole, from the province down, and households are registered there', async () => {
  const places = [
    ['65', '新疆维吾尔自治区'],
    ['6531', '喀什地区'],
    ['653128', '岳普湖县'],
    ['653128100', '岳普湖镇'],
    ['653128100201', '测试村村民委员会'],
  ] as const;
  for (const [code, name] of places) {
    expect(await by(ADMIN, 'addDivision', { code, name })).toMatchObject({
      __typename: 'DivisionChanged',
      change: { kind: 'ADDED', occurredOn: null, division: { code, name, validFrom: null } },
    });
  }
  expect(await divisionOn(register.households, '653128100201', '2023-01-01')).toMatchObject({
    parent: { code: '653128100' },
  });
  const { id } = await register.family([head('甲')], { division: '653128100201', code: '653128100201001' });
  expect(await register.household('county@653128', id)).toMatchObject({ division: { code: '653128100201' } });
});

test('a county adds its own village from a day on: days before do not know it, ledgers and mutations after do', async () => {
  const code = '500235216901';
  const told = await toldMeanwhile(register.households.service, ['divisions-changed'], async () => {
    const added = await by(COUNTY, 'addDivision', {
      code,
      name: '新设村村民委员会',
      occurredOn: '2025-06-01',
    });
    expect(added).toMatchObject({ change: { kind: 'ADDED', division: { validFrom: '2025-06-01' } } });
  });
  expect(told).toMatchObject([
    { payload: { divisions: [{ code, name: '新设村村民委员会', since: '2025-06-01' }] } },
  ]);
  expect(await divisionOn(register.households, code, '2025-05-31')).toBeNull();
  expect(await divisionOn(register.households, code, '2025-06-01')).toMatchObject({
    parent: { code: TOWN },
  });
});

test.each([
  ['township@500235216', { code: '500235216902', name: '甲村' }, 'NOT_PERMITTED'],
  ['health@500235', { code: '500235216902', name: '甲村' }, 'NOT_PERMITTED'],
  [COUNTY, { code: '410526102299', name: '甲村' }, 'CODE_OUTSIDE_PARENT'],
  [COUNTY, { code: '5002352169', name: '甲村' }, 'NOT_A_DIVISION_CODE'],
  [COUNTY, { code: '50023521690X', name: '甲村' }, 'NOT_A_DIVISION_CODE'],
  [COUNTY, { code: '500235999902', name: '甲村' }, 'PARENT_UNKNOWN'],
  [COUNTY, { code: '500235216902', name: ' ' }, 'REQUIRED'],
  [COUNTY, { code: '500235216902', name: '村'.repeat(61) }, 'TOO_LONG'],
  [COUNTY, { code: VILLAGE, name: '甲村' }, 'CODE_IN_USE'],
  [COUNTY, { code: '500235216902', name: '双门村村民委员会' }, 'NAME_IN_USE'],
  [COUNTY, { code: '500235216902', name: '甲村', occurredOn: '2025-12-02' }, 'DATE_IN_FUTURE'],
])('%s adding %j is refused: %s', async (account, given, code) => {
  expect(await by(account, 'addDivision', given)).toMatchObject({ code });
});

test('a village does not lie below a township of before that township was there', async () => {
  await by(COUNTY, 'addDivision', { code: '500235981', name: '新镇', occurredOn: '2025-03-01' });
  const village = { code: '500235981201', name: '新村' };
  for (const occurredOn of [null, '2025-02-28'])
    expect(await by(COUNTY, 'addDivision', { ...village, occurredOn })).toMatchObject({
      code: 'BEFORE_PARENT',
    });
  expect(await by(COUNTY, 'addDivision', { ...village, occurredOn: '2025-03-01' })).toMatchObject({
    change: { kind: 'ADDED' },
  });
});

test('a village gets another name from a day on; the code, the households and the name of before stay', async () => {
  const id = await divisionId(register.households, VILLAGE);
  const renamed = { divisionId: id, name: '双新村村民委员会', occurredOn: '2025-07-01' };
  expect(await by(COUNTY, 'renameDivision', { ...renamed, occurredOn: '2025-12-09' })).toMatchObject({
    code: 'DATE_IN_FUTURE',
  });
  expect(await by('county@410526', 'renameDivision', renamed)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await by(COUNTY, 'renameDivision', renamed)).toMatchObject({
    change: { kind: 'RENAMED', formerName: '双门村村民委员会', division: { id, code: VILLAGE } },
  });
  expect(await divisionOn(register.households, VILLAGE, '2025-06-30')).toMatchObject({
    name: '双门村村民委员会',
  });
  expect(await divisionOn(register.households, VILLAGE, '2025-07-01')).toMatchObject({
    id,
    name: '双新村村民委员会',
  });
  expect(await by(COUNTY, 'renameDivision', renamed)).toMatchObject({ code: 'NAME_UNCHANGED' });
  expect(await by(COUNTY, 'renameDivision', { ...renamed, name: '又名' })).toMatchObject({
    code: 'BEFORE_LAST_CODE',
  });
  expect(
    await by(COUNTY, 'renameDivision', { ...renamed, name: '三台村村民委员会', occurredOn: '2025-08-01' }),
  ).toMatchObject({ code: 'NAME_IN_USE' });
});

test('a village closes once nobody lives there; its code rests for good', async () => {
  const id = await divisionId(register.households, CLOSING);
  const { id: household } = await register.family([head('乙')], { division: CLOSING });
  const closing = { divisionId: id, occurredOn: '2025-08-01' };
  const close = (change: object = {}) => by(COUNTY, 'closeDivision', { ...closing, ...change });
  expect(await close({ divisionId: await divisionId(register.households, TOWN) })).toMatchObject({
    code: 'DIVISIONS_BELOW',
  });
  expect(await close()).toMatchObject({ code: 'HOUSEHOLDS_LEFT' });
  const moved = { householdId: household, toDivision: VILLAGE, occurredOn: '2025-08-02', reason: '搬迁' };
  expect(await register.act(COUNTY, 'moveHousehold', moved)).toMatchObject({
    __typename: 'HouseholdRecorded',
  });
  expect(await close()).toMatchObject({ code: 'LIVED_IN_THEN', field: 'occurredOn' });
  expect(await close({ occurredOn: '2025-08-02' })).toMatchObject({
    change: { kind: 'CLOSED', households: 0, occurredOn: '2025-08-02' },
  });
  expect(await divisionOn(register.households, CLOSING, '2025-08-01')).toMatchObject({ id });
  expect(await divisionOn(register.households, CLOSING, '2025-08-02')).toBeNull();
  const again = { code: CLOSING, name: '又一村', occurredOn: '2025-09-01' };
  expect(await by(COUNTY, 'addDivision', again)).toMatchObject({ code: 'CODE_IN_USE' });
  const inClosed = { division: CLOSING, occurredOn: '2025-09-01', members: [head('丙')] };
  expect(await register.act(COUNTY, 'registerHousehold', inClosed)).toMatchObject({ code: 'NOT_A_VILLAGE' });
});

test('what was done to a division is told in its order, below the caller alone', async () => {
  const changesOf = async (account: string) => {
    const { data } = await register.households.ask<{ division: { changes: object[] } }>(
      account,
      'query ($code: String!) { division(code: $code) { changes { kind name formerName occurredOn } } }',
      { code: VILLAGE },
    );
    return data.division.changes;
  };
  expect(await changesOf(COUNTY)).toEqual([
    {
      kind: 'RENAMED',
      name: '双新村村民委员会',
      formerName: '双门村村民委员会',
      occurredOn: '2025-07-01',
    },
  ]);
  expect(await changesOf('county@410526')).toEqual([]);
});

test('the same key with the same input gives the first answer, with another it is in use', async () => {
  const added = { code: '500235216903', name: '一键村', idempotencyKey: 'one-key' };
  const first = await by(COUNTY, 'addDivision', added);
  expect(await by(COUNTY, 'addDivision', added)).toEqual(first);
  expect(await by(COUNTY, 'addDivision', { ...added, name: '别的村' })).toMatchObject({
    __typename: 'KeyInUse',
  });
});
