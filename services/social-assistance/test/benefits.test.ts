import { BlindIndex, identityNumberOf } from '@dixian/personal-data';
import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import { type Assistance, act, register, startAssistance, type TestHousehold, tellStanding } from './running';

const STAFF = 'civil-affairs@441322';
const NUMBER = '990066195212203659';
const CARD = '99006619521220365942';
const VILLAGE = '441322102201';
const index = new BlindIndex(Buffer.alloc(32, 7));
const person = (n: number, number: string) => ({
  id: `0199a1b2-0000-7000-8000-0000000003${String(n).padStart(2, '0')}`,
  certificateIndex: index.of(identityNumberOf(number)).toString('hex'),
});
const ELDER = person(1, NUMBER);
const ADULT = person(2, '990066199003073219');
const HOUSEHOLD: TestHousehold = {
  id: '0199a1b2-0000-7000-8000-000000000401',
  code: '441322102990001',
  divisionCode: VILLAGE,
  persons: [ELDER, ADULT],
};

let assistance: Assistance;

beforeAll(async () => {
  assistance = await startAssistance('2025-11-30');
  await register(assistance, HOUSEHOLD);
});
afterAll(() => assistance?.drop());

async function ofPerson<Value>(id: string, field: string, account = STAFF): Promise<Value | undefined> {
  const { data } = await assistance.ask<{ _entities: ({ value: Value } | null)[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { value: ${field} } } }`,
    { of: [{ __typename: 'Person', id }] },
  );
  return data._entities[0]?.value;
}

test('残疾人两项补贴: a card of 20 characters finds its person, and each month is a delivery and a payment', async () => {
  const file = {
    name: '2025年10月残疾人两项补贴发放明细.csv',
    content: [
      '序号,乡镇,村,姓名,残疾人证号,残疾类别,残疾等级,补贴类型,补贴标准,发放月份,发放金额,开户行,账号',
      `1,城关街道,东孔庄村,吴莲刚,${CARD},肢体,二级,重度残疾人护理补贴,80,2025-10,80,农商银行,62`,
    ].join('\n'),
  };
  const events = await toldMeanwhile(assistance.service, ['measure-delivered', 'money-paid'], async () => {
    expect(await assistance.load(STAFF, 'disability-allowances', file)).toMatchObject({
      state: 'COMPLETED',
      rowsRead: 1,
      rowsLoaded: 1,
      rowsRejected: 0,
    });
  });
  expect(itemsTold(events, 'measure-delivered')).toMatchObject([
    { name: '重度残疾人护理补贴', amount: '8000', personId: ELDER.id, deliveredOn: '2025-10-31' },
  ]);
  expect(itemsTold(events, 'money-paid')).toMatchObject([{ amount: '80.00', paidOn: '2025-10-31' }]);
  expect(await ofPerson(ELDER.id, 'disabilityAllowances { kind grade category month amount rate }')).toEqual([
    { kind: 'CARE', grade: 2, category: '肢体', month: '2025-10', amount: '80.00', rate: '80.00' },
  ]);
  expect(await assistance.load(STAFF, 'disability-allowances', file)).toMatchObject({
    recordsAdded: 0,
    recordsUnchanged: 1,
  });
});

test('养老保险政府代缴: a row per person and year, listed and read by person', async () => {
  const report = await assistance.load(STAFF, 'pension-payment-on-behalf', {
    name: '2025年困难群体城乡居民养老保险政府代缴花名册.csv',
    content: [
      '序号,乡镇,村,姓名,身份证号,代缴类别,缴费档次,政府代缴金额,个人缴费金额,缴费年度',
      `1,城关街道,东孔庄村,吴莲刚,${NUMBER},低保对象,200,100,100,2025`,
    ].join('\n'),
  });
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 0 });
  expect(await ofPerson(ELDER.id, 'pensionPremium { year tier paidByGovernment paidByPerson }')).toEqual({
    year: 2025,
    tier: '200.00',
    paidByGovernment: '100.00',
    paidByPerson: '100.00',
  });
  const { data } = await assistance.ask<{ list: { totalCount: number } }>(
    STAFF,
    '{ list: pensionPremiums(filter: { year: 2025, matched: true }) { totalCount edges { node { person { id } } } } }',
  );
  expect(data.list.totalCount).toBe(1);
});

test('特困救助供养: a month of a person is a state of a grant, at home or not', async () => {
  const events = await toldMeanwhile(
    assistance.service,
    ['allowance-changed', 'measure-delivered', 'money-paid'],
    () =>
      assistance.load(STAFF, 'hardship-payment', {
        name: '特困人员救助供养资金发放表_20251130.csv',
        content: [
          '姓名,证件号码,供养方式,自理能力,基本生活费,照料护理费,合计,月份',
          `吴莲刚,${NUMBER},分散供养,二档,956,200,1156,2025-10`,
        ].join('\n'),
      }),
  );
  expect(itemsTold(events, 'measure-delivered')).toMatchObject([{ name: '特困救助供养', amount: '115600' }]);
  expect(itemsTold(events, 'money-paid')).toMatchObject([{ right: '特困救助供养', amount: '1156.00' }]);
  expect(itemsTold(events, 'allowance-changed')).toMatchObject([
    { name: '特困救助供养', dispersedHardship: true, approved: '115600', paid: '115600', active: true },
  ]);
  expect(await ofPerson(ELDER.id, 'extremeHardship { form selfCare basic care paid month }')).toEqual({
    form: 'DISPERSED',
    selfCare: '二档',
    basic: '956.00',
    care: '200.00',
    paid: '1156.00',
    month: '2025-10',
  });
});

describe('a premium by hand', () => {
  const pay = (personId: string, change: object = {}, account = STAFF) =>
    act(assistance, account, 'recordPensionPremium', {
      input: { householdId: HOUSEHOLD.id, personId, amount: '200.00', occurredOn: '2025-03-01', ...change },
      answer: '... on PensionPremiumRecorded { premium { year paidByGovernment paidOn } }',
    });

  test('is referred before the standing has arrived', async () => {
    expect(await pay(ADULT.id)).toMatchObject({ __typename: 'DecisionRefused', code: 'STANDING_UNKNOWN' });
  });

  test('BL-2022-4.3b: is paid in full for a local, once a year, and the percentage is shown without an amount', async () => {
    await tellStanding(assistance, HOUSEHOLD, {
      identifiedOn: '2024-01-01',
      birth: '1990-03-07',
      registeredHere: true,
    });
    expect(
      await ofPerson(
        ADULT.id,
        'pensionSubsidy(asOf: "2025-03-01") { percent amount decision { outcome flags { code } } }',
      ),
    ).toEqual({
      percent: 100,
      amount: null,
      decision: { outcome: 'GRANTED', flags: [{ code: 'VALUE_NOT_SET' }] },
    });
    expect((await pay(ADULT.id)).premium).toEqual({
      year: 2025,
      paidByGovernment: '200.00',
      paidOn: '2025-03-01',
    });
    expect(await pay(ADULT.id, { occurredOn: '2025-05-01' })).toMatchObject({ __typename: 'AlreadyPaid' });
  });

  test('is the same premium in a list, which does not take its day away; a list says who was too old all year', async () => {
    const list = (number: string, ...row: string[]) =>
      assistance.load(STAFF, 'pension-payment-on-behalf', {
        name: '养老保险政府代缴_20251130.csv',
        content: ['证件号码,政府代缴金额,缴费年度', [number, ...row].join(',')].join('\n'),
      });
    expect(await list('990066199003073219', '200', '2025')).toMatchObject({
      recordsAdded: 0,
      recordsUnchanged: 1,
    });
    expect(await ofPerson(ADULT.id, 'pensionPremium { paidOn paidByGovernment }')).toEqual({
      paidOn: '2025-03-01',
      paidByGovernment: '200.00',
    });
    await tellStanding(assistance, HOUSEHOLD, {
      identifiedOn: '2024-01-01',
      birth: '1952-12-20',
      version: 2,
    });
    const report = await list(NUMBER, '100', '2023');
    expect(report.findings.edges.map(({ node }) => node.code)).toContain('AGE_OUTSIDE');
  });

  test('BL-2022-4.3c: is refused outside the ages, and for who is left out; another kind goes to a person', async () => {
    await tellStanding(assistance, HOUSEHOLD, {
      identifiedOn: '2024-01-01',
      birth: '1964-11-20',
      registeredHere: true,
      version: 3,
    });
    expect(await pay(ELDER.id, { occurredOn: '2024-11-20' })).toMatchObject({ code: 'AGE_OUTSIDE' });
    expect(await pay(ELDER.id, { occurredOn: '2024-11-19', excludedAs: '现役军人' })).toMatchObject({
      code: 'EXCLUDED_PERSON',
    });
    expect(await pay(ELDER.id, { occurredOn: '2024-11-19', excludedAs: '服刑人员' })).toMatchObject({
      code: 'EXCLUSION_TO_DECIDE',
    });
    expect(await pay(ELDER.id, { occurredOn: '2024-11-19' })).toMatchObject({
      __typename: 'PensionPremiumRecorded',
    });
  });

  test.each([
    ['township@441322102', {}, 'NOT_PERMITTED', undefined],
    [STAFF, { amount: '-0.01' }, 'NEGATIVE_AMOUNT', 'amount'],
    [STAFF, { personId: HOUSEHOLD.id }, 'NOT_FOUND', 'personId'],
  ])('%s with %j: %s', async (account, change, code, field) => {
    const outcome = await pay(ELDER.id, change, account);
    expect([outcome.code, outcome.field]).toEqual([code, field]);
  });
});

test('a disability allowance by hand is one a month and kind, and other departments see none', async () => {
  const pay = () =>
    act(assistance, STAFF, 'recordDisabilityAllowance', {
      input: {
        householdId: HOUSEHOLD.id,
        personId: ADULT.id,
        kind: 'LIVING',
        amount: '70.00',
        occurredOn: '2025-11-10',
      },
      answer: '... on DisabilityAllowanceRecorded { allowance { month amount } }',
    });
  expect((await pay()).allowance).toEqual({ month: '2025-11', amount: '70.00' });
  expect(await pay()).toMatchObject({ __typename: 'AlreadyPaid' });
  const { errors } = await assistance.ask('education@441322', '{ disabilityAllowances { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
