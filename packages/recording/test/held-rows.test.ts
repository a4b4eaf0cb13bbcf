import { parseAccount } from '@dixian/access';
import { scopeOf } from '@dixian/service';
import { heldRows } from '../src';
import { noteTable, type RecordingDatabase, recordingDatabase } from './recording-database';

const COUNTY = scopeOf(parseAccount('county@410526'));
const VILLAGE = '410526002201';
const notes = heldRows(noteTable, ['text']);

let held: RecordingDatabase;
beforeAll(async () => {
  held = await recordingDatabase();
});
afterAll(() => held?.drop());

function written(text: string): Promise<{ id: string }> {
  const said = { account: 'county@410526', text, divisionCode: VILLAGE };
  return held.database.write(COUNTY, (transaction) => transaction.insert(noteTable, said, ['id']));
}

test('a row is given with the columns that were named and its id, a changed one as it then is', async () => {
  const { id } = await written('first');
  const found = await held.database.read(COUNTY, (reader) => notes.find(reader, id));
  expect(found).toEqual({ id, text: 'first' });
  const changed = await held.database.write(COUNTY, (transaction) =>
    notes.change(transaction, id, { text: 'second' }),
  );
  expect(changed).toEqual({ id, text: 'second' });
});

test('an id that is none, one of no row and one of a row out of sight find nothing', async () => {
  const { id } = await written('elsewhere');
  const found = (scope: typeof COUNTY, asked: string) =>
    held.database.write(scope, (transaction) => notes.hold(transaction, asked));
  expect(await found(COUNTY, 'not-an-id')).toBeUndefined();
  expect(await found(COUNTY, '0199a1b2-0000-7000-8000-000000000001')).toBeUndefined();
  expect(await found(scopeOf(parseAccount('county@419001')), id)).toBeUndefined();
});

test('a held row is changed by nobody else until the transaction ends: nothing is lost of two at once', async () => {
  const { id } = await written('');
  const add = (letter: string) =>
    held.database.write(COUNTY, async (transaction) => {
      const { text = '' } = (await notes.hold(transaction, id)) ?? {};
      return notes.change(transaction, id, { text: text + letter });
    });
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  const last = await held.database.read(COUNTY, (reader) => notes.find(reader, id));
  expect([...(last?.text ?? '')].sort()).toEqual(['a', 'b', 'c', 'd']);
});
