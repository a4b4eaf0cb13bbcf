import { nationalFile, sexOf } from '../national-file';
import { idOf } from '../running-households';
import { RURAL_HEADER } from '../samples';
import {
  COUNTY,
  head,
  member,
  newCertificate,
  newKey,
  type Outcome,
  Register,
  TOWNSHIP,
  VILLAGE,
} from './running-register';

const VILLAGER = `village@${VILLAGE}`;
// 巩义市 of 郑州: another county of the division table. No county of the table has the other digits.
const ABROAD = '410181001003';
const ARRIVAL = 'county@410181';
const FOREIGN = '410181001700001';
const UNKNOWN = '659001001700001';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const refusedAs = (code: string) => ({ __typename: 'InvalidInput', field: 'code', code });

/** The ways to give a code by hand, each to a household of its own. */
const byHand: Record<string, (code: string) => Promise<Outcome>> = {
  registerHousehold: (code) =>
    register.act(VILLAGER, 'registerHousehold', {
      code,
      division: VILLAGE,
      occurredOn: '2025-03-20',
      members: [head('甲')],
    }),
  async correctHousehold(code) {
    const { id } = await register.family([head('乙')]);
    const given = { householdId: id, code, occurredOn: '2025-06-01', reason: '编号有误' };
    return register.act(VILLAGER, 'correctHousehold', given);
  },
  async splitHousehold(code) {
    const { id, persons } = await register.family([head('丙'), member('丁')]);
    return register.act(TOWNSHIP, 'splitHousehold', {
      householdId: id,
      code,
      members: [{ personId: persons.丁 }],
      newHeadId: persons.丁,
      occurredOn: '2025-06-01',
      reason: '成家',
    });
  },
};

const rural = (code: string, village = VILLAGE, certificate = newCertificate()) => ({
  name: '乡村建设户信息_20250701.csv',
  content: `${RURAL_HEADER}\n${code},${village},村,测试,${sexOf(certificate)},="${certificate}",户主,是,5000,0,0,0,0`,
});

/** The ledgers that bring codes, each with one row. */
const byLedger = {
  'rural-households': (code: string) => register.households.load(COUNTY, 'rural-households', rural(code)),
  'national-export': (code: string) =>
    register.households.load(
      COUNTY,
      'national-export',
      nationalFile('2025-07-01', [
        { household: code, person: 1, members: 1, certificate: newCertificate(), identified: '202401' },
      ]),
    ),
};
const findingsOf = ({ findings }: { findings: { edges: { node: { code: string; severity: string } }[] } }) =>
  findings.edges.map(({ node }) => `${node.severity} ${node.code}`);

describe.each(Object.keys(byHand))('%s', (way) => {
  const give = (code: string) => byHand[way]?.(code);

  test('refuses a code of another county, in the same words whether or not it is in use there', async () => {
    const free = await give(FOREIGN.replace('1700', `1${700 + Object.keys(byHand).indexOf(way)}`));
    expect(free).toMatchObject(refusedAs('CODE_OF_OTHER_COUNTY'));
    const taken = `4101810017${Object.keys(byHand).indexOf(way)}9999`;
    await register.family([head('戊')], { code: taken, division: ABROAD });
    expect(await give(taken)).toEqual(free);
  });

  test.each(['990018194708131139', '990018470813113'])(
    'refuses %s, which is an identity number',
    async (number) => {
      expect(await give(number)).toMatchObject({
        ...refusedAs('CODE_IS_IDENTITY_NUMBER'),
        message: expect.stringContaining('证件号码'),
      });
    },
  );

  test('takes a code of digits that the division table does not know, and flags the household', async () => {
    const outcome = await give(UNKNOWN.slice(0, -1) + Object.keys(byHand).indexOf(way));
    expect(outcome).toMatchObject({ __typename: 'HouseholdRecorded' });
    const { data } = await register.households.ask<{ household: { dataQuality: object[] } }>(
      COUNTY,
      'query ($id: ID!) { household(id: $id) { dataQuality { code message } } }',
      { id: outcome?.household?.id },
    );
    expect(data.household.dataQuality).toEqual([
      { code: 'CODE_PREFIX_UNKNOWN', message: expect.stringContaining('区划表') },
    ]);
  });
});

describe.each(Object.keys(byLedger) as (keyof typeof byLedger)[])('the ledger %s', (ledger) => {
  test('loads no row with the code of another county, and says so of the row whether or not it is in use there', async () => {
    const at = Object.keys(byLedger).indexOf(ledger);
    const free = await byLedger[ledger](`41018100180000${at}`);
    expect(free).toMatchObject({ state: 'COMPLETED', rowsLoaded: 0, rowsRejected: 1 });
    expect(findingsOf(free)).toEqual(['REJECTED CODE_OF_OTHER_COUNTY']);
    const taken = `41018100180001${at}`;
    await register.family([head('己')], { code: taken, division: ABROAD });
    expect(findingsOf(await byLedger[ledger](taken))).toEqual(findingsOf(free));
  });

  // One of 18 digits is seen by whoever reads the file, who then says that no row of it is left.
  test.each([
    ['990018194708131139', ['WARNING ALL_REFUSED']],
    ['990018470813113', []],
  ])('rejects %s, an identity number, as a code', async (number, remarks) => {
    const report = await byLedger[ledger](number);
    expect([report.rowsLoaded, findingsOf(report)]).toEqual([0, ['REJECTED IDENTITY_NUMBER', ...remarks]]);
  });

  test('loads a code of digits that the division table does not know, with a warning', async () => {
    const loaded = await byLedger[ledger](`65900100190000${Object.keys(byLedger).indexOf(ledger)}`);
    expect(loaded).toMatchObject({ rowsLoaded: 1, rowsRejected: 0 });
    expect(findingsOf(loaded)).toEqual(['WARNING CODE_PREFIX_UNKNOWN']);
  });
});

test('a provisional code is not replaced by a ledger that names the code of another county', async () => {
  const certificateNumber = newCertificate();
  const { id } = await register.family([head('庚', { certificateNumber })]);
  const report = await register.households.load(
    COUNTY,
    'rural-households',
    rural('410181001900009', VILLAGE, certificateNumber),
  );
  expect(findingsOf(report)).toEqual(['REJECTED CODE_OF_OTHER_COUNTY']);
  expect(await register.household(COUNTY, id)).toMatchObject({ code: expect.stringMatching(/^T/) });
});

test('a household that came by an accepted move keeps its code: ledgers and corrections of its new county take it', async () => {
  const code = '500235216790001';
  const certificateNumber = newCertificate();
  const { id } = await register.family([head('辛', { certificateNumber })], { code });
  const move = { occurredOn: '2025-06-01', reason: '迁移' };
  const offered = await register.act(COUNTY, 'offerMove', { ...move, householdId: id, toDivision: ABROAD });
  await register.act(ARRIVAL, 'acceptMove', { offerId: offered.offer?.id, occurredOn: '2025-06-01' });
  const report = await register.households.load(
    ARRIVAL,
    'rural-households',
    rural(code, ABROAD, certificateNumber),
  );
  expect([report.rowsLoaded, findingsOf(report)]).toEqual([1, []]);
  const correct = (to: string) =>
    register.act(ARRIVAL, 'correctHousehold', {
      ...move,
      householdId: id,
      code: to,
      occurredOn: '2025-07-02',
    });
  expect(await correct('500235216790002')).toMatchObject(refusedAs('CODE_OF_OTHER_COUNTY'));
  expect(await correct('410181001790001')).toMatchObject({ household: { code: '410181001790001' } });
  expect(await correct(code)).toMatchObject({ household: { code } });
});

test('after a county got another code, codes with its former digits are its own', async () => {
  const { data } = await register.households.ask<{ division: { id: string } }>(
    'county@441322',
    '{ division(code: "441322") { id } }',
  );
  const recode = {
    divisionId: data.division.id,
    newCode: '441399',
    occurredOn: '2025-08-01',
    idempotencyKey: newKey(),
  };
  await register.households.ask(
    'admin@44',
    'mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename } }',
    { input: recode },
  );
  const [village] = await register.rows<{ code: string }>(
    `SELECT code FROM division_version WHERE starts_with(code, '441399') AND length(code) = 12 ORDER BY code LIMIT 1`,
  );
  const given = { division: village?.code ?? '', occurredOn: '2025-08-02', account: 'county@441399' };
  await register.family([head('壬')], { ...given, code: '441322001700001' });
  await register.family([head('癸')], { ...given, code: '441399001700001' });
  expect(await idOf(register.households, '441322001700001')).toBeTruthy();
  expect(
    await register.act(VILLAGER, 'registerHousehold', {
      code: '441322001700002',
      division: VILLAGE,
      occurredOn: '2025-08-02',
      members: [head('子')],
    }),
  ).toMatchObject(refusedAs('CODE_OF_OTHER_COUNTY'));
});

test('an identity number is neither a kind of household nor a key', async () => {
  const { id } = await register.family([head('丑')]);
  const given = { householdId: id, occurredOn: '2025-06-01', reason: '更正' };
  for (const number of ['990018194708131139', '990018470813113']) {
    const refused = { __typename: 'InvalidInput', code: 'IDENTITY_NUMBER' };
    expect(
      await register.act(VILLAGER, 'correctHousehold', { ...given, householdType: number }),
    ).toMatchObject({ ...refused, field: 'householdType' });
    expect(
      await register.act(VILLAGER, 'correctHousehold', {
        ...given,
        householdType: '一般农户',
        idempotencyKey: number,
      }),
    ).toMatchObject({ ...refused, field: 'idempotencyKey' });
  }
});
