import { certificateOf } from '../national-file';
import { COUNTY, report, SelfReports, TODAY, TOWNSHIP, VILLAGE } from './self-reports';

const CODE = '500235216799001';
let reports: SelfReports;
let origins = 0;
const anywhere = () => `origin-${origins++}`;
const number = (text: string | undefined) => text ?? '';

beforeAll(async () => {
  reports = await SelfReports.start({ SELF_REPORTS_PER_CERTIFICATE: '50/1d' });
});
afterAll(() => reports?.households.drop());

const count = async (sql: string) => (await reports.rows<{ n: number }>(sql))[0]?.n;
const leadsOf = (person: number) =>
  count(
    `SELECT count(*)::int AS n FROM lead l JOIN person p ON p.id = l.person_id WHERE p.name = '测试${person}'`,
  );

test('PA-2025-1.2.2a, 1.2.6: who is in one household becomes its lead, from the day of the application', async () => {
  const receipt = await reports.submit(anywhere(), report({ occurredOn: '2025-10-15' }));
  expect(receipt).toMatchObject({ __typename: 'SelfReportReceipt', receivedOn: TODAY });
  expect(receipt.receiptNumber).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  const [listed] = await reports.list(VILLAGE);
  expect(listed).toMatchObject({
    state: 'PLACED',
    progress: 'RECEIVED',
    occurredOn: '2025-10-15',
    receivedOn: TODAY,
    name: '测试1',
    statement: '屋顶漏雨，墙体开裂',
    form: '微信扫描“一码通”',
    division: { code: '500235216220' },
    lead: {
      foundOn: '2025-10-15',
      channel: 'SELF_REPORT',
      leadType: 'HOUSING',
      household: { code: CODE },
      person: { name: '测试1' },
    },
  });
  const [event] = await reports.rows<{ payload: object }>(
    `SELECT payload FROM outbox WHERE type = 'lead-received' AND payload ->> 'leadId' = $1`,
    [listed?.lead?.id],
  );
  expect(event?.payload).toMatchObject({ channel: 'SELF_REPORT', foundOn: '2025-10-15', receivedOn: null });
  const tasks = await reports.rows('SELECT kind, level FROM task WHERE subject_id = $1', [listed?.lead?.id]);
  expect(tasks).toEqual([{ kind: 'VERIFY_LEAD', level: 'village' }]);
});

test('who is in no household of the county gets the same answer, and the township a task', async () => {
  const known = await reports.submit(anywhere(), report({ certificateNumber: certificateOf(2) }));
  const unknown = await reports.submit(
    anywhere(),
    report({ certificateNumber: certificateOf(77), division: '500235216' }),
  );
  const alike = ({ receiptNumber, ...rest }: typeof known) => rest;
  expect(alike(unknown)).toEqual(alike(known));
  expect(unknown.receiptNumber?.length).toBe(known.receiptNumber?.length);
  for (const receipt of [known, unknown]) {
    expect(await reports.status(anywhere(), number(receipt.receiptNumber))).toEqual({
      __typename: 'SelfReportStatus',
      progress: 'RECEIVED',
      receivedOn: TODAY,
    });
  }
  const [waiting] = await reports.list(TOWNSHIP, { state: 'WAITING' });
  expect(waiting).toMatchObject({ state: 'WAITING', lead: null, division: { code: '500235216' } });
  const { data, errors } = await reports.ask<{ tasks: { edges: { node: object }[] } }>(
    TOWNSHIP,
    `{ tasks(filter: { kinds: [PLACE_SELF_REPORT] }) { edges { node { level household { id } selfReport { id }
       dueOn clauses { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.tasks.edges.map(({ node }) => node)).toEqual([
    {
      level: 'TOWNSHIP',
      household: null,
      selfReport: { id: waiting?.id },
      dueOn: null,
      clauses: [{ id: 'PA-2025-1.2.2b' }],
    },
  ]);
});

test('who is in two households is nobody’s until somebody says whose; a card of disability is the same person', async () => {
  await reports.submit(anywhere(), report({ certificateNumber: certificateOf(5) }));
  await reports.submit(anywhere(), report({ certificateNumber: `${certificateOf(3)}42` }));
  const [card, twice] = await reports.list(COUNTY);
  expect(twice).toMatchObject({ state: 'WAITING', lead: null });
  expect(card).toMatchObject({ state: 'PLACED', lead: { household: { code: '500235216799003' } } });
});

test('the same key again, also at once, gives the same receipt; with another certificate another', async () => {
  const sent = report({ certificateNumber: certificateOf(4) });
  const answers = await Promise.all([1, 2, 3, 4].map(() => reports.submit(anywhere(), sent)));
  expect(new Set(answers.map(({ receiptNumber }) => receiptNumber)).size).toBe(1);
  expect(await leadsOf(4)).toBe(1);
  const other = await reports.submit(anywhere(), { ...sent, certificateNumber: certificateOf(78) });
  expect(other.__typename).toBe('SelfReportReceipt');
  expect(other.receiptNumber).not.toBe(answers[0]?.receiptNumber);
});

test('a key that was used for another report of the same person is in use, and nothing is kept', async () => {
  const sent = report({ certificateNumber: certificateOf(90) });
  await reports.submit(anywhere(), sent);
  const before = await count('SELECT count(*)::int AS n FROM self_report');
  expect(await reports.submit(anywhere(), { ...sent, statement: '另一件事' })).toMatchObject({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  expect(await count('SELECT count(*)::int AS n FROM self_report')).toBe(before);
});

test('the receipt is given again though the household has moved to another county', async () => {
  const sent = report({ certificateNumber: certificateOf(91) });
  const first = await reports.submit(anywhere(), sent);
  const [waiting] = await reports.list(COUNTY);
  await reports.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(`UPDATE self_report SET division_code = '441322001001' WHERE id = $1`, [waiting?.id]),
  );
  expect(await reports.submit(anywhere(), sent)).toEqual(first);
});

test('the same person again while it is open is one matter, also at once, known or not', async () => {
  for (const person of [2, 79]) {
    const sent = () => report({ certificateNumber: certificateOf(person), leadType: 'WATER' });
    const answers = await Promise.all([1, 2, 3].map(() => reports.submit(anywhere(), sent())));
    expect(new Set(answers.map(({ receiptNumber }) => receiptNumber)).size).toBe(3);
  }
  expect(await leadsOf(2)).toBe(1);
  const matters = await reports.rows(
    `SELECT count(*)::int AS reports, count(DISTINCT coalesce(repeats, id))::int AS matters
     FROM self_report GROUP BY certificate_index HAVING count(*) > 1 ORDER BY 1`,
  );
  expect(matters).toEqual([
    { reports: 3, matters: 1 },
    { reports: 4, matters: 1 },
  ]);
  expect(
    await count(`SELECT count(*)::int AS n FROM task t JOIN self_report s ON s.id = t.subject_id
                 WHERE s.repeats IS NOT NULL`),
  ).toBe(0);
  const repeats = (await reports.list(COUNTY)).filter(({ isRepeat }) => isRepeat);
  expect(repeats).toHaveLength(5);
});

test('who gives the number of somebody registered, but another name, starts no clock: somebody looks first', async () => {
  const sent = report({ certificateNumber: certificateOf(7), name: '某人', leadType: 'WATER' });
  const receipt = await reports.submit(anywhere(), sent);
  expect(receipt).toMatchObject({ __typename: 'SelfReportReceipt' });
  expect(await leadsOf(7)).toBe(0);
  const [latest] = await reports.rows<{ lead: string | null; kind: string }>(
    `SELECT s.lead_id AS lead, t.kind FROM self_report s JOIN task t ON t.subject_id = s.id ORDER BY s.id DESC LIMIT 1`,
  );
  expect(latest).toEqual({ lead: null, kind: 'PLACE_SELF_REPORT' });
});

test('nothing personal is kept in clear, and nothing of where it came from', async () => {
  const [row] = await reports.rows<{ all: string }>(
    `SELECT string_agg(to_jsonb(s)::text || encode(s.name || s.phone || s.certificate || s.statement, 'escape'), ' ') AS all
     FROM self_report s`,
  );
  for (const secret of [certificateOf(1), '13912345678', '测试1', '屋顶漏雨', 'origin-']) {
    expect(row?.all).not.toContain(secret);
  }
});

test.each([
  [
    { certificateNumber: certificateOf(1).replace(/.$/, (last) => (last === '1' ? '2' : '1')) },
    'CERTIFICATE_CHECK_DIGIT',
    'certificateNumber',
  ],
  [{ certificateNumber: '12345' }, 'CERTIFICATE_LENGTH', 'certificateNumber'],
  [{ certificateNumber: ' ' }, 'REQUIRED', 'certificateNumber'],
  [{ name: ' ' }, 'REQUIRED', 'name'],
  [{ name: '名'.repeat(51) }, 'TOO_LONG', 'name'],
  [{ name: certificateOf(1) }, 'IDENTITY_NUMBER', 'name'],
  [{ phone: '1391234567' }, 'NOT_A_PHONE', 'phone'],
  [{ statement: '  ' }, 'REQUIRED', 'statement'],
  [{ statement: '长'.repeat(2_001) }, 'TOO_LONG', 'statement'],
  [{ statement: `我的号码${certificateOf(1)}` }, 'IDENTITY_NUMBER', 'statement'],
  [{ occurredOn: '2025-10-21' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [{ occurredOn: '2025-10-14' }, 'DATE_TOO_EARLY', 'occurredOn'],
  [{ division: '500235' }, 'NOT_A_DIVISION', 'division'],
  [{ division: '500235216999' }, 'NOT_A_DIVISION', 'division'],
  [{ division: '%' }, 'NOT_A_DIVISION', 'division'],
  [{ form: '电话' }, 'FORM_NOT_TAKEN', 'form'],
  [{ idempotencyKey: '' }, 'REQUIRED', 'idempotencyKey'],
  [{ idempotencyKey: 'x'.repeat(201) }, 'TOO_LONG', 'idempotencyKey'],
])('%j is refused as data: %s of %s; nothing is kept and nothing repeated', async (change, code, field) => {
  const before = await count('SELECT count(*)::int AS n FROM self_report');
  const answer = await reports.submit(anywhere(), report(change));
  expect(answer).toMatchObject({ __typename: 'InvalidInput', code, field });
  expect(answer.message).not.toMatch(/\d{6}/);
  expect(await count('SELECT count(*)::int AS n FROM self_report')).toBe(before);
});

test('PA-2025-1.2.2b: a form that the place lists is taken, another names the clause', async () => {
  const written = await reports.submit(
    anywhere(),
    report({ form: '书面申请', certificateNumber: certificateOf(80) }),
  );
  expect(written.__typename).toBe('SelfReportReceipt');
  expect((await reports.list(COUNTY))[0]?.form).toBe('书面申请');
  expect((await reports.submit(anywhere(), report({ form: '电话' }))).clauses).toEqual([
    { id: 'PA-2025-1.2.2b' },
  ]);
});

test('a person of another county is not found from here, nor a household of it touched', async () => {
  const before = await leadsOf(1);
  const away = report({ division: '410526102', form: undefined });
  expect((await reports.submit(anywhere(), away)).__typename).toBe('SelfReportReceipt');
  expect(await leadsOf(1)).toBe(before);
  expect(await reports.list('county@410526')).toMatchObject([
    { state: 'WAITING', lead: null, isRepeat: false },
  ]);
  expect((await reports.list(COUNTY)).every(({ division }) => division?.code.startsWith('500235'))).toBe(
    true,
  );
});

test('who has an account may report, too', async () => {
  const sent = report({ certificateNumber: certificateOf(81) });
  expect((await reports.submit('city@5002', sent)).__typename).toBe('SelfReportReceipt');
});

test('a receipt number may be typed carelessly, an unknown one leads nowhere', async () => {
  const { receiptNumber = '' } = await reports.submit(
    anywhere(),
    report({ certificateNumber: certificateOf(82) }),
  );
  const typed = receiptNumber.toLowerCase().replaceAll('-', '  ');
  expect((await reports.status(anywhere(), typed)).progress).toBe('RECEIVED');
  for (const wrong of [
    '',
    'x',
    `${receiptNumber}0`,
    receiptNumber.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  ]) {
    expect(await reports.status(anywhere(), wrong)).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
    });
  }
});
