import type { DomainEvent } from '@dixian/events';
import { BlindIndex, loneNameIndex } from '@dixian/personal-data';
import { keepTranslations, keyFingerprint, type Statements, translateIndexes } from '@dixian/service';
import { indexesOfWaiting } from '../src';
import { keepCopy } from '../src/keep-copy';
import { keepRenewedIndexes } from '../src/renewed-indexes';
import { LoadedLists, type Pension, pensionImport, tools, VILLAGE } from './loaded-lists';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const PERSON = '0199a1b2-0000-7000-8000-000000000002';
const [JIA, YI] = ['990013195911141829', '990067194905202394'];
const NEXT_KEY = Buffer.alloc(32, 8);
const next = new BlindIndex(NEXT_KEY);
const exchange = { from: keyFingerprint(Buffer.alloc(32, 7)), to: keyFingerprint(NEXT_KEY) };
const hex = (bytes: Buffer) => bytes.toString('hex');
const pension: Pension = {
  ...{ code: undefined, person: JIA, name: '甲', number: 'A' },
  ...{ kind: '高龄', since: '2025-01', amount: 100 },
};

let lists: LoadedLists;
beforeEach(async () => {
  lists = await LoadedLists.start();
  await writtenWith(exchange.from);
});
afterEach(() => lists?.drop());

function writtenWith(fingerprint: Buffer): Promise<unknown> {
  return lists.write((statements) =>
    statements.query(
      `INSERT INTO key_fingerprint VALUES ('INDEX_KEY', $1) ON CONFLICT (name) DO UPDATE SET fingerprint = $1`,
      [fingerprint],
    ),
  );
}

function told(isLast: boolean, ...numbers: string[]): Promise<void> {
  const pairs = numbers.map((number) => ({
    former: hex(tools.blindIndex.of(number)),
    present: hex(next.of(number)),
  }));
  return toldPairs(isLast, pairs);
}

function toldPairs(isLast: boolean, pairs: readonly object[]): Promise<void> {
  const payload = { from: hex(exchange.from), to: hex(exchange.to), pairs, isLast };
  const event = { type: 'indexes-renewed', payload } as unknown as DomainEvent;
  return lists.write((statements) => keepRenewedIndexes().handle(event as never, statements));
}

/** The register tells of a household of one person, with an index of whichever key. */
function registered(index: Buffer, version = 1): Promise<void> {
  const persons = [{ id: PERSON, certificateIndex: hex(index) }];
  const household = { id: HOUSEHOLD, code: '410526001730001', divisionCode: VILLAGE, version, persons };
  return lists.write((statements) =>
    keepCopy(statements, { payload: { households: [household] }, recordedAt: '2025-11-01T00:00:00Z' }),
  );
}

const indexOf = async (table: string, where = 'true') => {
  const [row] = await lists.rows<{ index: Buffer }>(
    `SELECT certificate_index AS index FROM ${table} WHERE ${where}`,
  );
  return row && hex(row.index);
};

function nameOfWaiting(): Promise<string | undefined> {
  return lists.write(async (statements) => {
    await statements.query(`SELECT set_config('dixian.matching', 'on', true)`);
    const [row] = await statements.query<{ name: Buffer }>('SELECT name_index AS name FROM waiting_number');
    return row && hex(row.name);
  });
}

async function exchanged(statements: Statements): Promise<void> {
  await statements.query(`SELECT set_config('dixian.matching', 'on', true)`);
  const keys = { former: tools.blindIndex, present: next, cipher: tools.cipher, exchange };
  await keepTranslations(statements, await indexesOfWaiting(statements, keys), exchange);
  await translateIndexes(statements, exchange.to);
}

test('what the register tells is kept until the key is taken, twice as once; of the last it is noted that all is told', async () => {
  await registered(tools.blindIndex.of(JIA));
  await told(false, JIA);
  await told(false, JIA);
  const noted = `SELECT FROM key_fingerprint WHERE name = 'NEXT_INDEX_KEY'`;
  expect(await lists.rows(noted)).toHaveLength(0);
  await told(true);
  expect(await lists.rows(noted)).toHaveLength(1);
  expect(await lists.rows('SELECT FROM index_translation')).toHaveLength(1);
  expect(await indexOf('registered_person')).toBe(hex(tools.blindIndex.of(JIA)));
});

test('taken, it holds for persons, rows, rows that wait, and images of rows; no run is overtaken by it', async () => {
  await registered(tools.blindIndex.of(JIA));
  const other = '0199a1b2-0000-7000-8000-0000000000fe';
  await lists.load(pensionImport, [pension, { ...pension, person: YI, number: 'B' }], { day: '2025-10-31' });
  await lists.load(pensionImport, [{ ...pension, amount: 200 }], { run: other });
  await told(true, JIA);
  // The register tells of the names that it has, one of which a row waits with.
  const name = (index: BlindIndex) => hex(loneNameIndex(index, '甲') ?? Buffer.alloc(0));
  await toldPairs(false, [{ former: name(tools.blindIndex), present: name(next) }]);
  const overtaken = await lists.rows('SELECT * FROM import_overtaken');
  await lists.write(exchanged);
  await writtenWith(exchange.to);
  expect(await indexOf('registered_person')).toBe(hex(next.of(JIA)));
  expect(await indexOf('pension', `number = 'A'`)).toBe(hex(next.of(JIA)));
  expect(await indexOf('pension', `number = 'B'`)).toBe(hex(next.of(YI)));
  expect(await nameOfWaiting()).toBe(name(next));
  const [image] = await lists.rows<{ index: string }>(
    `SELECT before->>'certificate_index' AS index FROM import_before WHERE run_id = '${other}'`,
  );
  expect(image?.index).toBe(`\\x${hex(next.of(JIA))}`);
  expect(await lists.rows('SELECT * FROM import_overtaken')).toEqual(overtaken);
  const again = [
    { ...pension, amount: 200 },
    { ...pension, person: YI, number: 'B' },
  ];
  expect(await lists.load(pensionImport, again, { index: next })).toMatchObject({ added: 0, changed: 0 });
});

test('a household that is told of with an index of the other key is known by the key of the database', async () => {
  await told(true, JIA);
  await registered(next.of(JIA));
  expect(await indexOf('registered_person')).toBe(hex(tools.blindIndex.of(JIA)));
  await lists.write(exchanged);
  await writtenWith(exchange.to);
  await registered(tools.blindIndex.of(JIA), 2);
  expect(await indexOf('registered_person')).toBe(hex(next.of(JIA)));
});

test('who is registered meanwhile is brought up where the key is taken already', async () => {
  await registered(tools.blindIndex.of(YI));
  await told(true, JIA);
  await writtenWith(exchange.to);
  await told(false, YI);
  expect(await indexOf('registered_person')).toBe(hex(next.of(YI)));
});
