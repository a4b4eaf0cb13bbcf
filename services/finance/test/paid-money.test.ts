import type { EventPayloads } from '@dixian/events';
import { runningService, type ServiceUnderTest, superuserOf } from '@dixian/testkit';
import { service } from '../src/service';

let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => finance?.drop());

type Payment = EventPayloads['money-paid']['payments'][number];

const PAYMENT: Payment = {
  paymentId: '0199a1b2-0000-7000-8000-0000000000a1',
  householdId: null,
  divisionCode: '410526001001',
  right: '雨露计划补助',
  amount: '1500.00',
  source: '财政衔接乡村振兴补助资金',
  level: 'COUNTY',
  paidOn: '2025-10-09',
  department: 'education',
  withdrawn: false,
};

async function kept() {
  const superuser = await superuserOf(finance.service.parts.environment.DATABASE_URL);
  const { rows } = await superuser.query('SELECT amount::text, paid_for, withdrawn FROM paid_money');
  await superuser.end();
  return rows;
}

test('a payment told twice is one payment, and what is told of it later counts', async () => {
  await finance.deliver('money-paid', { payments: [PAYMENT] });
  await finance.deliver('money-paid', { payments: [PAYMENT] });
  expect(await kept()).toEqual([{ amount: '150000', paid_for: '雨露计划补助', withdrawn: false }]);
  await finance.deliver('money-paid', { payments: [{ ...PAYMENT, withdrawn: true }] });
  expect(await kept()).toEqual([{ amount: '150000', paid_for: '雨露计划补助', withdrawn: true }]);
});
