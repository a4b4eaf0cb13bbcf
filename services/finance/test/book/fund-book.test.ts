import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting } from '../acting';

let finance: ServiceUnderTest;
const { act, query } = acting(() => finance, '2025-03-01');

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

interface Book {
  lines: { source: string | null; raised: string; paid: string; flexible: boolean }[];
  warnings: { code: string; clause: { id: string } | null }[];
}

async function book(account: string, year = 2025): Promise<Book | null> {
  const { fundBook } = await query<{ fundBook: Book | null }>(
    account,
    `{ fundBook(year: ${year}) { lines { source level raised flexible paid payments } warnings { code clause { id } } } }`,
  );
  return fundBook;
}

const record = (account: string, input: object) =>
  act(
    account,
    'recordFundSource',
    { year: 2025, source: '财政衔接乡村振兴补助资金', level: 'COUNTY', amount: '1000.00', ...input },
    '... on FundSourceRecorded { book { year } }',
  );

test('AY-2025-4.2b: a year without a line of flexible money is warned of, with its clause', async () => {
  await record('finance@410526', {});
  expect((await book('finance@410526'))?.warnings).toEqual([
    { code: 'FLEXIBLE_FUNDS_MISSING', clause: { id: 'AY-2025-4.2b' } },
  ]);
  const flexible = { source: '可灵活使用的扶持资金', level: 'TOWNSHIP', flexible: true };
  await record('township@410526001', { ...flexible, amount: '500.00' });
  expect((await book('finance@410526'))?.warnings).toEqual([]);
  expect((await book('township@410526001'))?.lines).toHaveLength(1);
  // Taken back, the warning is there again.
  await record('township@410526001', { ...flexible, amount: '0.00', occurredOn: '2025-04-01' });
  expect((await book('finance@410526'))?.warnings).toHaveLength(1);
  // No document of 2026 asks for it.
  expect((await book('finance@410526', 2026))?.warnings).toEqual([]);
});

test('HN-2020-4.1e, HN-2020-4.5c: what was raised stands beside what departments paid, donations among it', async () => {
  await record('finance@410527', { source: '社会捐资捐赠资金', level: 'OTHER', amount: '20000.00' });
  await record('finance@410527', {
    source: '社会捐资捐赠资金',
    level: 'OTHER',
    amount: '25000.00',
    occurredOn: '2025-03-02',
  });
  const payment = {
    paymentId: '0199a1b2-0000-7000-8000-0000000000a1',
    householdId: null,
    divisionCode: '410527001001',
    right: '雨露计划补助',
    amount: '1500.00',
    source: '社会捐资捐赠资金',
    level: 'OTHER' as const,
    paidOn: '2025-10-09',
    department: '教育',
    withdrawn: false,
  };
  const other = { ...payment, paymentId: '0199a1b2-0000-7000-8000-0000000000a2', source: null, level: null };
  const before = { ...payment, paymentId: '0199a1b2-0000-7000-8000-0000000000a3', paidOn: '2024-12-31' };
  await finance.deliver('money-paid', { payments: [payment, other, before] });
  expect((await book('finance@410527'))?.lines).toEqual([
    {
      source: '社会捐资捐赠资金',
      level: 'OTHER',
      raised: '25000.00',
      flexible: false,
      paid: '1500.00',
      payments: 1,
    },
    { source: null, level: null, raised: '0.00', flexible: false, paid: '1500.00', payments: 1 },
  ]);
  const { errors } = await finance.ask(
    'finance@410526',
    '{ fundBook(division: "410527", year: 2025) { year } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'NO_SUCH_PLACE' } }]);
});
