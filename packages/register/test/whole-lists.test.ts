import { heatingImport, LoadedLists, type Pension, pensionImport } from './loaded-lists';

let lists: LoadedLists;
beforeEach(async () => {
  lists = await LoadedLists.start();
});
afterEach(() => lists?.drop());

const [JIA, YI] = ['990013195911141829', '990067194905202394'];
const row = (person: string, change: Partial<Pension> = {}): Pension => ({
  code: '410526001730001',
  person,
  name: undefined,
  number: undefined,
  kind: '高龄',
  since: '2025-01',
  amount: 100,
  ...change,
});
const ends = () =>
  lists.rows<{ number: string; ends_on: string | null; end_assumed: boolean }>(
    'SELECT number, ends_on, end_assumed FROM pension ORDER BY number',
  );
const codes = ({ findings }: { findings: { code: string }[] }) => [
  ...new Set(findings.map(({ code }) => code).filter((code) => code !== 'HOUSEHOLD_NOT_REGISTERED')),
];
const both = [row(JIA, { number: 'A' }), row(YI, { number: 'B' })];

test('what a whole list does not name any more ended on the day before it, as far as is known', async () => {
  await lists.load(pensionImport, both, { day: '2025-10-31' });
  const whole = await lists.load(pensionImport, both.slice(0, 1), { mode: 'WHOLE' });
  expect(whole).toMatchObject({ added: 0, changed: 1, unchanged: 1, ended: 1 });
  expect(await ends()).toEqual([
    { number: 'A', ends_on: null, end_assumed: false },
    { number: 'B', ends_on: '2025-11-29', end_assumed: true },
  ]);
  expect(await lists.load(pensionImport, both.slice(0, 1), { mode: 'WHOLE' })).toMatchObject({ ended: 0 });
});

test('an addition ends nothing, and an older whole list nothing that a newer one named', async () => {
  await lists.load(pensionImport, both);
  await lists.load(pensionImport, both.slice(0, 1));
  await lists.load(pensionImport, both.slice(0, 1), { day: '2025-10-31', mode: 'WHOLE' });
  expect((await ends()).map(({ ends_on }) => ends_on)).toEqual([null, null]);
});

test('a whole list of which a row was turned away ends nothing, and says so', async () => {
  await lists.load(pensionImport, both, { day: '2025-10-31' });
  const disagreeing = [
    row(JIA, { number: 'A' }),
    row(YI, { number: 'B' }),
    row(YI, { number: 'B', amount: 5 }),
  ];
  const loaded = await lists.load(pensionImport, disagreeing, { mode: 'WHOLE' });
  expect(codes(loaded)).toEqual(['WHOLE_LIST_INCOMPLETE', 'ROWS_DISAGREE'].sort());
  expect((await ends()).map(({ ends_on }) => ends_on)).toEqual([null, null]);
});

test('of a ledger whose records do not end a whole list is an addition, and says so', async () => {
  const month = (of: string) => ({
    code: '410526001730001',
    head: undefined,
    person: JIA,
    month: of,
    amount: 1,
  });
  await lists.load(heatingImport, [month('2025-09')], { day: '2025-09-30' });
  const whole = await lists.load(heatingImport, [month('2025-10')], { mode: 'WHOLE' });
  expect(codes(whole)).toEqual(['WHOLE_LIST_ENDS_NOTHING']);
  expect(await lists.rows('SELECT month FROM heating ORDER BY month')).toEqual([
    { month: '2025-09' },
    { month: '2025-10' },
  ]);
});

test('a row without a code has a county only where a county loads it', async () => {
  const city = { division: '4105', sector: '*' } as const;
  const rows = [row(JIA, { number: 'A', code: undefined }), row(YI, { number: 'B' })];
  const loaded = await lists.load(pensionImport, rows, { scope: city });
  expect(loaded.findings.filter(({ row: at }) => at === 2).map(({ code }) => code)).toEqual([
    'COUNTY_UNKNOWN',
  ]);
  expect(await ends()).toMatchObject([{ number: 'B' }]);
});

test.each<[string, Partial<Pension>]>([
  ['an amount', { amount: 5 }],
  ['a person', { person: YI }],
  ['a household', { code: '410526001730009' }],
])('rows of one record that disagree in %s are turned away together', async (_, change) => {
  const first = row(JIA, { number: 'A' });
  const loaded = await lists.load(pensionImport, [first, { ...first, ...change }, row(YI, { number: 'C' })]);
  expect(loaded).toMatchObject({ added: 1 });
  expect(loaded.findings.filter(({ code }) => code === 'ROWS_DISAGREE').map(({ row: at }) => at)).toEqual([
    2, 3,
  ]);
});

test('rows without the number disagree by what tells them else; equal ones are one record, others two', async () => {
  const loaded = await lists.load(pensionImport, [
    row(JIA),
    row(JIA),
    row(YI, { amount: 1 }),
    row(YI, { amount: 2 }),
    row(YI, { since: '2025-02' }),
  ]);
  expect(loaded).toMatchObject({ added: 2 });
  expect(codes(loaded)).toEqual(['ROWS_DISAGREE']);
});
