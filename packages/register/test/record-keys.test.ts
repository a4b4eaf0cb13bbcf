import { LoadedLists, type Pension, pensionImport } from './loaded-lists';

let lists: LoadedLists;
beforeEach(async () => {
  lists = await LoadedLists.start();
});
afterEach(() => lists?.drop());

const JIA = '990013195911141829';
const row = (change: Partial<Pension> = {}): Pension => ({
  code: '410526001730001',
  person: JIA,
  name: undefined,
  number: undefined,
  kind: '高龄',
  since: '2025-01',
  amount: 100,
  ...change,
});
const records = () =>
  lists.rows<{ id: string; number: string | null; since: string; amount: bigint }>(
    'SELECT id, number, since, amount FROM pension ORDER BY id',
  );
const load = (rows: readonly Pension[], how: Parameters<LoadedLists['load']>[2] = {}) =>
  lists.load(pensionImport, rows, how);
const codes = ({ findings }: { findings: { code: string }[] }) =>
  findings.map(({ code }) => code).filter((code) => code !== 'HOUSEHOLD_NOT_REGISTERED');

test('a record without its number is found by what tells it else, and learns the number once a list prints it', async () => {
  await load([row()]);
  expect(await load([row()])).toMatchObject({ added: 0, unchanged: 1 });
  expect(await load([row({ number: 'A' })])).toMatchObject({ added: 0, changed: 1 });
  expect(await load([row({ amount: 200 })])).toMatchObject({ added: 0, changed: 1 });
  expect(await records()).toMatchObject([{ number: 'A', amount: 200n }]);
});

test('two numbers are two records, whatever else they have alike, and stay so however often they are loaded', async () => {
  const rows = [row({ number: 'A' }), row({ number: 'B' }), row({ amount: 7 })];
  expect(await load(rows)).toMatchObject({ added: 3 });
  expect(await load(rows)).toMatchObject({ added: 0, unchanged: 3 });
  expect(await records()).toHaveLength(3);
  expect(await load([row({ number: 'C' }), row({ number: 'D', amount: 9 })])).toMatchObject({ added: 1 });
});

test('a row replaces the record that it was said to correct', async () => {
  await load([row({ number: 'A' })]);
  const [held] = await records();
  const corrected = [row({ number: 'B', since: '2025-02' })];
  const near = await load(corrected, { replaces: [] });
  expect(near.findings).toContainEqual({ code: 'LOOKS_LIKE_CORRECTION', row: 2, record: held?.id });
  await lists.write((s) => s.query(`DELETE FROM pension WHERE number = 'B'`));
  const replaces = [{ sheet: '', row: 2, recordId: held?.id ?? '' }];
  const replaced = await load(corrected, { replaces });
  expect(replaced).toMatchObject({ added: 0, changed: 1 });
  expect(codes(replaced)).toEqual([]);
  expect(await records()).toMatchObject([{ id: held?.id, number: 'B', since: '2025-02' }]);
  expect(codes(await load(corrected, { replaces }))).toEqual([]);
});

test('two rows do not replace one record, and none that another row names: who does not is added, and it is said', async () => {
  await load([row({ number: 'A' })]);
  const [held] = await records();
  const recordId = held?.id ?? '';
  const twice = await load([row({ number: 'B', since: '1' }), row({ number: 'C', since: '2' })], {
    replaces: [
      { sheet: '', row: 2, recordId },
      { sheet: '', row: 3, recordId },
    ],
  });
  expect(twice).toMatchObject({ added: 1, changed: 1 });
  expect(codes(twice)).toEqual(['NOTHING_REPLACED']);
  const named = await load([row({ number: 'B', since: '1' }), row({ number: 'E', since: '3' })], {
    replaces: [{ sheet: '', row: 3, recordId }],
  });
  expect(named).toMatchObject({ added: 1, unchanged: 1 });
  expect(codes(named)).toContain('NOTHING_REPLACED');
});

test('a record that is not here is not replaced', async () => {
  const recordId = '0199a1b2-0000-7000-8000-00000000dead';
  const loaded = await load([row({ number: 'A' })], { replaces: [{ sheet: '', row: 2, recordId }] });
  expect(loaded).toMatchObject({ added: 1 });
  expect(codes(loaded)).toEqual(['NOTHING_REPLACED']);
});
