import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';
import { familyOf } from './support-desk';

const HUA = familyOf(1);
const JI_YUAN: TestHousehold = {
  id: idOf(1, 2),
  code: '419001002730001',
  divisionCode: '419001002201',
  members: [
    { id: idOf(2, 2), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: 2 }) },
    { id: idOf(2, 3), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: 3 }) },
  ],
};

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-31' });
  await register(employment, [HUA, JI_YUAN]);
  await tellStanding(employment, [HUA, JI_YUAN], [{ identifiedOn: '2023-01-01' }]);
});
afterAll(() => employment?.drop());

async function benefits(account: string, person: string | undefined) {
  const { data } = await employment.ask<{
    _entities: {
      employmentBenefits: {
        name: string;
        amount: string | null;
        clause: { id: string };
        decision: { outcome: string; toChange: { code: string; clause: { id: string } }[] } | null;
      }[];
    }[];
  }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { employmentBenefits {
       name amount clause { id } decision { outcome toChange { code clause { id } } } } } } }`,
    { of: [{ __typename: 'Person', id: person }] },
  );
  return data._entities[0]?.employmentBenefits ?? [];
}

test('JY-2025-2.4d: four benefits are listed, none with an amount until one is set', async () => {
  const listed = await benefits('employment@419001', idOf(2, 2));
  const named = listed.filter(({ clause }) => clause.id === 'JY-2025-2.4d');
  expect(named.map(({ name, amount }) => [name, amount])).toEqual([
    ['交通补贴', null],
    ['就业培训补贴', null],
    ['社保补贴', null],
    ['税收优惠', null],
  ]);
});

test('AY-2025-3.1.1b: a county without a reward policy of its own says so', async () => {
  const listed = await benefits('employment@410526', HUA.members[0]?.id);
  expect(listed.find(({ clause }) => clause.id === 'AY-2025-3.1.1b')?.decision).toEqual({
    outcome: 'REFUSED',
    toChange: [{ code: 'NO_COUNTY_POLICY', clause: { id: 'AY-2025-3.1.1b' } }],
  });
});

test('JY-2025-2.4i: a worker whose pay is a fen below that of the year before is listed, one with the same is not', async () => {
  const row = (member: number, month: string, pay: string) =>
    `${JI_YUAN.code},甲,${JI_YUAN.members[member]?.certificate},${month},务工,河南省郑州市,,甲厂,${pay},,,外出务工`;
  const content = [
    '户编号,姓名,证件号码,月份,务工状态,务工所在地,所在地代码,务工单位,月收入,起始日,离岗日,就业渠道',
    row(0, '202406', '18400.00'),
    row(0, '202506', '18400.00'),
    row(1, '202406', '18400.00'),
    row(1, '202506', '18399.99'),
  ].join('\n');
  await employment.load('employment@419001', 'work-away', { name: '务工月监测台账_20251201.csv', content });
  const lower = async (asOf: string, account = 'employment@419001') => {
    const { data } = await employment.ask<{ lowerWages: { totalCount: number; edges: object[] } }>(
      account,
      'query ($asOf: Date) { lowerWages(asOf: $asOf) { totalCount edges { node { wage lastYear person { id } } } } }',
      { asOf },
    );
    return data.lowerWages;
  };
  expect(await lower('2025-12-31')).toMatchObject({
    totalCount: 1,
    edges: [{ node: { wage: '18399.99', lastYear: '18400.00', person: { id: idOf(2, 3) } } }],
  });
  expect(await lower('2025-05-31')).toMatchObject({ totalCount: 0 });
  expect(await lower('2025-12-31', 'employment@410526')).toMatchObject({ totalCount: 0 });
});
