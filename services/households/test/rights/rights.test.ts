import { plainDate } from '@dixian/calendar';
import { importRetention } from '@dixian/imports';
import { BlindIndex } from '@dixian/personal-data';
import { deleteExpired, retentionRules, runService, systemScope } from '@dixian/service';
import { service } from '../../src/service';
import { fileId, minutes } from '../attachments/sending-files';
import { codesOf, fileOf } from '../leads/ledgers/lead-files';
import { mutate } from '../mutate';
import { certificateOf } from '../national-file';
import { idOf, rowsOf } from '../running-households';
import { COUNTY, FORMER, ONE, OTHER, Rights, TOWNSHIP } from './running-rights';

const [RURAL, HEALTH, ELSEWHERE] = ['rural@410526', 'health@410526', 'county@500235'] as const;

let rights: Rights;
beforeAll(async () => {
  rights = await Rights.start('2025-11-20');
});
afterAll(() => rights?.drop());

test('a request to correct data is a task of the county, due by working days over the holidays of October, or at once', async () => {
  const { request } = await rights.act('requestCorrection', rights.asks());
  expect(request).toMatchObject({ dueOn: '2025-10-13', clauses: [{ id: 'HX-2025-1' }], answer: null });
  const task = { level: 'county', due_on: '2025-10-13', closed_on: null };
  expect(await rights.tasks(request?.id)).toEqual([task]);
  const listed = await rights.asked<{ tasks: { edges: { node: object }[] } }>(
    COUNTY,
    `{ tasks(filter: { kinds: [ANSWER_CORRECTION] }, first: 50) { edges { node {
      form { mutation } correctionRequest { id person { name } } } } } }`,
  );
  expect(listed.tasks.edges.map(({ node }) => node)).toContainEqual({
    form: { mutation: 'answerCorrectionRequest' },
    correctionRequest: { id: request?.id, person: { name: '测试1' } },
  });
  const before = await rights.act('requestCorrection', rights.asks({ occurredOn: '2025-01-20' }));
  expect(before.request).toMatchObject({ dueOn: null, clauses: [] });
  expect(await rights.requests('kinds: [CORRECT]')).toEqual([request?.id, before.request?.id]);
  expect(await rights.requests('dueFrom: "2025-10-13", dueTo: "2025-10-13"')).toEqual([request?.id]);
  expect(await rights.requests('unit: { division: "410526" }, dueTo: "2025-10-13"')).toEqual([request?.id]);
  const others = ['dueFrom: "2025-10-14"', 'dueTo: "2025-10-12"', 'kinds: [DELETE]'];
  for (const none of [...others, 'unit: { division: "410526001" }'])
    expect(await rights.requests(none)).toEqual([]);
});

test('the county answers, with the correction where one was made; a later answer stands beside it and counts', async () => {
  const { request } = await rights.act('requestCorrection', rights.asks());
  const answers = { requestId: request?.id, outcome: 'DONE', statement: '已更正', occurredOn: '2025-10-09' };
  const code = async (change: object, account: string = RURAL) =>
    (await rights.act('answerCorrectionRequest', { ...answers, ...change }, account)).code;
  expect(await code({}, TOWNSHIP)).toBe('NOT_PERMITTED');
  expect(await code({}, HEALTH)).toBe('NOT_PERMITTED');
  expect(await code({}, ELSEWHERE)).toBe('NOT_FOUND');
  expect(await code({ occurredOn: '2025-09-28' })).toBe('BEFORE_PREVIOUS_STEP');
  expect(await code({ statement: ' ' })).toBe('REQUIRED');
  expect(await code({ correctionId: request?.id })).toBe('NO_SUCH_CORRECTION');
  expect(await code({ correctionId: request?.id, outcome: 'REFUSED' })).toBe('NOTHING_CORRECTED');
  await mutate(rights.households, COUNTY, {
    mutation: 'updateMember',
    input: {
      ...{ householdId: rights.one, personId: rights.persons.测试1, changes: { education: '高中' } },
      ...{ occurredOn: '2025-10-09', idempotencyKey: 'education' },
    },
  });
  const [movement] = await rowsOf<{ id: string }>(
    rights.households,
    'SELECT id FROM household_movement WHERE household_id = $1 ORDER BY id DESC LIMIT 1',
    [rights.one],
  );
  const once = { ...answers, correctionId: movement?.id, idempotencyKey: 'answered' };
  const done = await rights.act('answerCorrectionRequest', once, RURAL);
  expect(done.request?.answer).toEqual({ outcome: 'DONE', statement: '已更正', correction: movement?.id });
  expect(await rights.act('answerCorrectionRequest', once, RURAL)).toEqual(done);
  expect(await rights.tasks(request?.id)).toMatchObject([{ closed_on: '2025-10-09' }]);
  const later = { outcome: 'PARTLY', statement: '另需教育部门核对', occurredOn: '2025-10-10' };
  expect(
    (await rights.act('answerCorrectionRequest', { ...answers, ...later }, COUNTY)).request?.answer,
  ).toMatchObject({
    outcome: 'PARTLY',
  });
  const list = await rights.asked<{ correctionRequests: { totalCount: number } }>(
    COUNTY,
    '{ correctionRequests(filter: { answered: true }) { totalCount edges { node { answers { outcome } } } } }',
  );
  expect(list.correctionRequests).toEqual({
    totalCount: 1,
    edges: [{ node: { answers: [{ outcome: 'DONE' }, { outcome: 'PARTLY' }] } }],
  });
});

test('a request names its person and no number, and neither neighbours nor departments see it', async () => {
  const code = async (change: object, account = TOWNSHIP) =>
    (await rights.act('requestCorrection', rights.asks(change), account)).code;
  expect(await code({ personId: rights.persons.测试3 })).toBe('NOT_A_MEMBER');
  expect(await code({ statement: `证件号应为${certificateOf(1)}` })).toBe('IDENTITY_NUMBER');
  expect(await code({ occurredOn: '2025-11-21' })).toBe('DATE_IN_FUTURE');
  expect(await code({}, HEALTH)).toBe('NOT_PERMITTED');
  expect(await code({}, ELSEWHERE)).toBe('NOT_FOUND');
  const { errors } = await rights.households.ask(HEALTH, '{ correctionRequests { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const neighbour = await rights.asked<{ correctionRequests: object }>(
    ELSEWHERE,
    '{ correctionRequests { totalCount } }',
  );
  expect(neighbour.correctionRequests).toEqual({ totalCount: 0 });
});

test('a letter covers its members up to its last day, with its scan; what is wrong with it is told at once', async () => {
  const wrong = await rights.act(
    'recordAuthorisationLetter',
    rights.letterOf({ personIds: [], purposes: [], validUntil: '2025-01-09' }),
  );
  expect([wrong.code, wrong.field, wrong.fields]).toEqual([
    'REQUIRED',
    'personIds',
    [
      { path: 'personIds', code: 'REQUIRED' },
      { path: 'purposes', code: 'REQUIRED' },
      { path: 'validUntil', code: 'ENDS_BEFORE_SIGNED' },
    ],
  ]);
  expect(
    (await rights.act('recordAuthorisationLetter', rights.letterOf({ personIds: [rights.persons.测试3] })))
      .code,
  ).toBe('NOT_A_MEMBER');
  const scan = await fileId(rights.households, TOWNSHIP, minutes());
  const { letter } = await rights.act('recordAuthorisationLetter', rights.letterOf({ attachments: [scan] }));
  expect(letter?.stands).toBe(true);
  const day = async (asOf: string) => {
    const { household } = await rights.asked<{
      household: { authorisationLetters: { id: string; stands: boolean }[] };
    }>(
      COUNTY,
      `{ household(id: "${rights.one}") { authorisationLetters { id stands(asOf: "${asOf}") attachments { id } persons { name } } } }`,
    );
    return household.authorisationLetters.find(({ id }) => id === letter?.id);
  };
  expect(await day('2025-11-20')).toMatchObject({
    stands: true,
    attachments: [{ id: scan }],
    persons: [{ name: '测试1' }],
  });
  expect([(await day('2025-11-21'))?.stands, (await day('2025-01-09'))?.stands]).toEqual([false, false]);
  const running = await rights.asked<{ authorisationLetters: { edges: { node: { id: string } }[] } }>(
    COUNTY,
    '{ authorisationLetters(filter: { runsOutBy: "2025-11-30" }) { edges { node { id } } } }',
  );
  expect(running.authorisationLetters.edges).toEqual([{ node: { id: letter?.id } }]);
  const withdrawal = { letterId: letter?.id, reason: '本人要求', occurredOn: '2025-11-01' };
  expect(
    (await rights.act('withdrawAuthorisationLetter', { ...withdrawal, occurredOn: '2025-01-09' })).code,
  ).toBe('BEFORE_PREVIOUS_STEP');
  expect((await rights.act('withdrawAuthorisationLetter', withdrawal)).letter?.stands).toBe(false);
  expect((await rights.act('withdrawAuthorisationLetter', withdrawal)).code).toBe('ALREADY_WITHDRAWN');
  expect([(await day('2025-10-31'))?.stands, (await day('2025-11-01'))?.stands]).toEqual([true, false]);
});

test('a list of doubts warns of whom nobody let compare on its day, where the place asks for a letter', async () => {
  await rights.act(
    'recordAuthorisationLetter',
    rights.letterOf({ occurredOn: '2025-08-01', validUntil: null }),
  );
  const load = (day: string, account: string, ...rows: string[]) =>
    rights.households.load(account, 'doubts', {
      ...fileOf('全国系统疑点数据核查清单', '疑点编号,户编号,证件号码,疑点类型,疑点内容,核查时限', ...rows),
      name: `疑点数据核查清单_${day}.csv`,
    });
  const rows = [
    `1,,${certificateOf(1)},名下有车,,`,
    `2,,${certificateOf(2)},名下有车,,`,
    `3,${ONE},,收入异常,,`,
    `4,${OTHER},,收入异常,,`,
  ];
  const report = await load('20250801', COUNTY, ...rows);
  expect(report).toMatchObject({ recordsAdded: 4 });
  expect(codesOf(report)).toEqual([
    ['AUTHORISATION_MISSING', 4, '证件号码'],
    ['AUTHORISATION_MISSING', 6, '证件号码'],
  ]);
  // Before the rule of the place came, nobody asked.
  expect(codesOf(await load('20250131', COUNTY, `5,${OTHER},,住房异常,,`))).toEqual([]);
});

test('who hands out extracts sees who looked at a person, and from where; others are refused', async () => {
  const { person } = await rights.asked<{ person: { certificateNumber: string } }>(
    COUNTY,
    `{ person(id: "${rights.persons.测试2}") { certificateNumber(purpose: "核对贷款名单") } }`,
  );
  // Sealed by SM4, which the first byte says, and found by SM3.
  expect(person.certificateNumber).toBe(certificateOf(2));
  const [sealed] = await rowsOf<{ form: number; index: Buffer }>(
    rights.households,
    'SELECT get_byte(certificate, 0) AS form, certificate_index AS index FROM person WHERE id = $1',
    [rights.persons.测试2],
  );
  const index = new BlindIndex(rights.households.service.parts.environment.INDEX_KEY, 'sm');
  expect(sealed).toEqual({ form: 2, index: index.of(certificateOf(2)) });
  const looks = `{ person(id: "${rights.persons.测试2}") { reveals(first: 5) { totalCount edges { node {
    role field purpose division { code } } } } } }`;
  const seen = {
    totalCount: 1,
    edges: [
      {
        node: {
          role: 'county',
          field: 'certificateNumber',
          purpose: '核对贷款名单',
          division: { code: '410526' },
        },
      },
    ],
  };
  for (const account of [COUNTY, RURAL, 'auditor@410526'])
    expect((await rights.asked<{ person: { reveals: object } }>(account, looks)).person.reveals).toEqual(
      seen,
    );
  for (const account of ['village@410526001001', HEALTH]) {
    const { data, errors } = await rights.households.ask<{ person: { reveals: null } | null }>(
      account,
      looks,
    );
    expect([data.person?.reveals ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
  }
});

describe('when the time of a record is over', () => {
  const kindOf = (name: string) => {
    const kind = (service.retention ?? []).find(({ kind: known }) => known === name);
    if (!kind) throw new Error(`No kind ${name}`);
    return deleteExpired(rights.households.service.parts.workerDb, kind, {
      on: plainDate('2025-02-01'),
      months: 12,
    });
  };
  const count = async (table: string, householdId: string) => {
    const sql = `SELECT count(*)::int AS count FROM ${table} WHERE household_id = $1`;
    const [row] = await rowsOf<{ count: number }>(rights.households, sql, [householdId]);
    return row?.count;
  };
  const write = (sql: string, parameters: unknown[]) =>
    rights.households.service.parts.workerDb.write(systemScope, (transaction) =>
      transaction.query(sql, parameters),
    );

  test('it goes, over more than one batch, to the day; but not while somebody works on the household', async () => {
    const householdId = await idOf(rights.households, FORMER);
    const asks2024 = rights.asks({ householdId, personId: rights.persons.测试4, occurredOn: '2024-01-10' });
    const { request } = await rights.act('requestCorrection', asks2024);
    const letters = `INSERT INTO authorisation_letter (household_id, account, division_code, person_ids, purposes, signed_on, valid_until)
      SELECT id, 'v', division_code, ARRAY[$2::uuid], '{INCOME}', '2023-02-01', $3 FROM household, generate_series(1, $4) WHERE id = $1`;
    await write(letters, [householdId, rights.persons.测试4, '2024-01-31', 600]);
    await write(letters, [householdId, rights.persons.测试4, '2024-02-01', 1]);
    expect(await kindOf('authorisation-letter')).toEqual({ due: 600, resting: 600, deleted: 0 });
    await rights.act(
      'answerCorrectionRequest',
      { requestId: request?.id, outcome: 'REFUSED', statement: '信息无误', occurredOn: '2024-01-31' },
      COUNTY,
    );
    expect(await kindOf('authorisation-letter')).toEqual({ due: 600, resting: 0, deleted: 600 });
    expect(await count('authorisation_letter', householdId)).toBe(1);
    await expect(
      write('DELETE FROM correction_answer WHERE household_id = $1', [householdId]),
    ).rejects.toThrow('never changed or removed');
    expect(await kindOf('correction-request')).toEqual({ due: 1, resting: 0, deleted: 1 });
    expect([
      await count('correction_request', householdId),
      await count('correction_answer', householdId),
    ]).toEqual([0, 0]);
    expect(await kindOf('correction-request')).toEqual({ due: 0, resting: 0, deleted: 0 });
  });

  test('how long is said for each kind, or that no rule says so; the command counts and deletes nothing unless it is told to', async () => {
    const ruled = [...retentionRules(new Map())].filter(([, rule]) => rule.service === 'households');
    const kept = [...ruled.map(([kind]) => kind), ...importRetention.map(({ kind }) => kind)];
    expect((service.retention ?? []).map(({ kind }) => kind).sort()).toEqual(kept.sort());
    const { DATABASE_URL, QUEUE_DATABASE_URL = '' } = rights.households.service.parts.environment;
    const key = Buffer.alloc(32, 7).toString('base64');
    const lines: string[] = [];
    const said = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    await runService(
      service,
      {
        ...{
          NODE_ENV: 'test',
          DIXIAN_NOW: '2027-01-01',
          GATEWAY_SECRETS: 'a secret of at least 32 characters',
        },
        ...{ DATABASE_URL, QUEUE_DATABASE_URL, INDEX_KEY: key, DATA_KEYS: `test:${key}` },
        RETENTION_MONTHS: 'authorisation-letter=12',
      },
      ['retention'],
    );
    said.mockRestore();
    const [letters, corrections, ...others] = lines.sort();
    expect(letters).toMatch(/^authorisation-letter .* 12 months; \d+ due, \d+ kept .*, nothing deleted/);
    expect(corrections).toMatch(/^correction-request .*: kept\. 现有文件没有规定/);
    expect(others.map((line) => line.split(' ')[0])).toEqual(['import', 'self-report', 'upload']);
  });
});
