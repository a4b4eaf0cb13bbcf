import { BlindIndex } from '@dixian/personal-data';
import { type LedgerEnvironment, systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const CODE = '419001002770901';
const HEAD = '990013195911141829';
// The key that services under test have.
const index = new BlindIndex(Buffer.alloc(32, 7));

let assistance: ServiceUnderTest<LedgerEnvironment>;

beforeEach(async () => {
  assistance = await runningService(service, { now: '2025-12-01' });
});
afterEach(() => assistance?.drop());

const load = (name: string, ...rows: string[]) =>
  assistance.load('civil-affairs@419001', 'allowance-payments', {
    name,
    content: ['户编号,户主身份证号,低保档次,保障人数,月核定金额,月份,月发放金额', ...rows].join('\n'),
  });
const register = () =>
  assistance.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD,
        code: CODE,
        divisionCode: '419001002201',
        version: 1,
        persons: [
          {
            id: '0199a1b2-0000-7000-8000-000000000011',
            certificateIndex: index.of(HEAD).toString('hex'),
          },
        ],
      },
    ],
  });
const payments = () =>
  assistance.service.parts.workerDb.read(systemScope, (s) =>
    s.query('SELECT household_id, household_code, month, paid FROM allowance_payment ORDER BY month'),
  );
const statements = () =>
  assistance.service.parts.workerDb.read(systemScope, (s) =>
    s.query('SELECT household_id, paid FROM allowance_statement ORDER BY occurred_on, id'),
  );

const OLD = `${CODE},,B,2,600,2025-10,600`;
const NEW = `,${HEAD},B,2,630,2025-10,630`;
const ONE = { household_id: HOUSEHOLD, household_code: CODE, month: '2025-10', paid: 63000n };

test.each([
  ['ledgers first', ['old', 'new', 'register']],
  ['the newer ledger first', ['new', 'old', 'register']],
  ['the register first', ['register', 'old', 'new']],
  ['the register between', ['new', 'register', 'old']],
])('a grant told once by code and once by the number of its head is one grant: %s', async (_, order) => {
  const steps: Record<string, () => Promise<unknown>> = {
    old: () => load('低保_20251101.csv', OLD),
    new: () => load('低保_20251130.csv', NEW),
    register,
  };
  for (const step of order) await steps[step]?.();
  expect(await payments()).toEqual([ONE]);
  expect((await statements()).at(-1)).toEqual({ household_id: HOUSEHOLD, paid: 63000n });
});

test('rows of members that repeat the amount of the household count once, and say so', async () => {
  const report = await load('低保_20251130.csv', NEW, NEW);
  expect((await payments()).length).toBe(1);
  expect(report.findings.edges.map(({ node }) => node.code)).toContain('ROW_COUNTED_ONCE');
});
