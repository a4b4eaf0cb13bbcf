import { RUN, type Things, things } from './working-things';

let service: Things;

beforeEach(async () => {
  service = await things();
});
afterEach(() => service?.close());

const states = async (runId?: string) =>
  (await service.items(runId)).map(({ rule, state }) => `${rule} ${state}`);
const approved = async () => ({ digest: (await service.work('PREVIEW'))?.digest ?? null });

test('a preview keeps each item and touches nothing; the same register has the same digest, another has another', async () => {
  await service.fill(1, 2, 4, null);
  const first = await service.work('PREVIEW');
  expect(first).toMatchObject({ finished: true, items: 5, handled: 5 });
  expect(await states()).toEqual([
    'things-end PLANNED',
    'things-end PLANNED',
    'things-end PLANNED',
    'things-end UNDECIDED',
    'things-listed PLANNED',
  ]);
  expect(await service.query('SELECT FROM thing WHERE ends_on IS NOT NULL')).toHaveLength(0);
  const other = await service.work('PREVIEW', { runId: '0199a1b2-0000-7000-8000-000000000002' });
  expect(other?.digest).toBe(first?.digest);
  await service.query('UPDATE thing SET amount = 9 WHERE amount = 4');
  expect((await service.work('PREVIEW', { round: 2 }))?.digest).not.toBe(first?.digest);
});

test('an apply does what was approved in batches, leaves what is undecided, and doing it twice changes nothing', async () => {
  await service.fill(1, 2, 3, 4, 5, null);
  const digest = await approved();
  expect(await service.work('APPLY', digest)).toMatchObject({ finished: true, handled: 7 });
  await service.work('APPLY', digest);
  expect(await service.query('SELECT times_ended, count(*)::int FROM thing GROUP BY 1 ORDER BY 1')).toEqual([
    { times_ended: 0, count: 1 },
    { times_ended: 1, count: 5 },
  ]);
  expect((await states()).filter((state) => state.endsWith('UNDECIDED'))).toHaveLength(1);
  // One is undecided still; what was listed is not listed again.
  expect(await service.work('PREVIEW', { runId: '0199a1b2-0000-7000-8000-000000000002' })).toMatchObject({
    items: 1,
  });
});

test('what a run listed is listed by no other of the same day, unless it reads otherwise or that run is undone', async () => {
  await service.fill(4);
  await service.work('APPLY', await approved());
  const listed = async (runId: string, day = '2025-12-31') => {
    await service.work('PREVIEW', { runId, day });
    return (await states(runId)).filter((state) => state.startsWith('things-listed'));
  };
  expect(await listed('0199a1b2-0000-7000-8000-000000000002')).toEqual([]);
  await service.query('UPDATE thing SET amount = 6');
  expect(await listed('0199a1b2-0000-7000-8000-000000000003')).toEqual(['things-listed PLANNED']);
  await service.query('UPDATE thing SET amount = 4');
  expect(await listed('0199a1b2-0000-7000-8000-000000000004')).toEqual([]);
  await service.work('UNDO');
  expect(await listed('0199a1b2-0000-7000-8000-000000000005')).toEqual(['things-listed PLANNED']);
});

test('what is otherwise than it was approved is left and shows what was found; what is gone shows nothing', async () => {
  await service.fill(1, 2, 3);
  const digest = await approved();
  await service.query('UPDATE thing SET amount = 7 WHERE amount = 1');
  await service.query("UPDATE thing SET ends_on = '2025-06-30' WHERE amount = 2");
  await service.work('APPLY', digest);
  expect(await service.items()).toMatchObject([
    { state: 'CHANGED', found: { amount: '7', endsOn: '2025-12-31' } },
    { state: 'CHANGED', found: null },
    { state: 'DONE' },
  ]);
});

test('a digest that is not the kept one is refused and nothing is done; a preview is not made anew once something is applied', async () => {
  await service.fill(1, 2);
  const digest = await approved();
  await expect(service.work('APPLY', { digest: 'another' })).rejects.toThrow('not the one');
  expect(await service.query('SELECT FROM thing WHERE ends_on IS NOT NULL')).toHaveLength(0);
  await service.work('APPLY', digest);
  expect(await service.work('PREVIEW', { round: 2 })).toMatchObject({ phase: 'APPLY', round: 1 });
});

test('an undo makes everything as it was, but for what something rests on, which says by what', async () => {
  await service.fill(1, 2, 4);
  await service.work('APPLY', await approved());
  await service.query('INSERT INTO payment SELECT id FROM thing WHERE amount = 2');
  await service.work('UNDO');
  await service.work('UNDO');
  expect(await service.query('SELECT amount, times_ended FROM thing ORDER BY amount')).toEqual([
    { amount: 1, times_ended: 0 },
    { amount: 2, times_ended: 1 },
    { amount: 4, times_ended: 0 },
  ]);
  expect((await service.items()).map(({ state, restedBy }) => restedBy ?? state)).toEqual([
    'UNDONE',
    'PAID',
    'UNDONE',
    'UNDONE',
  ]);
});

test('what a part tells: its progress with every batch, and totals by rule and township that come to all of its items', async () => {
  await service.fill(1, 2, 3, 6);
  await service.work('APPLY', await approved());
  const told = await service.query<{
    type: string;
    payload: { version: number; finished?: boolean; totals?: { items: number; divisionCode: string }[] };
  }>('SELECT type, payload FROM outbox ORDER BY id');
  const parts = told.filter(({ type }) => type === 'transition-part-changed').map(({ payload }) => payload);
  expect(parts.map(({ version }) => version)).toEqual(parts.map((_, index) => index + 2));
  const last = parts.at(-1);
  expect(last).toMatchObject({
    runId: RUN,
    department: 'things',
    phase: 'APPLY',
    finished: true,
    items: 5,
    handled: 5,
  });
  const totals = told
    .filter(({ type, payload }) => type === 'transition-totals-counted' && payload.version === last?.version)
    .flatMap(({ payload }) => payload.totals ?? []);
  expect(totals.map(({ divisionCode }) => divisionCode)).toContain('410526001');
  expect(totals.reduce((sum, { items }) => sum + items, 0)).toBe(5);
});
