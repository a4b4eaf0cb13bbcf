import { BlindIndex } from '@dixian/personal-data';
import { type LedgerEnvironment, systemScope } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';

const CLERK = 'employment@410526';
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const [CODE, VILLAGE] = ['410526002730901', '410526002201'];
const [JIA, YI] = ['990013195911141829', '990067194905202394'];
const HEADER = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const row = (number: string, pay: number, since = '2025-03-01') =>
  `,甲,${number},乡村公益性岗位,护林员,${since},,${pay}`;

let employment: ServiceUnderTest<LedgerEnvironment>;
// The key that services under test have.
const index = new BlindIndex(Buffer.alloc(32, 7));
let keys = 0;

beforeEach(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
});
afterEach(() => employment?.drop());

const fileOf = (day: string, rows: readonly string[]) => ({
  name: `posts_${day}.csv`,
  content: [HEADER, ...rows].join('\n'),
});
const load = (day: string, ...rows: string[]) =>
  employment.load(CLERK, 'public-welfare-posts', fileOf(day, rows));

interface Report {
  id: string;
  state: string;
  recordsAdded: number;
  recordsChanged: number;
  recordsEnded: number;
  findings: { edges: { node: { code: string } }[] };
}

const ended = (id: string) =>
  waitUntil(async () => {
    const { data } = await employment.ask<{ report: Report }>(
      CLERK,
      `query ($id: ID!) { report: employmentImport(id: $id) { id state recordsAdded recordsChanged recordsEnded
         findings { edges { node { code } } } } }`,
      { id },
    );
    return ['QUEUED', 'RUNNING', 'WITHDRAWING'].includes(data.report.state) ? undefined : data.report;
  }) as Promise<Report>;

async function loadSo(choices: object, day: string, ...rows: string[]): Promise<Report> {
  const uploadId = await employment.upload(CLERK, 'public-welfare-posts', fileOf(day, rows));
  const { data } = await employment.ask<{ start: { report: { id: string } } }>(
    CLERK,
    `mutation ($input: StartEmploymentImportInput!) { start: startEmploymentImport(input: $input) {
       ... on ImportStarted { report { id } } } }`,
    { input: { uploadId, idempotencyKey: `key-${keys++}`, choices } },
  );
  return ended(data.start.report.id);
}

async function takeBack({ id }: { id: string }): Promise<Report> {
  const input = { reportId: id, reason: '文件选错', idempotencyKey: `key-${keys++}` };
  const { data } = await employment.ask<{ back: { __typename: string } }>(
    CLERK,
    'mutation ($input: WithdrawImportInput!) { back: withdrawEmploymentImport(input: $input) { __typename } }',
    { input },
  );
  expect(data.back.__typename).toBe('ImportWithdrawalStarted');
  return ended(id);
}

const register = () =>
  employment.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD,
        code: CODE,
        divisionCode: VILLAGE,
        version: 1,
        persons: [
          { id: '0199a1b2-0000-7000-8000-000000000011', certificateIndex: index.of(JIA).toString('hex') },
        ],
      },
    ],
  });
const posts = () =>
  employment.service.parts.workerDb.read(systemScope, (s) =>
    s.query<{ id: string }>(
      'SELECT id, household_code, household_id, monthly_pay, starts_on FROM public_welfare_post ORDER BY id',
    ),
  );
const waiting = () =>
  employment.service.parts.workerDb.write(systemScope, async (s) => {
    await s.query(`SELECT set_config('dixian.matching', 'on', true)`);
    return (await s.query('SELECT FROM waiting_number')).length;
  });

test('with a run that is taken back the numbers of its rows that wait go', async () => {
  const run = await load('20251101', row(JIA, 900), row(YI, 900));
  expect(await waiting()).toBe(2);
  expect((await takeBack(run)).state).toBe('WITHDRAWN');
  expect([await posts(), await waiting()]).toEqual([[], 0]);
});

test('a row that its number was claimed by stays claimed when a later run of it is taken back, and goes with its own', async () => {
  const first = await load('20251101', row(JIA, 900));
  const second = await load('20251102', row(JIA, 950));
  await register();
  const claimed = { household_code: CODE, household_id: HOUSEHOLD };
  expect(await posts()).toMatchObject([{ ...claimed, monthly_pay: 95000n }]);
  expect((await takeBack(second)).state).toBe('WITHDRAWN');
  expect(await posts()).toMatchObject([{ ...claimed, monthly_pay: 90000n }]);
  const told = await toldMeanwhile(employment.service, ['measure-delivered'], () => takeBack(first));
  expect(itemsTold(told, 'measure-delivered')).toMatchObject([{ householdId: HOUSEHOLD, withdrawn: true }]);
  expect(await posts()).toEqual([]);
});

test('a whole list ends what it does not name, and taken back it stands again', async () => {
  await load('20251101', row(JIA, 900), row(YI, 900));
  const whole = await loadSo({ mode: 'WHOLE' }, '20251130', row(JIA, 900));
  expect(whole).toMatchObject({ recordsEnded: 1 });
  const ends = () =>
    employment.service.parts.workerDb.read(systemScope, (s) =>
      s.query('SELECT ends_on, end_assumed FROM public_welfare_post ORDER BY ends_on'),
    );
  expect(await ends()).toEqual([
    { ends_on: '2025-11-29', end_assumed: true },
    { ends_on: null, end_assumed: false },
  ]);
  await takeBack(whole);
  expect(await ends()).toEqual([
    { ends_on: null, end_assumed: false },
    { ends_on: null, end_assumed: false },
  ]);
});

test('a corrected start replaces the post that it was said to replace; a sheet that is not there replaces none', async () => {
  await load('20251101', row(JIA, 900));
  const [held] = await posts();
  const replaces = (sheet: string) => ({ replaces: [{ sheet, row: 2, recordId: held?.id }] });
  const replaced = await loadSo(replaces(''), '20251102', row(JIA, 900, '2025-04-01'));
  expect(replaced).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  expect(await posts()).toMatchObject([{ id: held?.id, starts_on: '2025-04-01' }]);
  const nowhere = await loadSo(replaces('二季度'), '20251103', row(JIA, 900, '2025-05-01'));
  expect(nowhere).toMatchObject({ recordsAdded: 1, recordsChanged: 0 });
  expect(nowhere.findings.edges.map(({ node }) => node.code)).toContain('REPLACEMENT_NOT_FOUND');
});
