import { waitUntil } from '@dixian/testkit';
import { removal } from '../../src/self-report/jobs/remove-ended-counts';
import { certificateOf } from '../national-file';
import { type Result, report, SelfReports } from './self-reports';

const OTHER_COUNTY = { division: '410526102' };
let reports: SelfReports;
let persons = 100;
const somebody = (change: object = {}) => report({ certificateNumber: certificateOf(persons++), ...change });

beforeAll(async () => {
  reports = await SelfReports.start({
    SELF_REPORTS_PER_COUNTY: '12/1h',
    SELF_REPORT_STATUS_PER_ADDRESS: '4/1h',
  });
});
afterAll(() => reports?.households.drop());
afterEach(() =>
  reports.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query('DELETE FROM public_count'),
  ),
);

const twenty = (send: (number: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: 20 }, (_, index) => send(index)));
const taken = (answers: readonly Result[]) =>
  answers.filter(({ __typename }) => __typename === 'SelfReportReceipt').length;
const kept = async () => (await reports.rows('SELECT FROM self_report')).length;

test('of twenty at once from one address five are taken, by default', async () => {
  const before = await kept();
  const answers = await twenty(() => reports.submit('one-address', somebody()));
  expect(taken(answers)).toBe(5);
  expect(await kept()).toBe(before + 5);
  const limited = answers.find(({ __typename }) => __typename === 'RateLimited');
  expect(limited?.code).toBe('RATE_LIMITED');
  expect(limited?.retryAfterSeconds).toBeGreaterThanOrEqual(1);
  expect(limited?.retryAfterSeconds).toBeLessThanOrEqual(3_600);
  expect((await reports.submit('other-address', somebody())).__typename).toBe('SelfReportReceipt');
});

test('of twenty at once with one certificate three are taken, wherever they come from', async () => {
  const certificateNumber = certificateOf(persons++);
  const answers = await twenty((number) =>
    reports.submit(`address-${number}`, report({ certificateNumber })),
  );
  expect(taken(answers)).toBe(3);
  const limited = answers.find(({ __typename }) => __typename === 'RateLimited');
  expect(limited?.retryAfterSeconds).toBeLessThanOrEqual(86_400);
});

test('of twenty at once in one county twelve are taken, another county takes more', async () => {
  const answers = await twenty((number) => reports.submit(`address-${number}`, somebody()));
  expect(taken(answers)).toBe(12);
  expect((await reports.submit('address-0', somebody(OTHER_COUNTY))).__typename).toBe('SelfReportReceipt');
});

test('who runs the service sees for how many the allowance is used up, and nothing of whom', async () => {
  const figures = async () => {
    const response = await fetch(`${reports.households.service.url}/metrics`);
    return (await response.text()).split('\n').filter((line) => line.startsWith('dixian_self_report_'));
  };
  const figuresOf = (counties: number, certificates: number, addresses: number) => [
    `dixian_self_report_counties_full ${counties}`,
    `dixian_self_report_certificates_full ${certificates}`,
    `dixian_self_report_addresses_full ${addresses}`,
  ];
  expect(await figures()).toEqual(figuresOf(0, 0, 0));
  await twenty(() => reports.submit('one-address', somebody()));
  expect(await figures()).toEqual(figuresOf(0, 0, 1));
  await twenty((number) => reports.submit(`address-${number}`, somebody()));
  expect(await figures()).toEqual(figuresOf(1, 0, 1));
});

test('the same report again is not counted, nor is one that is mistyped', async () => {
  const sent = somebody();
  const first = await reports.submit('patient', sent);
  for (let again = 0; again < 6; again++) {
    expect(await reports.submit('patient', sent)).toEqual(first);
    expect((await reports.submit('patient', somebody({ phone: '1' }))).__typename).toBe('InvalidInput');
  }
  expect((await reports.submit('patient', somebody())).__typename).toBe('SelfReportReceipt');
});

test('asking by receipt number is limited likewise, and apart from reporting', async () => {
  const { receiptNumber = '' } = await reports.submit('asking', somebody());
  const answers = await twenty(() => reports.status('asking', receiptNumber));
  expect(answers.filter(({ progress }) => progress === 'RECEIVED')).toHaveLength(4);
  expect(answers.filter(({ __typename }) => __typename === 'RateLimited')).toHaveLength(16);
  expect((await reports.status('guessing', 'no number')).__typename).toBe('NotFound');
  expect((await reports.submit('asking', somebody())).__typename).toBe('SelfReportReceipt');
});

test('an account is counted as one address', async () => {
  const answers = await twenty(() => reports.submit('village@500235216220', somebody()));
  expect(taken(answers)).toBe(5);
});

test('a window that is over counts no more and is forgotten by its job', async () => {
  await reports.submit('forgotten', somebody());
  const { parts } = reports.households.service;
  const all = { division: '', sector: '*' } as const;
  await parts.workerDb.write(all, (transaction) =>
    transaction.query(
      `UPDATE public_count SET count = 1000, opens_at = opens_at - interval '2 days', ends_at = now() - interval '1 second'`,
    ),
  );
  expect((await reports.submit('forgotten', somebody())).__typename).toBe('SelfReportReceipt');
  const keys = async () =>
    (await reports.rows<{ key: string }>('SELECT key FROM public_count')).map(({ key }) => key);
  expect((await keys()).length).toBe(6);
  await parts.jobs.enqueue(removal, {});
  await waitUntil(async () => (await keys()).length === 3);
});
