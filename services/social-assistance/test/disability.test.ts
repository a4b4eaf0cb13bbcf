import { BlindIndex, identityNumberOf } from '@dixian/personal-data';
import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';
import { standards } from './standards';

const STAFF = 'civil-affairs@410526';
const NUMBER = '990066195212203659';
const CARD = '99006619521220365942';
const index = new BlindIndex(Buffer.alloc(32, 7));
const person = {
  id: '0199a1b2-0000-7000-8000-000000001401',
  certificateIndex: index.of(identityNumberOf(NUMBER)).toString('hex'),
};
const HOUSEHOLD: TestHousehold = {
  id: '0199a1b2-0000-7000-8000-000000001411',
  code: '410526102770041',
  divisionCode: '410526102201',
  persons: [person],
};

let assistance: Assistance;
let assumed: Awaited<ReturnType<typeof standards>>;

beforeAll(async () => {
  assumed = await standards();
  assistance = await startAssistance('2020-09-30', assumed.variables);
  await register(assistance, HOUSEHOLD);
});
afterAll(async () => {
  await assistance?.drop();
  await assumed?.remove();
});

const cards = (day: string, ...rows: string[]) =>
  assistance.load(STAFF, 'disability-cards', {
    name: `残疾人证持证人名册_${day}.csv`,
    content: ['户编号,姓名,残疾人证号,残疾类别,残疾等级,发证日期,有效期至', ...rows].join('\n'),
  });
const hits = async (work: () => Promise<unknown>) =>
  itemsTold(await toldMeanwhile(assistance.service, ['screening-hit'], work), 'screening-hit');

async function cardOf(account = STAFF): Promise<unknown> {
  const { data } = await assistance.ask<{ _entities: ({ card: unknown } | null)[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
       card: disabilityCard { category grade issuedOn validUntil source } } } }`,
    { of: [{ __typename: 'Person', id: person.id }] },
  );
  return data._entities[0]?.card;
}

test('a card is of its person, one that comes later takes its place, and one loaded again changes nothing', async () => {
  const row = `${HOUSEHOLD.code},吴莲刚,${CARD},肢体,三级,2019-05-06,2029-05-05`;
  expect(await cards('20200901', row)).toMatchObject({ rowsLoaded: 1, recordsAdded: 1 });
  expect(await cards('20200901', row)).toMatchObject({ recordsAdded: 0, recordsUnchanged: 1 });
  expect(await cardOf()).toEqual({
    category: '肢体',
    grade: 3,
    issuedOn: '2019-05-06',
    validUntil: '2029-05-05',
    source: '残疾人证持证人名册 2020-09-01',
  });
});

test('who is newly of grade 2 is found once a year as soon as it is known that nobody monitors the household', async () => {
  const row = `,吴莲刚,${CARD},肢体,二级,2020-04-06,2030-04-05`;
  expect(await hits(() => cards('20200915', row))).toEqual([]);
  expect(await cardOf()).toMatchObject({ grade: 2, issuedOn: '2020-04-06' });
  expect(await hits(() => tellStanding(assistance, HOUSEHOLD, {}))).toMatchObject([
    { rule: 'severe-disability', period: '2020', foundOn: '2020-04-06', channel: 'DEPARTMENT_PUSH' },
  ]);
  expect(await hits(() => cards('20200920', row))).toEqual([]);
});

test.each([
  [`,吴莲刚,${CARD},肢体,五级,2020-04-06,`, 'NOT_LISTED'],
  [`,吴莲刚,${CARD.slice(0, 19)},肢体,二级,2020-04-06,`, 'CERTIFICATE_LENGTH'],
  [`,吴莲刚,${CARD},肢体,二级,2020-10-01,`, 'AFTER_EXPORT_DAY'],
  [`,吴莲刚,${CARD},肢体,二级,2020-04-06,2020-04-05`, 'EXPIRED_BEFORE_ISSUE'],
])('a row %s is turned away: %s', async (row, code) => {
  const report = await cards('20200925', row);
  expect(report.rowsRejected).toBe(1);
  expect(report.findings.edges[0]?.node.code).toBe(code);
});

test('hints say what 低保 comes to and whose allowance is missing, and bind nobody', async () => {
  const HINTS = 'assistanceHints(monthlyIncome: "100.00") { code amount person { id } }';
  expect(await householdField(assistance, STAFF, HOUSEHOLD.id, HINTS)).toEqual([
    { code: 'ALLOWANCE_AMOUNT', amount: '300.00', person: null },
    { code: 'CARE_ALLOWANCE_MISSING', amount: null, person: { id: person.id } },
  ]);
  await act(assistance, STAFF, 'recordDisabilityAllowance', {
    input: {
      householdId: HOUSEHOLD.id,
      personId: person.id,
      kind: 'CARE',
      amount: '80.00',
      occurredOn: '2020-08-10',
    },
  });
  await act(assistance, STAFF, 'recordAllowance', {
    input: {
      householdId: HOUSEHOLD.id,
      name: '农村低保',
      approved: '300.00',
      paid: '300.00',
      occurredOn: '2020-09-01',
    },
  });
  expect(await householdField(assistance, STAFF, HOUSEHOLD.id, 'assistanceHints { code amount }')).toEqual([
    { code: 'LIVING_ALLOWANCE_MISSING', amount: null },
  ]);
});

test('an allowance stops with the month after its cause; a month paid after it is shown, a stop is no allowance that is missing, and it may be drawn again', async () => {
  const of = { householdId: HOUSEHOLD.id, personId: person.id };
  const stop = (input: object, account = STAFF) =>
    act(assistance, account, 'stopDisabilityAllowance', {
      input: { ...of, ...input },
      answer: '... on DisabilityStopRecorded { stop { kind cause fromMonth } }',
    });
  const HINTS = 'assistanceHints { code }';
  expect(await stop({ kind: 'LIVING', cause: 'OTHER', occurredOn: '2020-09-02' })).toMatchObject({
    ...{ code: 'REQUIRED', field: 'note' },
  });
  expect(await stop({ kind: 'LIVING', cause: 'ALLOWANCE_ENDED', occurredOn: '2020-09-02' })).toMatchObject({
    stop: { kind: 'LIVING', cause: 'ALLOWANCE_ENDED', fromMonth: '2020-10' },
  });
  expect(await householdField(assistance, STAFF, HOUSEHOLD.id, HINTS)).toEqual([]);
  await stop({ kind: 'CARE', cause: 'HARDSHIP', occurredOn: '2020-07-31' });
  const paid = async (filter: object) => {
    const { data } = await assistance.ask<{ list: { edges: { node: object }[] } }>(
      STAFF,
      `query ($filter: DisabilityAllowanceFilter) { list: disabilityAllowances(filter: $filter) { edges { node {
         kind month stop { cause fromMonth } } } } }`,
      { filter },
    );
    return data.list.edges.map(({ node }) => node);
  };
  const august = { kind: 'CARE', month: '2020-08', stop: { cause: 'HARDSHIP', fromMonth: '2020-08' } };
  expect(await paid({ afterStop: true })).toEqual([august]);
  const report = await assistance.load(STAFF, 'disability-allowances', {
    name: '残疾人两项补贴发放明细_20200930.csv',
    content: [
      '户编号,姓名,残疾人证号,残疾等级,补贴类型,发放月份,发放金额',
      `,吴莲刚,${CARD},二级,护理补贴,2020-07,80`,
      `,吴莲刚,${CARD},二级,护理补贴,2020-09,80`,
    ].join('\n'),
  });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toContainEqual([
    3,
    'PAID_AFTER_STOP',
  ]);
  expect(await paid({ afterStop: true })).toHaveLength(2);
  await stop({ kind: 'CARE', occurredOn: '2020-09-01' });
  expect(await paid({ afterStop: true })).toEqual([august]);
  const stops = async () => {
    const { data } = await assistance.ask<{ _entities: ({ stops: object[] } | null)[] }>(
      STAFF,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { stops: disabilityStops { kind cause } } } }`,
      { of: [{ __typename: 'Person', id: person.id }] },
    );
    return data._entities[0]?.stops;
  };
  expect(await stops()).toEqual([{ kind: 'LIVING', cause: 'ALLOWANCE_ENDED' }]);
  expect(await stop({ kind: 'LIVING', occurredOn: '2020-09-20' }, 'township@410526102')).toMatchObject({
    code: 'NOT_PERMITTED',
  });
});
