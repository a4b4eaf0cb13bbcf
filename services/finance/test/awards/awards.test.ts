import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
const { act, entity, query } = acting(() => finance, '2025-08-20');
const AWARD = `... on AwardRecorded { award { id state outcome amount paid flags { code }
  reasons { code clause { id } } } }`;
const VILLAGE = '410526001201';

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

const SCHEME = {
  name: '2025年到户产业奖补方案',
  mode: 'REWARD',
  items: [
    { item: '养羊', unit: '只', rate: '400.00' },
    { item: '种植', unit: '亩', rate: '600.00' },
  ],
  capPerHead: '1500.00',
  capPerHousehold: '5000.00',
  basis: '滑县奖补办法',
  occurredOn: '2025-01-01',
};
const ITEMS = [
  { item: '养羊', quantity: '9' },
  { item: '种植', quantity: '2.5' },
];

async function scheme(county: string, changes: object = {}): Promise<string> {
  const outcome = await act(
    `finance@${county}`,
    'setAwardScheme',
    { ...SCHEME, ...changes },
    '... on AwardSchemeSet { scheme { id from items { item rate } } }',
  );
  return (outcome.scheme as { id: string }).id;
}

interface Award {
  id: string;
  state: string;
  outcome: string;
  amount: string;
  flags: { code: string }[];
  reasons: { code: string; clause: { id: string } | null }[];
}
const award = (outcome: object) => (outcome as { award: Award }).award;

async function claimed(householdId: string, schemeId: string, county: string, implementedOn = '2025-06-15') {
  const input = { householdId, schemeId, items: ITEMS, implementedOn, occurredOn: '2025-07-01' };
  return award(await act(`township@${county}001`, 'claimAward', input, AWARD));
}

const accept = (account: string, awardId: string, items: object[] = ITEMS, occurredOn = '2025-08-01') =>
  act(account, 'acceptAward', { awardId, items, seenOnSite: '现场清点', occurredOn }, AWARD);
const REFUSABLE = `${AWARD} ... on DecisionRefused { decision { outcome } }`;

test('AY-2025-3.2.2a, AY-2025-3.2.2, AY-2025-4.2a: accepted after the risk was eliminated, an award is worked out to the fen, authorised and paid; elimination is no bar', async () => {
  const schemeId = await scheme('410526');
  const { id } = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: '2025-07-15' }],
    countedMembers: 3,
  });
  const one = await claimed(id, schemeId, '410526');
  expect(one.state).toBe('CLAIMED');
  const opened = await toldMeanwhile(finance.service, ['task-changed', 'measure-refused'], async () => {
    const accepted = award(await accept('township@410526001', one.id));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', outcome: 'GRANTED', amount: '4500.00', reasons: [] });
    expect(accepted.flags).toEqual([{ code: 'AWARD_CAPPED' }]);
  });
  expect(opened).toMatchObject([
    { type: 'task-changed', payload: { tasks: [{ kind: 'AWARD_UNPAID', clauseIds: ['AY-2025-3.2.2a'] }] } },
  ]);
  const authorise = { awardId: one.id };
  expect(await act('county@410526', 'authoriseAward', authorise, REFUSABLE)).toMatchObject({
    code: 'WRONG_STEP',
  });
  await act(
    'township@410526001',
    'postAward',
    { awardId: one.id, occurredOn: '2025-08-05' },
    AWARD,
    'AwardStepInput',
  );
  expect(await act('finance@410526', 'authoriseAward', authorise, REFUSABLE)).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(award(await act('county@410526', 'authoriseAward', authorise, REFUSABLE))).toMatchObject({
    state: 'AUTHORISED',
    amount: '4500.00',
  });
  const pay = (input: object) =>
    act(
      'finance@410526',
      'recordAwardPayment',
      { awardId: one.id, level: 'COUNTY', source: '社会捐资捐赠资金', occurredOn: '2025-08-25', ...input },
      `${AWARD} ... on AmountExceeded { available over } ... on SourceNotAllowed { allowed }`,
    );
  expect(await pay({ amount: '4500.01' })).toMatchObject({ available: '4500.00', over: '0.01' });
  expect(await pay({ amount: '4500.00', source: '彩票公益金' })).toMatchObject({
    __typename: 'SourceNotAllowed',
    clauses: [{ id: 'AY-2025-4.2a' }],
  });
  const told = await toldMeanwhile(finance.service, ['measure-delivered', 'task-changed'], async () => {
    expect(award(await pay({ amount: '4400.00' }))).toMatchObject({ state: 'PAID', paid: '4400.00' });
  });
  expect(told.map(({ type }) => type).sort()).toEqual(['measure-delivered', 'task-changed']);
  expect(told.find(({ type }) => type === 'measure-delivered')).toMatchObject({
    payload: { measures: [{ family: 'INDUSTRY', name: '产业奖补', amount: '440000' }] },
  });
  expect(await pay({ amount: '1.00' })).toMatchObject({ __typename: 'AlreadyPaid' });
  const { fundBook } = await query<{ fundBook: { lines: object[] } }>(
    'finance@410526',
    '{ fundBook(year: 2025) { lines { source level paid payments } } }',
  );
  expect(fundBook.lines).toEqual([
    { source: '社会捐资捐赠资金', level: 'COUNTY', paid: '4400.00', payments: 1 },
  ]);
});

test('a household released otherwise is refused, and that is told to whoever carries it on', async () => {
  const schemeId = await scheme('410526', { name: '另一方案', beneficiaries: 'MONITORED' });
  const { id } = await householdOf(finance, {
    village: VILLAGE,
    periods: [{ identifiedOn: '2023-03-01', eliminatedOn: '2024-11-30' }],
    outOfPoverty: true,
    countedMembers: 3,
  });
  const one = await claimed(id, schemeId, '410526');
  const told = await toldMeanwhile(finance.service, ['measure-refused'], async () => {
    expect(award(await accept('township@410526001', one.id))).toMatchObject({
      outcome: 'REFUSED',
      amount: '0.00',
      reasons: [{ code: 'MONITORED_ONLY', clause: null }],
    });
  });
  expect(told).toMatchObject([{ payload: { refusals: [{ refusalId: one.id, right: '产业奖补' }] } }]);
  expect(await act('county@410526', 'authoriseAward', { awardId: one.id }, REFUSABLE)).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'MONITORED_ONLY',
    decision: { outcome: 'REFUSED' },
  });
});

test('JY-2025-3.8a: where nothing was there on site nothing is paid, by its clause', async () => {
  const schemeId = await scheme('419001', { mode: 'BY_WORK' });
  const { id } = await householdOf(finance, {
    village: '419001109201',
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: null }],
    countedMembers: 3,
  });
  const one = award(
    await act(
      'rural@419001',
      'claimAward',
      { householdId: id, schemeId, items: ITEMS, implementedOn: '2025-06-15', occurredOn: '2025-07-01' },
      AWARD,
    ),
  );
  const none = [{ item: '养羊', quantity: '0' }];
  expect(award(await accept('rural@419001', one.id, none))).toMatchObject({
    outcome: 'REFUSED',
    amount: '0.00',
    reasons: [{ code: 'NO_OUTPUT', clause: { id: 'JY-2025-3.8a' } }],
  });
  const half = [{ item: '种植', quantity: '0.5' }];
  expect(award(await accept('rural@419001', one.id, half))).toMatchObject({
    outcome: 'GRANTED',
    amount: '300.00',
  });
});

test('an award waits for a person where the standing has not arrived, and is authorised with a reason alone', async () => {
  const schemeId = await scheme('410526', { name: '无封顶', capPerHead: null });
  const { id } = await householdOf(finance, { village: VILLAGE, silent: true });
  const one = await claimed(id, schemeId, '410526');
  expect(award(await accept('county@410526', one.id))).toMatchObject({
    outcome: 'REFERRED',
    amount: '5000.00',
    reasons: [{ code: 'STANDING_UNKNOWN', clause: null }],
  });
  await act(
    'township@410526001',
    'postAward',
    { awardId: one.id, occurredOn: '2025-08-05' },
    AWARD,
    'AwardStepInput',
  );
  const authorise = (input: object) =>
    act('county@410526', 'authoriseAward', { awardId: one.id, ...input }, REFUSABLE);
  expect(await authorise({ reason: '已核实' })).toMatchObject({ __typename: 'SamePersonApproves' });
});

test('lists show what stands where; a neighbour sees nothing, another department may not ask', async () => {
  const list = (account: string, filter: object) =>
    query<{ awards: { totalCount: number; edges: object[] } }>(
      account,
      'query ($filter: AwardFilter) { awards(filter: $filter) { totalCount edges { node { id state } } } }',
      { filter },
    );
  const paid = await list('finance@410526', { state: 'PAID', flagged: true });
  expect(paid.awards).toMatchObject({ totalCount: 1, edges: [{ node: { state: 'PAID' } }] });
  expect((await list('township@410526001', { outcome: 'REFERRED' })).awards.totalCount).toBe(1);
  // What is owed at a day's end is what is accepted and not yet paid by then.
  const all = (await list('finance@410526', {})).awards.totalCount;
  const owed = async (unpaidOn: string, year = 2025) =>
    (await list('finance@410526', { unpaidOn, year })).awards.edges.map(
      (edge) => (edge as { node: { state: string } }).node.state,
    );
  const atEnd = await owed('2025-12-31');
  expect(atEnd).not.toContain('PAID');
  expect(atEnd.length).toBeGreaterThan(0);
  expect(atEnd.length).toBeLessThan(all);
  expect(await owed('2025-12-31', 2024)).toEqual([]);
  expect((await list('finance@410527', {})).awards.totalCount).toBe(0);
  const { errors } = await finance.ask('health@410526', '{ awards { totalCount } }');
  expect(errors).toBeDefined();
  const schemes = await query<{ awardSchemes: { totalCount: number } }>(
    'finance@410526',
    '{ awardSchemes(filter: { asOf: "2025-06-01" }) { totalCount edges { node { name mode items { item unit rate } } } } }',
  );
  expect(schemes.awardSchemes.totalCount).toBe(3);
});

test('BL-2022-4.1.1, PA-2025-3.2.1, HN-2020-4.1a: support of industry is proposed by conditions, by the will where the place asks for it, with a warning where it only warns', async () => {
  const periods = [{ identifiedOn: '2020-02-01', eliminatedOn: null }];
  const support = async (village: string, account: string, asOf: string, readiness?: object) => {
    const { id } = await householdOf(finance, { village, periods });
    if (readiness)
      await act(
        account,
        'recordIndustryReadiness',
        { householdId: id, occurredOn: '2020-05-01', ...readiness },
        '... on IndustryReadinessRecorded { readiness { conditions willing } }',
      );
    const { industrySupport } = await entity<{ industrySupport: object }>(
      account,
      { __typename: 'Household', id },
      `... on Household { industrySupport(asOf: "${asOf}") { outcome toChange { code clause { id } } flags { code clause { id } } } }`,
    );
    return industrySupport;
  };
  const able = { conditions: true, willing: false };
  const unable = { conditions: false, willing: true };
  expect(await support('441322102001', 'rural@441322', '2022-06-01', able)).toMatchObject({
    outcome: 'REFUSED',
    toChange: [{ code: 'INDUSTRY_WILL_MISSING', clause: { id: 'BL-2022-4.1.1' } }],
  });
  expect(await support('441322102001', 'rural@441322', '2022-06-01')).toMatchObject({ outcome: 'REFERRED' });
  expect(await support('500235216201', 'rural@500235', '2025-06-01', unable)).toMatchObject({
    outcome: 'GRANTED',
    flags: [{ code: 'INDUSTRY_CONDITIONS_MISSING', clause: { id: 'PA-2025-3.2.1' } }],
  });
  expect(await support(VILLAGE, 'rural@410526', '2020-06-01', unable)).toMatchObject({
    outcome: 'REFUSED',
    toChange: [{ code: 'INDUSTRY_CONDITIONS_MISSING', clause: { id: 'HN-2020-4.1a' } }],
  });
  expect(await support(VILLAGE, 'rural@410526', '2020-06-01', able)).toMatchObject({ outcome: 'GRANTED' });
});
