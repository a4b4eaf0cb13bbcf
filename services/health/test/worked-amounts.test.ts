import { plainDate } from '@dixian/calendar';
import { parseYuan } from '@dixian/money';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { medicalAid } from '../src/aid/domain/medical-aid';
import {
  householdInsured,
  insuranceGap,
  insuredOn,
  type SaidOfInsurance,
} from '../src/insurance/domain/insured';
import { premiumSubsidy } from '../src/insurance/domain/premium-subsidy';
import { healthItems, type ItemFacts } from '../src/items/domain/health-items';
import { medicalRun } from '../src/runs/domain/extra-medical-relief';
import { runPeriod } from '../src/runs/domain/run-period';
import { belowStandard } from '../src/settlements/domain/below-standard';
import { layerOrder, selfPaidByLayers } from '../src/settlements/domain/layers';
import { monthPassed } from '../src/settlements/domain/month-passed';
import { RATES_OF_JI_YUAN, supplements, VALUES_OF_AN_YANG, VALUES_OF_BO_LUO } from './supplements';

let set: PolicySet;
let remove: () => Promise<void>;
const yuan = (text: string) => parseYuan(text) ?? 0n;
const day = plainDate;
const monitored = { as: 'MONITORED', episodes: [{ identifiedOn: day('2021-09-01') }] } as const;

beforeAll(async () => {
  const supplied = await supplements({
    'ji-yuan-rates': RATES_OF_JI_YUAN,
    'bo-luo-health': VALUES_OF_BO_LUO,
    'an-yang-health': VALUES_OF_AN_YANG,
  });
  remove = supplied.remove;
  set = await loadPolicies([policiesDirectory, supplied.directory]);
});
afterAll(() => remove?.());

const ofJiYuan = (...classes: string[]) =>
  premiumSubsidy(set, {
    division: '419001101',
    on: day('2025-03-01'),
    year: 2025,
    contribution: yuan('380.00'),
    resident: true,
    classes,
    standing: monitored,
  });

test('JY-2025-1.2d: each class has its own rate, a class without one takes no other', () => {
  expect(ofJiYuan('特困')).toMatchObject({ outcome: 'GRANTED', amount: yuan('380.00') });
  expect(ofJiYuan('监测')).toMatchObject({ outcome: 'GRANTED', amount: yuan('190.00') });
  expect(ofJiYuan('脱贫')).toMatchObject({
    outcome: 'REFERRED',
    amount: null,
    toChange: [{ code: 'RATE_NOT_SET' }],
  });
});

test('JY-2025-1.2d: of several classes the highest once, flagged; referred while one of them is unset', () => {
  expect(ofJiYuan('监测', '低保')).toMatchObject({
    amount: yuan('300.00'),
    flags: [{ code: 'SEVERAL_CLASSES', fact: '监测、低保' }],
  });
  expect(ofJiYuan('监测', '脱贫')).toMatchObject({ outcome: 'REFERRED', amount: null });
});

test('a share is rounded half up to the fen, once', () => {
  const half = (contribution: string) =>
    premiumSubsidy(set, {
      division: '410526101',
      on: day('2025-03-01'),
      year: 2025,
      contribution: yuan(contribution),
      resident: true,
      classes: ['监测'],
      standing: monitored,
    }).amount;
  expect([half('380.01'), half('380.02'), half('0.01')]).toEqual([19001n, 19001n, 1n]);
});

test('AY-2025-3.3.2b: medical aid by the county’s share up to its highest amount', () => {
  const aid = (bill: string) =>
    medicalAid(set, { division: '410526101', on: day('2025-10-10'), bill: yuan(bill), standing: monitored })
      .amount;
  expect([aid('1000.01'), aid('7142.86'), aid('100000.00')]).toEqual([
    yuan('700.00'),
    yuan('5000.00'),
    yuan('5000.00'),
  ]);
});

const inpatient = (paid: string, inScope: string | null) =>
  belowStandard(set, {
    division: '441322102',
    on: day('2025-03-10'),
    kind: 'INPATIENT',
    layers: {
      totalCost: yuan('30000.00'),
      basicInsurance: yuan(paid),
      seriousIllnessInsurance: 0n,
      medicalAid: 0n,
    },
    inScope: inScope === null ? null : yuan(inScope),
  }).outcome;

test('BL-2022-4.4.2: 80 percent of 20,000.00 are reached by 16,000.00 and not by 15,999.99; without the base nobody knows', () => {
  expect(inpatient('16000.00', '20000.00')).toBe('GRANTED');
  expect(inpatient('15999.99', '20000.00')).toBe('REFUSED');
  expect(inpatient('16000.00', null)).toBe('REFERRED');
});

test('JY-2025-1.2e: self-paid is the bill less the three layers, in the order that the place prints', () => {
  const bill = {
    totalCost: 2_923_243n,
    basicInsurance: 1_753_946n,
    seriousIllnessInsurance: 292_324n,
    medicalAid: 292_324n,
  };
  expect(selfPaidByLayers(bill)).toBe(584_649n);
  expect(layerOrder([])).toEqual(['BASIC_INSURANCE', 'SERIOUS_ILLNESS_INSURANCE', 'MEDICAL_AID']);
  expect(layerOrder(['医疗救助'])[0]).toBe('MEDICAL_AID');
});

const word = (seenOn: string, said: SaidOfInsurance['word'], year = 2025): SaidOfInsurance => ({
  year,
  word: said,
  seenOn: day(seenOn),
});
const on = (said: SaidOfInsurance[], asOf = '2025-12-01', until: string | null = null) =>
  insuredOn(said, day(asOf), until);

test('BL-2022-4.4.1: five members and four insured leave a gap of one; the fifth in the employees’ insurance leaves none', () => {
  const four = Array.from({ length: 4 }, () => on([word('2025-01-10', 'INSURED')]));
  expect(insuranceGap([...four, on([word('2025-01-10', 'NOT_INSURED')])])).toBe(1);
  expect(insuranceGap([...four, on([word('2025-01-10', 'OTHER_INSURANCE')])])).toBe(0);
  expect(insuranceGap([...four, on([])])).toBe(0);
});

test('PA-2025-4.2c: all insured is secure, one in none is not, one of whom a survey says no is not known', () => {
  const insured = on([word('2025-01-10', 'INSURED')]);
  expect(householdInsured([insured, on([word('2025-02-01', 'OTHER_INSURANCE')])])).toBe(true);
  expect(householdInsured([insured, on([word('2025-02-01', 'NOT_INSURED')])])).toBe(false);
  expect(householdInsured([insured, on([word('2025-02-01', 'NOT_RESIDENT')])])).toBeNull();
  expect(householdInsured([])).toBeNull();
  const both = [word('2025-01-01', 'OTHER_INSURANCE'), word('2025-02-01', 'NOT_RESIDENT')];
  expect(on(both).as).toBe('OTHER_INSURANCE');
});

test('what the year before said holds, flagged, until newer word or the day that the county sets', () => {
  const said = [word('2025-01-10', 'INSURED')];
  expect(on(said, '2026-03-31', '03-31')).toEqual({ as: 'INSURED', ofLastYear: true });
  expect(on(said, '2026-04-01', '03-31').as).toBe('UNKNOWN');
  expect(on(said, '2026-04-01')).toEqual({ as: 'INSURED', ofLastYear: true });
  expect(on([...said, word('2026-01-05', 'NOT_INSURED', 2026)], '2026-03-01').as).toBe('NOT_INSURED');
  expect(on(said, '2027-01-01').as).toBe('UNKNOWN');
  expect(on(said, '2025-01-09').as).toBe('UNKNOWN');
});

test('HN-2020-6.2d: 10,000.00 by September is quiet, 0.01 in October passes it then, November not again', () => {
  const bills = [
    { settledOn: day('2025-09-30'), selfPaid: yuan('4000.00') },
    { settledOn: day('2025-02-01'), selfPaid: yuan('6000.00') },
  ];
  const later = { settledOn: day('2025-10-02'), selfPaid: 1n };
  expect(monthPassed(bills, yuan('10000.00'))).toBeUndefined();
  expect(monthPassed([...bills, later], yuan('10000.00'))).toBe('2025-10');
  expect(
    monthPassed([...bills, later, { settledOn: day('2025-11-02'), selfPaid: 1n }], yuan('10000.00')),
  ).toBe('2025-10');
});

test('BL-2022-4.4.4a: a run counts from the day after the last cut-off, the first from the day after 20 December before', () => {
  const lastCutOff = day('2024-12-16');
  expect(runPeriod(2025, { cutOff: day('2025-12-15'), lastCutOff })).toEqual({
    from: '2024-12-17',
    to: '2025-12-15',
  });
  expect(runPeriod(2025, { cutOff: day('2025-12-15'), lastCutOff: null }).from).toBe('2024-12-21');
  expect(runPeriod(2021, { cutOff: day('2021-12-15'), lastCutOff: null }).from).toBe('2021-01-01');
});

test('BL-2022-4.4.4b: runs from 2022 to 2025, inside 11 to 20 December', () => {
  const run = (on: string) => medicalRun(set, { division: '441322', on: day(on) }).outcome;
  expect(['2024-12-10', '2024-12-11', '2024-12-20', '2024-12-21'].map(run)).toEqual([
    'REFUSED',
    'GRANTED',
    'GRANTED',
    'REFUSED',
  ]);
  expect(['2021-12-15', '2022-12-15', '2026-12-15'].map(run)).toEqual(['REFUSED', 'GRANTED', 'REFUSED']);
});

const facts: ItemFacts = {
  insured: 'INSURED',
  aid: 'NONE',
  hadCost: false,
  relief: 'NONE',
  chronic: false,
  contract: false,
  depositTaken: false,
  cost: 0n,
  outsideCatalogue: null,
  costControlShare: null,
};
const stateOf = (item: string, change: Partial<ItemFacts>) =>
  healthItems({ ...facts, ...change }).find((one) => one.item === item)?.state;

test('PA-2025-3.2.7: seven items with a state each', () => {
  expect(healthItems(facts)).toHaveLength(7);
  expect(stateOf('BASIC_INSURANCE', { insured: 'NOT_INSURED' })).toBe('MISSING');
  expect(stateOf('SERIOUS_ILLNESS_INSURANCE', { insured: 'INSURED' })).toBe('HAS');
  expect(stateOf('MEDICAL_AID', {})).toBe('NOT_ELIGIBLE');
  expect(stateOf('MEDICAL_AID', { hadCost: true, aid: 'UNPAID' })).toBe('MISSING');
  expect(stateOf('CHRONIC_CARE', { chronic: true })).toBe('MISSING');
  expect(stateOf('CHRONIC_CARE', { chronic: true, contract: true })).toBe('HAS');
  expect(stateOf('TREAT_FIRST', { depositTaken: true })).toBe('MISSING');
  expect(stateOf('COST_CONTROL', { cost: 100n, outsideCatalogue: 5n })).toBe('UNKNOWN');
  expect(stateOf('COST_CONTROL', { cost: 100n, outsideCatalogue: 10n, costControlShare: 10 })).toBe('HAS');
  expect(stateOf('COST_CONTROL', { cost: 100n, outsideCatalogue: 11n, costControlShare: 10 })).toBe(
    'MISSING',
  );
});
