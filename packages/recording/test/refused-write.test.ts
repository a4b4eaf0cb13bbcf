import { invalidInput } from '@dixian/graph';
import { systemScope } from '@dixian/service';
import { type RecordingDatabase, recordingDatabase } from './recording-database';

let held: RecordingDatabase;

beforeAll(async () => {
  held = await recordingDatabase();
});
afterAll(() => held?.drop());

const INSERT = `INSERT INTO note (account, text, division_code) VALUES ('a', $1, '410526002201')`;

test('a transaction whose work gives a user error is rolled back and gives the error on', async () => {
  const refusal = invalidInput('text', 'NOT_NOW', { zh: '现在不行。', en: 'Not now.' });
  const given = await held.database.write(systemScope, async (transaction) => {
    await transaction.query(INSERT, ['before the refusal']);
    return refusal;
  });
  expect(given).toBe(refusal);
  expect(await held.rows(`SELECT FROM note WHERE text = 'before the refusal'`)).toEqual([]);
});

test('any other answer is committed, also one with a __typename', async () => {
  await held.database.write(systemScope, async (transaction) => {
    await transaction.query(INSERT, ['kept']);
    return { __typename: 'NoteWritten', code: 'A1' };
  });
  expect(await held.rows(`SELECT text FROM note`)).toEqual([{ text: 'kept' }]);
});
