import type { LedgerEnvironment } from '@dixian/service';
import {
  changesOfDraft,
  changesOfNothing,
  NO_CHANGES,
  type PolicyDraft,
  runningService,
  type ServiceUnderTest,
  toldMeanwhile,
  withoutRule,
  withValue,
} from '@dixian/testkit';
import { service } from '../../src/service';
import { register, tellStanding } from '../registered';
import { supplement } from '../supplements';
import { act, familyOf, type Outcome } from './support-desk';

const [KEY, RELEASED, UNKNOWN, THIRD] = [1, 2, 3, 4].map(familyOf) as [
  ReturnType<typeof familyOf>,
  ReturnType<typeof familyOf>,
  ReturnType<typeof familyOf>,
  ReturnType<typeof familyOf>,
];
const ACCOUNT = 'employment@410526';
const person = (family: typeof KEY) => family.members[0]?.id ?? '';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-20' });
  await register(employment, [KEY, RELEASED, UNKNOWN, THIRD]);
  await tellStanding(employment, [KEY, THIRD], [{ identifiedOn: '2023-01-01', eliminatedOn: '2025-04-01' }]);
  await tellStanding(employment, [RELEASED], [{ identifiedOn: '2023-01-01', eliminatedOn: '2024-11-30' }]);
});
afterAll(() => employment?.drop());

const does = (name: string, input: object, account = ACCOUNT) => act(employment, account, name, input);
const claim = (family: typeof KEY, input: object, account?: string) =>
  does(
    'claimTransportSubsidy',
    { personId: person(family), year: 2025, startedOn: '2025-08-15', occurredOn: '2025-10-01', ...input },
    account,
  );

async function checked(outcome: Outcome): Promise<string> {
  const claimId = outcome.claim?.id ?? '';
  await does(
    'checkTransportClaim',
    { claimId, agrees: true, postedOn: '2025-10-08', occurredOn: '2025-10-10' },
    'township@410526002',
  );
  return claimId;
}

test('AY-2025-3.1.1a: work in another city is claimed by the village, checked, decided and paid once, told as measure and money', async () => {
  const claimed = await claim(KEY, { placeCode: '410800' }, 'village@410526002201');
  expect(claimed.claim).toMatchObject({ state: 'CLAIMED' });
  const claimId = claimed.claim?.id;
  expect(await does('decideTransportClaim', { claimId, occurredOn: '2025-10-12' })).toMatchObject({
    code: 'NOT_CHECKED',
  });
  await checked(claimed);
  const decided = await does('decideTransportClaim', { claimId, occurredOn: '2025-10-20' });
  expect(decided.claim).toMatchObject({
    state: 'APPROVED',
    amount: null,
    decision: { outcome: 'GRANTED', clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.1a' }]) },
  });
  const pay = { claimId, source: '村级光伏电站收益', level: 'VILLAGE', occurredOn: '2025-12-01' };
  expect(await does('recordTransportPayment', pay)).toMatchObject({
    __typename: 'AmountNotSet',
    parameter: 'transport-subsidy-amount',
  });
  expect(await claim(KEY, { placeCode: '610100' })).toMatchObject({ __typename: 'AlreadyGranted' });
});

test('AY-2025-3.1.1a: another county of the own city is not subsidised, and it is said what is', async () => {
  expect(await claim(THIRD, { placeCode: '410523' })).toMatchObject({
    __typename: 'PlaceNotCovered',
    allowed: ['跨省', '跨市'],
    clauses: [{ id: 'AY-2025-3.1.1a' }],
  });
});

test('a household released before the year is refused, the refusal is kept and the safety net hears of it', async () => {
  const claimId = await checked(await claim(RELEASED, { placeCode: '610100' }));
  const told = await toldMeanwhile(employment.service, ['measure-refused'], async () => {
    const refused = await does('decideTransportClaim', { claimId, occurredOn: '2025-10-20' });
    expect(refused.claim).toMatchObject({ state: 'REFUSED', decision: { outcome: 'REFUSED' } });
  });
  expect(told).toMatchObject([
    { payload: { refusals: [{ householdId: RELEASED.id, right: '务工交通补贴', department: '人社' }] } },
  ]);
});

test('where no standing has arrived a person decides, with a reason', async () => {
  const claimId = await checked(await claim(UNKNOWN, { placeCode: '610100' }));
  expect(await does('decideTransportClaim', { claimId, occurredOn: '2025-10-20' })).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'STANDING_UNKNOWN',
  });
  expect(
    await does('decideTransportClaim', { claimId, reason: '已核实为重点帮扶对象', occurredOn: '2025-10-20' }),
  ).toMatchObject({ claim: { state: 'APPROVED' } });
});

test('the list shows how far each claim has come, to who may know it', async () => {
  const { data } = await employment.ask<{ transportClaims: { totalCount: number; edges: object[] } }>(
    ACCOUNT,
    '{ transportClaims(filter: { year: 2025, state: REFUSED }) { totalCount edges { node { state person { id } placeClass } } } }',
  );
  expect(data.transportClaims).toMatchObject({
    totalCount: 1,
    edges: [{ node: { state: 'REFUSED', person: { id: person(RELEASED) }, placeClass: 'OTHER_PROVINCE' } }],
  });
  const { errors } = await employment.ask(
    'education@410526',
    '{ transportClaims { edges { node { id } } } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('what policy says of a worker follows the work on record: one day in the year is enough', async () => {
  const right = async (family: typeof KEY) => {
    const { data } = await employment.ask<{ _entities: { transportSubsidy: { decision: object } }[] }>(
      ACCOUNT,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
         transportSubsidy(year: 2025) { amount decision { outcome toChange { code } } } } } }`,
      { of: [{ __typename: 'Person', id: person(family) }] },
    );
    return data._entities[0]?.transportSubsidy.decision;
  };
  const spell = (endsOn: string, key: string) =>
    employment.ask(
      ACCOUNT,
      'mutation ($input: RecordWorkSpellInput!) { recordWorkSpell(input: $input) { __typename } }',
      {
        input: {
          personId: person(THIRD),
          startsOn: '2024-11-05',
          endsOn,
          employer: key,
          placeCode: '610100',
          occurredOn: '2025-06-01',
          idempotencyKey: key,
        },
      },
    );
  expect(await right(THIRD)).toMatchObject({ outcome: 'REFERRED' });
  await spell('2024-12-31', '甲厂');
  expect(await right(THIRD)).toMatchObject({ outcome: 'REFUSED', toChange: [{ code: 'NO_WORK_IN_YEAR' }] });
  await spell('2025-01-01', '乙厂');
  expect(await right(THIRD)).toMatchObject({ outcome: 'GRANTED' });
});

test('AY-2025-3.1.4b: with the county’s amount set the claim is paid whole, from a source that the place allows', async () => {
  const county = await supplement({
    of: 'an-yang-2025',
    place: { code: '410526', name: '滑县' },
    days: 'from: 2025-01-01, to: 2025-12-31',
    values: { 'transport-subsidy-amount': '"500.00"' },
  });
  const paying = await runningService(service, { now: '2025-12-20', variables: county.variables });
  try {
    await register(paying, [KEY]);
    await tellStanding(paying, [KEY], [{ identifiedOn: '2023-01-01' }]);
    const pays = (name: string, input: object, account = ACCOUNT) => act(paying, account, name, input);
    const claimed = await pays('claimTransportSubsidy', {
      personId: person(KEY),
      year: 2025,
      startedOn: '2025-08-15',
      place: '陕西省西安市',
      occurredOn: '2025-10-01',
    });
    const claimId = claimed.claim?.id;
    await pays('checkTransportClaim', { claimId, agrees: true, occurredOn: '2025-10-10' });
    expect(await pays('decideTransportClaim', { claimId, occurredOn: '2025-10-20' })).toMatchObject({
      claim: { amount: '500.00' },
    });
    const pay = { claimId, occurredOn: '2025-12-01' };
    expect(await pays('recordTransportPayment', { ...pay, source: '彩票公益金' })).toMatchObject({
      __typename: 'SourceNotAllowed',
      allowed: expect.arrayContaining(['村级光伏电站收益']),
    });
    expect(await pays('recordTransportPayment', { ...pay, amount: '500.01' })).toMatchObject({
      __typename: 'AmountExceeded',
    });
    const told = await toldMeanwhile(paying.service, ['money-paid', 'measure-delivered'], async () => {
      expect(await pays('recordTransportPayment', { ...pay, source: '村级光伏电站收益' })).toMatchObject({
        claim: { state: 'PAID', paidAmount: '500.00' },
      });
    });
    expect(told).toMatchObject([
      { type: 'measure-delivered', payload: { measures: [{ family: 'EMPLOYMENT', amount: '50000' }] } },
      { type: 'money-paid', payload: { payments: [{ amount: '500.00', source: '村级光伏电站收益' }] } },
    ]);
    expect(await pays('recordTransportPayment', pay)).toMatchObject({ __typename: 'AlreadyPaid' });
  } finally {
    await paying.drop();
    await county.remove();
  }
});

test('AY-2025-3.1.1a: a draft is held against what key households work at: an amount changes, a place of work loses, a rule forgotten ends it', async () => {
  const transport = async (change: PolicyDraft['change']) => {
    const draft = { folder: 'an-yang-2025', division: '410526', on: '2025-12-20', change };
    const changes = await changesOfDraft(employment, ACCOUNT, { field: 'employmentChanges', ...draft });
    return changes?.find(({ name }) => name === 'transport-subsidy');
  };
  const own = [{ person: { id: person(KEY) }, household: { id: KEY.id } }];
  expect(await transport(withValue('transport-subsidy-amount', '"600.00"'))).toMatchObject({
    ...{ before: 2, after: 2, changed: 2, amountBefore: null, amountAfter: '1200.00' },
  });
  // KEY works in another city of the province, the other in another province.
  expect(await transport(withValue('transport-subsidy-work-places', '[跨省]'))).toMatchObject({
    ...{ before: 2, after: 1, leaving: 1, examples: own, clauseAfter: { id: 'AY-2025-3.1.1a' } },
  });
  expect(await transport(withoutRule('transport-subsidy'))).toMatchObject({ after: 0, clauseAfter: null });
  expect(await transport((_file, text) => text)).toBeUndefined();
});

test('a document put in its own place changes nothing, in each matter that it speaks of', async () => {
  expect(await changesOfNothing(employment, ACCOUNT, 'employmentChanges')).toEqual(NO_CHANGES);
});

test('a ledger of claims: a place that is not subsidised and a source for others are said, what is unpaid is work, what is paid is done', async () => {
  const row = (of: typeof KEY, rest: string) => `${of.members[0]?.certificate},${rest}`;
  const load = async (name: string, ...rows: string[]) => {
    let codes: string[] = [];
    const told = await toldMeanwhile(employment.service, ['task-changed'], async () => {
      const { findings } = await employment.load(ACCOUNT, 'travel-subsidy', {
        name,
        content: ['证件号码,年度,所在地代码,金额,发放日期,资金来源', ...rows].join('\n'),
      });
      codes = findings.edges.map(({ node: { row: of, code } }) => `${of}${code}`).toSorted();
    });
    const tasks = told.flatMap(({ payload }) => (payload as { tasks: object[] }).tasks);
    return { codes, tasks };
  };
  const { codes, tasks } = await load(
    '交通补贴_20251218.csv',
    row(THIRD, '2025,410523,500,,'),
    row(RELEASED, '2024,610100,500,2025-03-01,村级光伏电站收益'),
  );
  expect(codes).toEqual(['2PLACE_NOT_COVERED', '3SOURCE_LIMITED_TO_KEY_OBJECT']);
  const task = { kind: 'CHECK_TRANSPORT_CLAIM', personId: person(THIRD) };
  expect(tasks).toMatchObject([{ ...task, closedOn: null }]);
  const paid = await load('交通补贴_20251219.csv', row(THIRD, '2025,410523,500,2025-12-19,'));
  expect(paid.tasks).toMatchObject([{ ...task, closedOn: '2025-12-20' }]);
});
