import { BlindIndex } from '@dixian/personal-data';
import {
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
  type TurnItem,
  type Turns,
  turnsOf,
} from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { service } from '../../src/service';

const COUNTY = '441322';
const VILLAGE = '441322001201';
const NIGHT = '2025-12-31';
const index = new BlindIndex(Buffer.alloc(32, 7));
const certificateOf = (n: number) => syntheticCertificate({ birthOn: '1960-01-01', sequence: 700 + n });
const idOf = (kind: number, n: number) =>
  `0199a1b2-000${kind}-7000-8000-${String(700 + n).padStart(12, '0')}`;
const HEADER =
  '结算单号,证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';

let health: ServiceUnderTest;
let turns: Turns;
beforeAll(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  turns = turnsOf(health, turnJob('health'), 'healthItems');
  await health.deliver('household-registered', {
    households: [1, 2, 3].map((n) => ({
      ...{ id: idOf(0, n), code: `44132200176000${n}`, divisionCode: VILLAGE, version: 1 },
      persons: [{ id: idOf(1, n), certificateIndex: index.of(certificateOf(n)).toString('hex') }],
    })),
  });
  await health.deliver('household-standing', {
    households: [1, 2, 3].map((n) => ({
      ...{ householdId: idOf(0, n), divisionCode: VILLAGE, version: 1 },
      periods: [
        {
          periodId: idOf(2, n),
          identifiedOn: '2024-01-01',
          eliminatedOn: null,
          monthOnly: false,
          category: 'MARGINAL',
        },
      ],
      registration: { outOfPoverty: n !== 3, poor: [] },
      members: [{ personId: idOf(1, n), joinedOn: '2021-01-01', leftOn: null, present: true }],
    })),
  } as Parameters<typeof health.deliver<'household-standing'>>[1]);
  const bill = (n: number, number: string, day: string, selfPaid: string) =>
    `${number},${certificateOf(n)},44132200176000${n},${day},住院,${(Number(selfPaid) + 1000).toFixed(2)},1000,0,0,${selfPaid}`;
  const rows = [
    bill(1, 'S-1', '2025-07-01', '10000.00'),
    bill(2, 'S-2', '2025-07-02', '10000.01'),
    bill(3, 'S-3', '2025-07-03', '10000.01'),
    bill(1, 'S-4', '2025-12-24', '700.00'),
  ];
  await health.load(`health@${COUNTY}`, 'settlements', {
    name: '医保结算明细_20260110.csv',
    content: [HEADER, ...rows].join('\n'),
  });
});
afterAll(() => health?.drop());

const ofRule = (all: readonly TurnItem[], rule: string) => all.filter((item) => item.rule === rule);
const items = async (day: string, county = COUNTY) => {
  const run = await turns.preview(county, day);
  return { run, all: await turns.items(`health@${county}`, run.runId) };
};
async function cases() {
  const { data, errors } = await health.ask<{
    medicalReliefCases: { edges: { node: { household: { id: string } | null; state: string } }[] };
  }>(
    `health@${COUNTY}`,
    '{ medicalReliefCases(filter: { kind: EXTRA }) { edges { node { state household { id } } } } }',
  );
  expect(errors).toBeUndefined();
  return data.medicalReliefCases.edges.map(({ node }) => [node.household?.id, node.state]).sort();
}

test('scenario 39, BL-2022-4.4.4a, BL-2022-4.4.4c: the run of 11 to 20 December is made by the turn in a county that has not made it, on the bills that were shown, and is taken back with it', async () => {
  const { run, all } = await items('2025-12-20');
  expect(ofRule(all, 'medical-run')).toMatchObject([
    {
      ...{ change: 'DUE', subject: COUNTY, clause: 'BL-2022-4.4.4a' },
      ...{ before: { run: 'NOT_MADE' }, after: { run: 'MADE' } },
      facts: { bills: '3', persons: '3', selfPaid: '30000.02' },
    },
  ]);
  await turns.apply(run, COUNTY, '2025-12-20');
  expect(await cases()).toEqual([
    [idOf(0, 2), 'CASE'],
    [idOf(0, 3), 'TO_REVIEW'],
  ]);
  expect(ofRule((await items('2025-12-20')).all, 'medical-run')).toEqual([]);
  await turns.undo(run.runId, COUNTY, '2025-12-20');
  expect(await cases()).toEqual([]);
  expect(ofRule((await items('2025-12-20')).all, 'medical-run')).toHaveLength(1);
  expect(ofRule((await items('2026-12-20')).all, 'medical-run')).toEqual([]);
});

test('BL-2022-4.4.4b: after the last run the bills of 21 to 31 December are a gap, and without a run somebody must decide first', async () => {
  const open = ofRule((await items(NIGHT)).all, 'last-medical-run');
  expect(open).toHaveLength(4);
  expect(open.every(({ undecided }) => undecided === 'NO_RUN')).toBe(true);
  const { run } = await items('2025-12-20');
  await turns.apply(run, COUNTY, '2025-12-20');
  expect(ofRule((await items(NIGHT)).all, 'last-medical-run')).toMatchObject([
    {
      ...{ change: 'LAST_RUN', undecided: null, clause: 'BL-2022-4.4.4b', household: idOf(0, 1) },
      facts: { settledOn: '2025-12-24', selfPaid: '700.00', cutOff: '2025-12-20' },
    },
  ]);
});

test('BL-2022-4.4.1, BL-2022-4.4.2, BL-2022-4.4.3: rights of 博罗 end with its plan; members without word of the new insurance year are listed', async () => {
  const { all } = await items(NIGHT);
  expect(
    ofRule(all, 'health-rights')
      .map(({ clause, change }) => [clause, change])
      .sort(),
  ).toEqual([
    ['BL-2022-4.4.1', 'ENDS'],
    ['BL-2022-4.4.2', 'ENDS'],
    ['BL-2022-4.4.3', 'ENDS'],
  ]);
  expect(
    ofRule(all, 'insurance-year')
      .map(({ household }) => household)
      .sort(),
  ).toEqual([1, 2, 3].map((n) => idOf(0, n)));
});

test('AY-2025-3.3.2a, AY-2025-3.3.2b, AY-2025-3.3.2c, JY-2025-1.2d, PA-2025-0.1: three rights of 安阳 end, 济源 sets its rates anew, 普安乡 goes on', async () => {
  const rights = ofRule((await items(NIGHT, '410526')).all, 'health-rights');
  expect(rights.map(({ clause }) => clause).sort()).toEqual([
    'AY-2025-3.3.2a',
    'AY-2025-3.3.2b',
    'AY-2025-3.3.2c',
  ]);
  expect(ofRule((await items(NIGHT, '419001')).all, 'health-values-to-set')).toMatchObject([
    { change: 'MUST_BE_SET', undecided: 'NOT_SET', clause: 'JY-2025-1.2d' },
  ]);
  expect((await items(NIGHT, '500235')).all).toEqual([]);
});
