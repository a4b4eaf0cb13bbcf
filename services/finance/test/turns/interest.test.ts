import { systemScope } from '@dixian/service';
import { type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { type TurnWork, turnJob } from '@dixian/transition';
import { countyOfLoans } from '../subsidies/county-of-loans';

const RUN = '0199a1b2-0000-7000-8000-000000009001';
let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await countyOfLoans(365);
});
afterAll(() => finance?.drop());

async function work(phase: TurnWork['phase'], more: Partial<TurnWork> = {}) {
  const asked = { runId: RUN, division: '410526', day: '2025-12-31', round: 1, digest: null, ...more, phase };
  const { runId, round } = asked;
  await finance.service.parts.jobs.enqueue(turnJob('finance'), asked, {
    jobId: `${runId}-${phase}-${round}`,
  });
  const part = () =>
    finance.service.parts.workerDb.read(systemScope, async (statements) => {
      const [row] = await statements.query<{
        finished: boolean;
        digest: string;
        items: number;
        failure: string | null;
      }>(
        'SELECT finished, digest, items, failure FROM transition_part WHERE run_id = $1 AND phase = $2 AND round = $3',
        [runId, phase, round],
      );
      return row;
    });
  await waitUntil(async () => (await part())?.finished === true, { what: `${phase} to be finished` });
  const done = await part();
  if (!done) throw new Error('no part');
  return done;
}

async function items(account = 'finance@410526', filter: object = {}, id = RUN) {
  const { data, errors } = await finance.ask<{
    _entities: { financeItems: { totalCount: number; edges: { node: Record<string, unknown> }[] } | null }[];
  }>(
    account,
    `query ($of: [_Any!]!, $filter: TransitionItemFilter) { _entities(representations: $of) { ... on TransitionRun {
       financeItems(filter: $filter, first: 200) { totalCount edges { node { rule ruleTitle transition subjectKind subject household
         division change before { name title value } after { name value } facts { name value } found { name value } clause { id }
         undecided withoutSupport state restedBy } } } } } }`,
    { of: [{ __typename: 'TransitionRun', id }], filter },
  );
  return { page: data?._entities[0]?.financeItems, errors };
}

test('AY-2025-3.2.1d, AY-2025-3.2.1e: the year end of 安阳 closes the accrual of each loan that bears subsidised interest, as previewed, once, and can be undone', async () => {
  const preview = await work('PREVIEW');
  const { page } = await items();
  expect(page?.totalCount).toBe(preview.items);
  expect(preview.items).toBeGreaterThan(5);
  expect(page?.edges[0]?.node).toMatchObject({
    rule: 'interest-subsidy',
    ruleTitle: '小额信贷贴息截止',
    transition: 'an-yang-2025/interest-subsidy',
    subjectKind: 'LOAN',
    change: 'ENDS',
    clause: { id: 'AY-2025-3.2.1e' },
    before: [{ name: 'rateClause', title: '贴息依据', value: 'AY-2025-3.2.1d' }],
    withoutSupport: true,
    state: 'PLANNED',
  });
  const applied = await work('APPLY', { digest: preview.digest });
  expect(applied.digest).toBe(preview.digest);
  expect((await items('finance@410526', { state: 'DONE' })).page?.totalCount).toBe(preview.items);

  const second = '0199a1b2-0000-7000-8000-000000009002';
  expect((await work('PREVIEW', { runId: second })).items).toBe(0);

  await work('UNDO');
  expect((await items('finance@410526', { state: 'UNDONE' })).page?.totalCount).toBe(preview.items);
  const again = await work('PREVIEW', { runId: second, round: 2 });
  expect(again.digest).toBe(preview.digest);
});

test('a loan of which something changed after the preview is not closed, but listed as changed', async () => {
  const runId = '0199a1b2-0000-7000-8000-000000009003';
  const preview = await work('PREVIEW', { runId });
  await finance.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE loan SET annual_rate_percent = 3.1 WHERE id = (
         SELECT subject_id::uuid FROM transition_item WHERE run_id = $1 ORDER BY id LIMIT 1)`,
      [runId],
    ),
  );
  await work('APPLY', { runId, digest: preview.digest });
  const { page } = await items('finance@410526', { state: 'CHANGED' }, runId);
  expect(page?.totalCount).toBe(1);
  expect(page?.edges[0]?.node.found).toContainEqual({ name: 'rate', value: '3.1' });
  expect((await items('finance@410526', { state: 'DONE' }, runId)).page?.totalCount).toBe(preview.items - 1);
});

test('a neighbour county sees none of the items, and another department is refused', async () => {
  expect((await items('finance@410527')).page?.totalCount).toBe(0);
  expect((await items('health@410526')).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
