import { randomUUID } from 'node:crypto';
import { Assessments } from '../assessment/running-assessments';
import { monitor, openRules, promptsOf } from './running-prompts';

const COUNTY = 'county@500235';
const CODES = [1, 2, 3].map((number) => `50023521679900${number}`);
const VILLAGE = '500235216220';

let incomes: Assessments;
const ids: string[] = [];
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  const rows = CODES.map((household, index) => ({
    household,
    person: index + 1,
    members: 1,
    wages: '9000.00',
  }));
  await incomes.load(COUNTY, rows);
  for (const code of CODES) ids.push(await incomes.idOf(code));
});
afterAll(() => incomes?.drop());
const id = (index: number) => ids[index] as string;
const eliminated = (index: number, args: { asOf?: string } = {}) =>
  openRules(incomes, COUNTY, id(index), { stage: 'ELIMINATION', ...args });

test('4_11_010 PA-2025-4.2a at elimination a fen below the line is seen, the line itself is not', async () => {
  await monitor(incomes, id(0), {
    identifiedOn: '2024-11-20',
    risks: ['因学'],
    eliminatedOn: '2025-06-30',
    mode: '帮扶消除',
  });
  expect(await eliminated(0, { asOf: '2025-06-29' })).toEqual([]);
  // The ledger of the year has exactly 9,000; nobody left a phone and no measure is on record.
  expect(await eliminated(0)).toEqual(['ELIMINATED_WITHOUT_MEASURE', 'NO_CONTACT_PHONE']);
  const assess = async (occurredOn: string, wages: string) =>
    incomes.assess(COUNTY, await incomes.input(CODES[0] as string, occurredOn, [{ wages }]));
  await assess('2025-06-30', '8999.99');
  await assess('2025-07-01', '9000');
  const found = await promptsOf(incomes, COUNTY, id(0), { stage: 'ELIMINATION' });
  expect(found.find(({ rule }) => rule.code === 'INCOME_BELOW_LINE')).toMatchObject({
    seen: '8999.99 ÷ 1 < 9000.00',
    clauses: [{ id: 'PA-2025-4.2a' }],
  });
});

test('1_11_009 a measure that a department delivered since identification counts, one before does not', async () => {
  const deliver = (deliveredOn: string) =>
    incomes.households.deliver('measure-delivered', {
      measures: [
        {
          ...{
            deliveryId: randomUUID(),
            householdId: id(0),
            personId: null,
            divisionCode: VILLAGE,
            deliveredOn,
          },
          ...{ family: 'INDUSTRY', name: '种植', amount: null, department: '农业农村', source: 'ledger' },
        },
      ],
    });
  await deliver('2024-11-19');
  expect(await eliminated(0)).toContain('ELIMINATED_WITHOUT_MEASURE');
  await deliver('2024-11-20');
  expect(await eliminated(0)).not.toContain('ELIMINATED_WITHOUT_MEASURE');
});

test('4_11_013 an allowance drawn with no transfer income is seen while it is drawn', async () => {
  await monitor(incomes, id(1), {
    identifiedOn: '2025-01-10',
    risks: ['因学'],
    eliminatedOn: '2025-06-30',
    mode: '自然消除',
  });
  const grant = async (active: boolean, occurredOn: string) =>
    incomes.households.deliver('allowance-changed', {
      grants: [
        {
          ...{ householdId: id(1), divisionCode: VILLAGE, grantId: '0199a1b2-0000-7000-8000-000000000001' },
          ...{ name: '农村低保', tier: 'lower', wholeHousehold: true, dispersedHardship: false },
          ...{ approved: '30000', paid: '30000', active, occurredOn, source: 'ledger' },
        },
      ],
    });
  await grant(true, '2025-09-01');
  await grant(false, '2025-11-01');
  expect(await eliminated(1, { asOf: '2025-10-31' })).toEqual([
    'NO_CONTACT_PHONE',
    'ALLOWANCE_WITHOUT_TRANSFER',
  ]);
  expect(await eliminated(1)).toEqual(['NO_CONTACT_PHONE']);
});

test('a month after identification help is asked for, and on the day before it is not', async () => {
  await monitor(incomes, id(2), { identifiedOn: '2025-10-31', risks: ['因学'] });
  const help = (asOf: string) => openRules(incomes, COUNTY, id(2), { stage: 'HELP', asOf });
  expect(await help('2025-11-29')).toEqual([]);
  expect(await help('2025-11-30')).toEqual(['HELP_NOT_DELIVERED']);
});
