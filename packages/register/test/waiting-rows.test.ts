import { FieldCipher } from '@dixian/personal-data';
import { giveRow, holdRow } from '../src/waiting/given-rows';
import { openWaiting } from '../src/waiting/waiting-numbers';
import {
  type Heating,
  heatingImport,
  LoadedLists,
  type Pension,
  pensionImport,
  VILLAGE,
} from './loaded-lists';

let lists: LoadedLists;
beforeEach(async () => {
  lists = await LoadedLists.start();
});
afterEach(() => lists?.drop());

const FIRST = '0199a1b2-0000-7000-8000-000000000001';
const CODE = '410526001730001';
const [JIA, YI] = ['990013195911141829', '990067194905202394'];
const pension: Pension = {
  code: undefined,
  person: JIA,
  name: '甲',
  number: 'A',
  kind: '高龄',
  since: '2025-01',
  amount: 100,
};
const heating: Heating = { code: undefined, head: JIA, person: YI, month: '2025-11', amount: 300 };
const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

test('a row of somebody who is not registered finds the household of the head that it names', async () => {
  await lists.know(FIRST, CODE, [{ number: JIA }]);
  const loaded = await lists.load(heatingImport, [heating]);
  expect(loaded).toMatchObject({ added: 1, unmatched: 0, placed: { HEAD: 1 } });
  expect(codes(loaded)).toEqual(['PLACED_BY_HEAD']);
  expect(
    await lists.rows('SELECT household_id, household_code, division_code, placed_by FROM heating'),
  ).toEqual([{ household_id: FIRST, household_code: CODE, division_code: VILLAGE, placed_by: 'HEAD' }]);
});

test('members under one head are one record of the household; of two heads, one each', async () => {
  await lists.know(FIRST, CODE, [{ number: JIA }]);
  const rows = [heating, { ...heating, person: JIA }, { ...heating, head: YI }];
  expect(await lists.load(heatingImport, rows)).toMatchObject({ added: 2, unmatched: 1 });
  expect(await lists.load(heatingImport, rows)).toMatchObject({ added: 0, changed: 0 });
});

test('a code whose household the head does not live in is a contradiction, and waits', async () => {
  await lists.know(FIRST, CODE, [{ number: JIA }]);
  await lists.know('0199a1b2-0000-7000-8000-000000000002', '410526001730002', []);
  const loaded = await lists.load(heatingImport, [{ ...heating, code: '410526001730002' }]);
  expect(loaded).toMatchObject({ unmatched: 1 });
  expect(codes(loaded)).toEqual(['CODE_AND_NUMBER_DISAGREE']);
});

test('a number that waited goes when a later load places its row, and with the row itself', async () => {
  await lists.load(pensionImport, [pension, { ...pension, person: YI, number: 'B' }], { day: '2025-10-31' });
  expect((await lists.waiting()).sort()).toEqual([JIA, YI]);
  await lists.know(FIRST, CODE, [{ number: JIA }]);
  expect(await lists.load(pensionImport, [pension])).toMatchObject({ changed: 1, unmatched: 0 });
  expect(await lists.waiting()).toEqual([YI]);
  await lists.write((statements) => statements.query(`DELETE FROM pension WHERE number = 'B'`));
  expect(await lists.waiting()).toEqual([]);
});

test('a number that waits under the key of before is read once there is another', async () => {
  const before = { k: Buffer.alloc(32, 9) };
  await lists.load(pensionImport, [pension]);
  const rotated = new FieldCipher({ current: 'new', all: { ...before, new: Buffer.alloc(32, 3) } });
  await lists.load(pensionImport, [{ ...pension, person: YI, number: 'B' }], { cipher: rotated });
  expect((await lists.waiting(rotated)).sort()).toEqual([JIA, YI]);
  await expect(lists.waiting()).rejects.toThrow();
  expect(await lists.rotate(rotated)).toContainEqual({
    place: 'waiting_number.number',
    rewritten: 1,
    unreadable: 0,
  });
  const alone = new FieldCipher({ current: 'new', all: { new: Buffer.alloc(32, 3) } });
  expect((await lists.waiting(alone)).sort()).toEqual([JIA, YI]);
});

test.each([
  ['甲', []],
  [' 甲 ', []],
  ['乙', ['NAME_DIFFERS']],
  ['甲*', []],
  ['乙＊', []],
  ['乙○', []],
  ['乙××', []],
  ['乙XX', []],
])('the name %s is compared with the registered one, a masked one is not', async (called, expected) => {
  await lists.know(FIRST, CODE, [{ number: JIA, name: '甲' }]);
  expect(codes(await lists.load(pensionImport, [{ ...pension, name: called }]))).toEqual(expected);
});

test('a row that is given to a household becomes one with its record of the same, and loaded again finds it', async () => {
  const table = {
    ...{ table: 'heating', persons: false, numbers: true },
    twins: { key: ['month', 'occurrence'], columns: ['month', 'amount'] },
  };
  await lists.know(FIRST, CODE, [{ number: JIA }]);
  await lists.load(heatingImport, [{ ...heating, code: CODE, head: undefined, person: undefined }]);
  const waiting = { ...heating, head: YI };
  expect(await lists.load(heatingImport, [waiting, { ...waiting, month: '2025-12' }])).toMatchObject({
    unmatched: 2,
  });
  const ids = await lists.rows<{ id: string }>('SELECT id FROM heating WHERE household_id IS NULL');
  const [member] = await lists.rows<{ id: string }>('SELECT id FROM registered_person');
  await lists.write(async (statements) => {
    await openWaiting(statements);
    for (const { id } of ids) {
      const row = await holdRow(statements, [table], id);
      if (!row || !member) throw new Error('Nothing waits');
      await giveRow(statements, row, { id: FIRST, code: CODE, divisionCode: VILLAGE }, member.id);
      await statements.query(
        `INSERT INTO matched_row (table_name, row_id, household_id, person_id, certificate_index, reason, account, division_code)
         VALUES ('heating', $1, $2, $3, $4, '核对过', 'clerk', $5)`,
        [id, FIRST, member.id, row.certificateIndex, VILLAGE],
      );
    }
  });
  expect(await lists.waiting()).toEqual([]);
  const kept = 'SELECT month, household_id, household_code FROM heating ORDER BY month';
  const owned = { household_id: FIRST, household_code: CODE };
  expect(await lists.rows(kept)).toEqual([
    { month: '2025-11', ...owned },
    { month: '2025-12', ...owned },
  ]);
  const again = await lists.load(heatingImport, [waiting, { ...waiting, month: '2025-12', amount: 400 }]);
  expect(again).toMatchObject({ added: 0, unmatched: 0 });
  expect(await lists.rows('SELECT amount FROM heating ORDER BY month')).toEqual([
    { amount: 300n },
    { amount: 400n },
  ]);
});
