import { join } from 'node:path';
import { BlindIndex, identityNumberOf } from '@dixian/personal-data';
import { type Assistance, register, startAssistance } from './running';

const STAFF = 'civil-affairs@410526';
const index = new BlindIndex(Buffer.alloc(32, 7));
const household = (n: number, number: string) => ({
  id: `0199a1b2-0000-7000-8000-00000000130${n}`,
  code: `41052610277003${n}`,
  divisionCode: '410526102201',
  persons: [
    {
      id: `0199a1b2-0000-7000-8000-00000000131${n}`,
      certificateIndex: index.of(identityNumberOf(number)).toString('hex'),
    },
  ],
});
const [WU, LIN] = [household(1, '990066195212203659'), household(3, '990069198006104070')];

let assistance: Assistance;

beforeAll(async () => {
  assistance = await startAssistance('2025-11-30');
  await register(assistance, WU, LIN);
});
afterAll(() => assistance?.drop());

const load = (ledger: string, name: string) =>
  assistance.load(STAFF, ledger, join(__dirname, 'offices', name));

async function list<Node>(field: string, columns: string): Promise<Node[]> {
  const { data } = await assistance.ask<{ list: { edges: { node: Node }[] } }>(
    STAFF,
    `{ list: ${field}(first: 50) { edges { node { ${columns} } } } }`,
  );
  return data.list.edges.map(({ node }) => node);
}

test('a list of 低保 with a household over merged cells counts each household once, by the numbers of its members', async () => {
  const report = await load('allowance-payments', '2025年10月农村低保金发放花名册.xlsx');
  expect(report).toMatchObject({ state: 'COMPLETED', rowsRejected: 0 });
  const payments = await list<{ household: { id: string } | null; approved: string }>(
    'allowancePayments',
    'month tier coveredPersons approved paid household { id }',
  );
  expect(payments).toHaveLength(2);
  expect(payments).toEqual(
    expect.arrayContaining([
      {
        month: '2025-10',
        tier: 'B',
        coveredPersons: 2,
        approved: '630.00',
        paid: '630.00',
        household: { id: WU.id },
      },
      {
        month: '2025-10',
        tier: 'A',
        coveredPersons: 1,
        approved: '420.00',
        paid: '420.00',
        household: { id: LIN.id },
      },
    ]),
  );
});

test('a list by member with one amount on each row counts the household once, and says so', async () => {
  const report = await load('allowance-payments', '低保按人列.xlsx');
  expect(report).toMatchObject({ rowsRejected: 0, recordsAdded: 1 });
  expect(report.findings.edges.map(({ node }) => node.code)).toContain('COUNTED_ONCE');
});

test('a list of allowances of the disabled finds its person by the card', async () => {
  expect(await load('disability-allowances', '2025年10月残疾人两项补贴发放明细.xlsx')).toMatchObject({
    rowsRead: 1,
    rowsLoaded: 1,
  });
  expect(await list('disabilityAllowances', 'kind grade month amount household { id }')).toEqual([
    { kind: 'CARE', grade: 2, month: '2025-10', amount: '80.00', household: { id: WU.id } },
  ]);
});

test('a list of premiums paid by the government is of its person and year', async () => {
  expect(
    await load('pension-payment-on-behalf', '2025年困难群体城乡居民养老保险政府代缴花名册.xlsx'),
  ).toMatchObject({
    rowsRead: 1,
    rowsLoaded: 1,
  });
  expect(await list('pensionPremiums', 'year tier paidByGovernment paidByPerson person { id }')).toEqual([
    {
      year: 2025,
      tier: '200.00',
      paidByGovernment: '100.00',
      paidByPerson: '100.00',
      person: { id: WU.persons[0]?.id },
    },
  ]);
});
