import { join } from 'node:path';
import { countStatements, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'ji-yuan-2025', '农村低保发放_2025.csv');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const OTHER_HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000002';
const UNKNOWN = '0199a1b2-0000-7000-8000-000000000003';

let assistance: ServiceUnderTest;
let paymentId: string;

interface Payments {
  totalCount: number;
  edges: { node: { id: string; month: string } }[];
}

interface Entity {
  id?: string;
  household?: { id: string };
  allowancePayments: Payments | null;
  subsistenceAllowance: Record<string, unknown> | null;
}

const ENTITIES = `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) {
  ... on AllowancePayment { id household { id } }
  ... on Household {
    allowancePayments { totalCount edges { node { month } } }
    subsistenceAllowance(asOf: $asOf) { tier coveredPersons approvedMonthly month } } } }`;

beforeAll(async () => {
  assistance = await runningService(service, { now: '2025-12-31' });
  await assistance.load('civil-affairs@419001', 'allowance-payments', LEDGER);
  await assistance.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '419001002770043', divisionCode: '419001002201', version: 1, persons: [] },
      { id: OTHER_HOUSEHOLD, code: '419001001770044', divisionCode: '419001001201', version: 1, persons: [] },
    ],
  });
  const { data } = await assistance.ask<{ allowancePayments: Payments }>(
    'village@419001002201',
    '{ allowancePayments(filter: { matched: true }) { totalCount edges { node { id month } } } }',
  );
  paymentId = data.allowancePayments.edges[0]?.node.id ?? '';
});

afterAll(() => assistance?.drop());

const household = (id: string) => ({ __typename: 'Household', id });
const payment = (id: string) => ({ __typename: 'AllowancePayment', id });

async function entities(account: string, of: object[], asOf?: string) {
  const answer = await assistance.ask<{ _entities: (Entity | null)[] }>(account, ENTITIES, { of, asOf });
  return { found: answer.data._entities, errors: answer.errors };
}

test('a neighbour county loads nothing of it and sees nothing of it by any path', async () => {
  expect(await assistance.load('civil-affairs@410526', 'allowance-payments', LEDGER)).toMatchObject({
    rowsLoaded: 0,
    rowsRejected: 25,
  });
  const { data } = await assistance.ask<{ allowancePayments: Payments }>(
    'county@410526',
    '{ allowancePayments { totalCount edges { node { id } } } }',
  );
  const nothing = { totalCount: 0, edges: [] };
  expect(data.allowancePayments).toEqual(nothing);
  const { found } = await entities('county@410526', [payment(paymentId), household(HOUSEHOLD)]);
  expect(found).toEqual([null, { allowancePayments: nothing, subsistenceAllowance: null }]);
});

test('the own county sees the same by each path', async () => {
  const { found } = await entities('county@419001', [payment(paymentId), household(HOUSEHOLD)]);
  expect(found[0]).toEqual({ id: paymentId, household: { id: HOUSEHOLD } });
  expect(found[1]?.allowancePayments?.totalCount).toBe(4);
  const months = found[1]?.allowancePayments?.edges.map(({ node }) => node.month);
  expect(months).toEqual(['2025-06', '2025-06', '2025-05', '2025-04']);
});

test('row-level security alone hides the rows from another scope', async () => {
  const { workerDb } = assistance.service.parts;
  const count = (division: string, sector: '*' | 'civil-affairs' | 'health') =>
    workerDb.read({ division, sector }, (s) => s.query('SELECT count(*)::int AS n FROM allowance_payment'));
  expect(await count('419001', '*')).toEqual([{ n: 25 }]);
  expect(await count('419001', 'civil-affairs')).toEqual([{ n: 25 }]);
  expect(await count('419001002201', '*')).toEqual([{ n: 4 }]);
  expect(await count('410526', '*')).toEqual([{ n: 0 }]);
  expect(await count('419001', 'health')).toEqual([{ n: 0 }]);
});

test('staff of another department are told so on every field, and get nothing', async () => {
  const list = await assistance.ask('health@419001', '{ allowancePayments { totalCount } }');
  expect(list.data).toEqual({ allowancePayments: null });
  expect(list.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { found, errors } = await entities('health@419001', [payment(paymentId), household(HOUSEHOLD)]);
  expect(found).toEqual([null, { allowancePayments: null, subsistenceAllowance: null }]);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('the allowance as of a day is that of the latest month up to it, from the first day of the month', async () => {
  const allowance = async (asOf?: string) =>
    (await entities('county@419001', [household(HOUSEHOLD)], asOf)).found[0]?.subsistenceAllowance;
  const april = { tier: 'C', coveredPersons: 3, approvedMonthly: '296.00', month: '2025-04' };
  const may = { tier: 'A', coveredPersons: 3, approvedMonthly: '260.00', month: '2025-05' };
  // June is printed twice; the later row, 333, counts.
  const june = { tier: 'A', coveredPersons: 3, approvedMonthly: '333.00', month: '2025-06' };
  expect(await allowance('2025-03-31')).toBeNull();
  expect(await allowance('2025-04-01')).toEqual(april);
  expect(await allowance('2025-04-30')).toEqual(april);
  expect(await allowance('2025-05-01')).toEqual(may);
  expect(await allowance('2025-05-31')).toEqual(may);
  expect(await allowance('2025-06-01')).toEqual(june);
  expect(await allowance('2026-12-31')).toEqual(june);
});

test('many households cost one statement for payments and one for the allowance of a day', async () => {
  const { db } = assistance.service.parts;
  const of = [HOUSEHOLD, OTHER_HOUSEHOLD, UNKNOWN].map(household);
  const ask = (fields: string) =>
    countStatements(db, () =>
      assistance.ask<{ _entities: Entity[] }>(
        'county@419001',
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { ${fields} } } }`,
        { of },
      ),
    );
  const allowances = await ask('subsistenceAllowance(asOf: "2025-02-28") { month }');
  expect(allowances.statements).toHaveLength(1);
  expect(allowances.result.data._entities.map((entity) => entity.subsistenceAllowance)).toEqual([
    null,
    { month: '2025-01' },
    null,
  ]);
  expect((await ask('allowancePayments { edges { node { shortfall } } }')).statements).toHaveLength(1);
});
