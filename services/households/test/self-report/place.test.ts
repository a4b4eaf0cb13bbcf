import { certificateOf } from '../national-file';
import { idOf } from '../running-households';
import { COUNTY, report, SelfReports, TODAY, TOWNSHIP, VILLAGE } from './self-reports';

const CODE = '500235216799001';
let reports: SelfReports;
let householdId: string;
let persons = 200;
let keys = 0;

beforeAll(async () => {
  reports = await SelfReports.start({ SELF_REPORTS_PER_ADDRESS: '100/1h' });
  householdId = await idOf(reports.households, CODE);
});
afterAll(() => reports?.households.drop());

/** A report that waits, with the person who sent it. */
async function waiting(change: object = {}) {
  const sent = report({ certificateNumber: certificateOf(persons++), occurredOn: '2025-10-15', ...change });
  const { receiptNumber = '' } = await reports.submit('home', sent);
  const [listed] = await reports.list(COUNTY);
  expect(listed?.state).toBe('WAITING');
  return { id: listed?.id ?? '', receiptNumber, sent };
}

const placing = (reportId: string, change: object = {}) => ({
  reportId,
  householdId,
  occurredOn: TODAY,
  idempotencyKey: `place-${keys++}`,
  ...change,
});
const openTask = async (id: string) =>
  (await reports.rows('SELECT FROM task WHERE subject_id = $1 AND closed_on IS NULL', [id])).length;

test('PA-2025-2.3c: placed by hand, the clocks still run from the day of the application', async () => {
  const { id, receiptNumber } = await waiting();
  expect(await openTask(id)).toBe(1);
  const input = placing(id);
  const placed = await reports.place(TOWNSHIP, input);
  expect(placed).toMatchObject({
    __typename: 'SelfReportPlaced',
    selfReport: { state: 'PLACED', placedOn: TODAY, lead: { foundOn: '2025-10-15', person: null } },
  });
  expect(await openTask(id)).toBe(0);
  const [event] = await reports.rows<{ payload: object }>(
    `SELECT payload FROM outbox WHERE type = 'lead-received' AND payload ->> 'leadId' = $1`,
    [placed.selfReport?.lead?.id],
  );
  expect(event?.payload).toMatchObject({ householdId, foundOn: '2025-10-15', channel: 'SELF_REPORT' });
  expect(await reports.place(TOWNSHIP, input)).toEqual(placed);
  expect(await reports.place(TOWNSHIP, { ...input, reason: '另一说法' })).toMatchObject({
    __typename: 'KeyInUse',
  });
  expect(await reports.place(COUNTY, placing(id))).toMatchObject({
    __typename: 'SelfReportAlreadyPlaced',
    code: 'SELF_REPORT_ALREADY_PLACED',
    selfReport: { id, state: 'PLACED' },
  });
  // Found out by an office, not by what the household does; the household is told once somebody has visited.
  expect((await reports.status('home', receiptNumber)).progress).toBe('RECEIVED');
});

test('turned down with a reason, the household is told that it is decided, and may report anew', async () => {
  const { id, receiptNumber, sent } = await waiting();
  expect(
    await reports.place(VILLAGE, placing(id, { householdId: null, rejected: true, reason: '不在本县居住' })),
  ).toMatchObject({
    selfReport: { state: 'REJECTED', rejection: '不在本县居住', lead: null },
  });
  expect(await openTask(id)).toBe(0);
  expect((await reports.status('home', receiptNumber)).progress).toBe('DECIDED');
  await reports.submit('home', { ...sent, idempotencyKey: 'anew' });
  expect((await reports.list(COUNTY))[0]).toMatchObject({ state: 'WAITING', isRepeat: false });
});

test('a report that repeats goes where the first goes, whichever of the two is placed', async () => {
  const { id, sent } = await waiting();
  await reports.submit('home', { ...sent, idempotencyKey: 'once more' });
  const [repeat] = await reports.list(COUNTY);
  expect(repeat).toMatchObject({ isRepeat: true, state: 'WAITING' });
  const placed = await reports.place(TOWNSHIP, placing(repeat?.id ?? ''));
  const [again, first] = await reports.list(COUNTY);
  expect(placed.selfReport).toMatchObject({ id, lead: { id: first?.lead?.id } });
  expect(again).toMatchObject({ state: 'PLACED', lead: { id: first?.lead?.id } });
  expect(await openTask(id)).toBe(0);
  const { data } = await reports.ask<{ lead: { selfReports: object[] | null } }>(
    VILLAGE,
    'query ($id: ID!) { lead(id: $id) { selfReports { id isRepeat } } }',
    { id: first?.lead?.id },
  );
  expect(data.lead.selfReports).toEqual([
    { id, isRepeat: false },
    { id: repeat?.id, isRepeat: true },
  ]);
});

test('of two who place at once one succeeds', async () => {
  const { id } = await waiting();
  const answers = await Promise.all(
    [TOWNSHIP, COUNTY, VILLAGE].map((account) => reports.place(account, placing(id))),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'SelfReportAlreadyPlaced',
    'SelfReportAlreadyPlaced',
    'SelfReportPlaced',
  ]);
  expect(
    await reports.rows(
      `SELECT FROM lead l JOIN self_report r ON r.lead_id = l.id WHERE r.id = $1 AND l.received_by = 'self-report'`,
      [id],
    ),
  ).toHaveLength(1);
});

test.each([
  [{ householdId: null }, 'REQUIRED', 'householdId'],
  [{ rejected: true, reason: '重复' }, 'PLACED_AND_REJECTED', 'householdId'],
  [{ householdId: null, rejected: true }, 'REQUIRED', 'reason'],
  [{ householdId: null, rejected: true, reason: certificateOf(1) }, 'IDENTITY_NUMBER', 'reason'],
  [{ occurredOn: '2025-10-21' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [{ occurredOn: '2025-10-19' }, 'BEFORE_PREVIOUS_STEP', 'occurredOn'],
  [{ idempotencyKey: ' ' }, 'REQUIRED', 'idempotencyKey'],
  [{ householdId: 'no-id' }, 'NOT_FOUND', 'householdId'],
  [{ reportId: 'no-id' }, 'NOT_FOUND', 'reportId'],
])('%j is refused as data: %s of %s', async (change, code, field) => {
  const { id } = await waiting();
  expect(await reports.place(TOWNSHIP, placing(id, change))).toMatchObject({ code, field });
  expect(await openTask(id)).toBe(1);
});

test.each([
  ['city@5002', 'NotPermitted'],
  ['auditor@500235', 'NotPermitted'],
  ['admin@', 'NotPermitted'],
  ['health@500235', 'NotPermitted'],
  ['village@500235216219', 'NotFound'],
  ['county@410526', 'NotFound'],
  ['rural@500235', 'SelfReportPlaced'],
])('%s places: %s', async (account, typename) => {
  const { id } = await waiting();
  expect(await reports.place(account, placing(id))).toMatchObject({ __typename: typename });
});
