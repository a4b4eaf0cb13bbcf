import { changeCursor, marksOf } from '@dixian/graph';
import { systemScope } from '@dixian/service';
import { type Supervision, startSupervision } from '../running-supervision';

interface Changes {
  cursor: string;
  isWhole: boolean;
  changes: { kind: string; divisionCode: string }[];
}

const VILLAGE = '500235216201';
const COUNTY = 'county@500235';

let supervision: Supervision;

beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-11-01' });
});
afterAll(() => supervision.stop());

async function since(account: string, cursor: string | null): Promise<Changes> {
  const query =
    'query Changed($cursor: String) { changesSince(cursor: $cursor) { cursor isWhole changes { kind divisionCode } } }';
  const { data } = await supervision.ask<{ changesSince: Changes }>(account, query, { cursor });
  return data.changesSince;
}

test('who begins gets a cursor, and nothing behind it while nothing changes', async () => {
  const { cursor, isWhole, changes } = await since(COUNTY, null);
  expect([isWhole, changes]).toEqual([true, []]);
  expect(await since(COUNTY, cursor)).toMatchObject({ isWhole: false, changes: [] });
});

test('a change is heard in its division and above, once, and by no neighbour', async () => {
  const { cursor } = await since(COUNTY, null);
  await supervision.lead({ divisionCode: VILLAGE });
  const heard = await since(COUNTY, cursor);
  expect(heard).toMatchObject({ isWhole: false, changes: [{ kind: 'OBLIGATION', divisionCode: VILLAGE }] });
  expect((await since('village@500235216201', cursor)).changes).toHaveLength(1);
  expect((await since('township@500235217', cursor)).changes).toEqual([]);
  expect((await since('county@410526', cursor)).changes).toEqual([]);
  expect((await since(COUNTY, heard.cursor)).changes).toEqual([]);
});

test('what was under way when somebody looked is heard when it is done, whatever ended in between', async () => {
  const { workerDb } = supervision.running.parts;
  const late = await supervision.lead({ divisionCode: VILLAGE });
  let cursor = '';
  await workerDb.write(systemScope, async (transaction) => {
    await transaction.query(`UPDATE obligation SET sector = sector WHERE lead_id = $1`, [late]);
    cursor = (await since(COUNTY, null)).cursor;
    await supervision.lead({ divisionCode: '500235216202' });
    const meanwhile = await since(COUNTY, cursor);
    expect(meanwhile.changes.map(({ divisionCode }) => divisionCode)).toEqual(['500235216202']);
    cursor = meanwhile.cursor;
  });
  expect((await since(COUNTY, cursor)).changes.map(({ divisionCode }) => divisionCode)).toEqual([VILLAGE]);
});

test('what was rolled back did not change', async () => {
  const { cursor } = await since(COUNTY, null);
  const undone = supervision.running.parts.workerDb.write(systemScope, async (transaction) => {
    await transaction.query('UPDATE obligation SET sector = sector');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await since(COUNTY, cursor)).changes).toEqual([]);
});

test('a department hears of its own rows only', async () => {
  const { cursor } = await since(COUNTY, null);
  await supervision.lead({ divisionCode: VILLAGE, sector: 'health' });
  expect((await since('health@500235', cursor)).changes).toEqual([
    { kind: 'OBLIGATION', divisionCode: VILLAGE },
  ]);
  expect((await since('education@500235', cursor)).changes).toEqual([]);
});

test.each([
  ['no cursor', 'nonsense'],
  ['of another database', changeCursor({ supervision: '1:999999999999:@1762000000' })],
  ['of long ago', changeCursor({ supervision: '1:1:@1' })],
  ['made up', changeCursor({ supervision: "1:1:' OR true@1" })],
])('with a cursor that is %s anything may have changed, and the next one is good', async (_, given) => {
  const { isWhole, cursor } = await since(COUNTY, given);
  expect(isWhole).toBe(true);
  expect(await since(COUNTY, cursor)).toMatchObject({ isWhole: false, changes: [] });
});

test('a service that does not answer keeps its mark in the cursor', async () => {
  const { cursor } = await since(COUNTY, changeCursor({ households: '7:7:@1762000000' }));
  expect(marksOf(cursor)).toMatchObject({ households: '7:7:@1762000000', supervision: expect.any(String) });
});
