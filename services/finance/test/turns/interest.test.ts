import { systemScope } from '@dixian/service';
import type { ServiceUnderTest } from '@dixian/testkit';
import { countyOfLoans } from '../subsidies/county-of-loans';
import { listing } from '../subsidies/listing';
import { runId, turning } from './turning';

let finance: ServiceUnderTest;
const { work, items } = turning(() => finance, { division: '410526', day: '2025-12-31' });
const { act, lines } = listing(() => finance);
const interest = { rule: 'interest-subsidy' };

beforeAll(async () => {
  finance = await countyOfLoans(365);
});
afterAll(() => finance?.drop());

test('AY-2025-3.2.1d, AY-2025-3.2.1e: the accrual of each loan that bears subsidised interest is closed as previewed, once, and goes on again when the run is undone', async () => {
  const preview = await work(runId(1), 'PREVIEW');
  const { total = 0, nodes } = await items(runId(1), interest);
  expect(total).toBeGreaterThan(5);
  expect(nodes[0]).toMatchObject({
    ruleTitle: '小额信贷贴息截止',
    transition: 'an-yang-2025/interest-subsidy',
    subjectKind: 'LOAN',
    change: 'ENDS',
    clause: { id: 'AY-2025-3.2.1e' },
    before: [{ name: 'rateClause', title: '贴息依据', value: 'AY-2025-3.2.1d' }],
    withoutSupport: true,
    state: 'PLANNED',
  });
  const applied = await work(runId(1), 'APPLY', { digest: preview.digest });
  expect(applied.digest).toBe(preview.digest);
  expect((await items(runId(1), { state: 'DONE' })).total).toBe(preview.items);

  expect((await work(runId(2), 'PREVIEW')).items).toBe(0);

  await work(runId(1), 'UNDO');
  expect((await items(runId(1), { state: 'UNDONE' })).total).toBe(preview.items);
  const again = await work(runId(2), 'PREVIEW', { round: 2 });
  expect(again.digest).toBe(preview.digest);
});

test('AY-2025-3.2.1d: the last list is cut up to the day with every line; once somebody has posted it, undoing the run leaves it and says so', async () => {
  const { digest } = await work(runId(3), 'PREVIEW');
  const [list] = (await items(runId(3), { rule: 'last-subsidy-list' })).nodes;
  expect(list).toMatchObject({
    subject: '410526',
    change: 'DUE',
    before: [{ name: 'listedUpTo', value: null }],
    after: [
      { name: 'from', value: '2025-01-01' },
      { name: 'to', value: '2025-12-31' },
    ],
  });
  await work(runId(3), 'APPLY', { digest });
  const [cut] = (
    await finance.ask<{
      subsidyLists: { edges: { node: { id: string; state: string; version: number } }[] };
    }>('finance@410526', '{ subsidyLists { edges { node { id state version } } } }')
  ).data.subsidyLists.edges;
  expect(cut?.node.state).toBe('DRAFT');
  expect((await lines(cut?.node.id ?? '')).totalCount).toBe(43);
  expect(
    await act('finance@410526', 'postSubsidyList', { listId: cut?.node.id, version: cut?.node.version }),
  ).toMatchObject({ list: { state: 'POSTED' } });
  await work(runId(3), 'UNDO');
  expect((await items(runId(3), { state: 'KEPT' })).nodes).toMatchObject([
    { rule: 'last-subsidy-list', restedBy: '清单已公示、审核或发放' },
  ]);
  expect((await items(runId(3), { ...interest, state: 'KEPT' })).total).toBe(0);
});

test('a loan of which something changed after the preview is not closed, but listed as changed', async () => {
  const preview = await work(runId(4), 'PREVIEW');
  await finance.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE loan SET annual_rate_percent = 3.1 WHERE id = (SELECT subject_id::uuid FROM transition_item
         WHERE run_id = $1 AND rule = 'interest-subsidy' ORDER BY id LIMIT 1)`,
      [runId(4)],
    ),
  );
  await work(runId(4), 'APPLY', { digest: preview.digest });
  const { nodes } = await items(runId(4), { state: 'CHANGED' });
  expect(nodes).toHaveLength(1);
  expect(nodes[0]?.found).toContainEqual({ name: 'rate', value: '3.1' });
  expect((await items(runId(4), { state: 'DONE' })).total).toBe(preview.items - 1);
});

test('a neighbour county sees none of the items, and another department is refused', async () => {
  expect((await items(runId(1), {}, 'finance@410527')).total).toBe(0);
  expect((await items(runId(1), {}, 'health@410526')).errors?.[0]).toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});
