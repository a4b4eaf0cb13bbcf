import { join } from 'node:path';
import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'an-yang-2025', '乡村公益性岗位台账_2025.csv');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const DIVISION = '0199a1b2-0000-7000-8000-000000000009';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeEach(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
});
afterEach(() => employment?.drop());

const load = (account: string) => employment.load(account, 'public-welfare-posts', LEDGER);

test('rows of a household that moved to another county are left to that county, the rest loads', async () => {
  await load('employment@410526');
  await employment.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '410526003730075', divisionCode: '410522001201', version: 1, persons: [] },
    ],
  });
  const report = await load('employment@410526');
  expect(report).toMatchObject({ state: 'COMPLETED', recordsAdded: 0, recordsChanged: 0 });
  expect(report.rowsRejected).toBeGreaterThan(0);
  expect(report.rowsLoaded + report.rowsRejected).toBe(40);
  expect(new Set(report.findings.edges.map(({ node }) => node.code))).toEqual(
    new Set(['OUTSIDE_DIVISION', 'HOUSEHOLD_NOT_REGISTERED', 'AGREEMENT_WITHOUT_END', 'TWO_POSTS_AT_ONCE']),
  );
});

test('after a county got a new code its ledger still loads, though household codes keep the old digits', async () => {
  await load('employment@410526');
  await employment.deliver('division-recoded', {
    divisionId: DIVISION,
    oldCode: '410526',
    newCode: '410586',
    from: '2025-12-01',
  });
  expect(await load('employment@410586')).toMatchObject({
    state: 'COMPLETED',
    rowsLoaded: 40,
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 40,
  });
  expect(await load('employment@410526')).toMatchObject({ rowsLoaded: 0, rowsRejected: 40 });
});
