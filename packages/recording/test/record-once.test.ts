import { invalidInput, isUserError, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { systemScope } from '@dixian/service';
import { countStatements } from '@dixian/testkit';
import { type Act, type RecordedBy, recordOnce, takeBulkKey } from '../src';
import { type RecordingDatabase, recordingDatabase } from './recording-database';

interface Note {
  id: string;
  text: string;
}
type Outcome = Note | UserErrorValue;

const COUNTY = 'county@410526';
const VILLAGE = '410526002201';
const REFUSED = invalidInput('text', 'NOT_NOW', { zh: '现在不行。', en: 'Not now.' });

let held: RecordingDatabase;
let keys = 0;

beforeAll(async () => {
  held = await recordingDatabase();
});
afterAll(() => held?.drop());

const newKey = () => `key-${keys++}`;

async function insertNote(transaction: Statements, by: RecordedBy, text: string, division = VILLAGE) {
  const [note] = await transaction.query<Note>(
    'INSERT INTO note (account, text, division_code) VALUES ($1, $2, $3) RETURNING id, text',
    [by.account, text, division],
  );
  if (!note) throw new Error('note gave no row');
  return note;
}

async function noteById(reader: Statements, id: string): Promise<Note | undefined> {
  const [note] = await reader.query<Note>('SELECT id, text FROM note WHERE id = $1', [id]);
  return note;
}

type Input = Act['input'] & { text: string };

function note(
  context: RequestContext,
  input: Input,
  more: Partial<Act> & { after?: (transaction: Statements) => Promise<UserErrorValue | undefined> } = {},
): Promise<Outcome> {
  const { after, ...act } = more;
  return recordOnce<Note, string>(
    context,
    { act: 'writeNote', input, texts: { text: input.text }, ...act },
    async (transaction, by) => {
      const answer = await insertNote(transaction, by, input.text);
      const wrong = await after?.(transaction);
      return wrong ?? { answer, reference: answer.id };
    },
    noteById,
  );
}

const notesOf = (text: string) => held.rows(`SELECT id FROM note WHERE text = '${text}'`);
const codeOf = (outcome: Outcome) => (isUserError(outcome) ? outcome.code : 'recorded');

test('the same key with the same input gives the first answer and records nothing more', async () => {
  const input = { idempotencyKey: newKey(), text: '走访', occurredOn: null };
  const first = await note(held.as(COUNTY), input);
  expect(first).toMatchObject({ text: '走访' });
  expect(await note(held.as(COUNTY), { idempotencyKey: input.idempotencyKey, text: ' 走访 ' })).toEqual(
    first,
  );
  expect(await notesOf('走访')).toHaveLength(1);
});

test('the same key with another input, or under another act, is in use and records nothing', async () => {
  const input = { idempotencyKey: newKey(), text: 'first' };
  await note(held.as(COUNTY), input);
  expect(await note(held.as(COUNTY), { ...input, text: 'second' })).toMatchObject({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  expect(codeOf(await note(held.as(COUNTY), input, { act: 'writeOtherNote' }))).toBe('KEY_IN_USE');
  expect(await notesOf('second')).toEqual([]);
  expect(await notesOf('first')).toHaveLength(1);
});

test('a key belongs to its account: another may use the same', async () => {
  const input = { idempotencyKey: newKey(), text: 'of two accounts' };
  const first = await note(held.as(COUNTY), input);
  const second = await note(held.as('township@410526002'), input);
  expect(codeOf(first)).toBe('recorded');
  expect(codeOf(second)).toBe('recorded');
  expect(await notesOf('of two accounts')).toHaveLength(2);
});

test('six calls at one moment record once and give one answer; of two inputs one is told that the key is in use', async () => {
  const input = { idempotencyKey: newKey(), text: 'six at once' };
  const answers = await Promise.all(Array.from({ length: 6 }, () => note(held.as(COUNTY), input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(codeOf(answers[0] as Outcome)).toBe('recorded');
  expect(await notesOf('six at once')).toHaveLength(1);

  const key = newKey();
  const mixed = await Promise.all(
    ['this', 'that', 'this', 'that'].map((text) => note(held.as(COUNTY), { idempotencyKey: key, text })),
  );
  expect(mixed.map(codeOf).sort()).toEqual(['KEY_IN_USE', 'KEY_IN_USE', 'recorded', 'recorded']);
});

test('what a refusal ends leaves nothing, and the key is free again, also for another input', async () => {
  const key = newKey();
  const refused = await note(
    held.as(COUNTY),
    { idempotencyKey: key, text: 'refused' },
    { after: async () => REFUSED },
  );
  expect(refused).toEqual(REFUSED);
  expect(await notesOf('refused')).toEqual([]);
  expect(codeOf(await note(held.as(COUNTY), { idempotencyKey: key, text: 'better' }))).toBe('recorded');
});

test('a first answer out of sight is not found for the same input, in use for another', async () => {
  const input = { idempotencyKey: newKey(), text: 'moves away' };
  await note(held.as(COUNTY), input);
  await held.database.write(systemScope, (transaction) =>
    transaction.query(`UPDATE note SET division_code = '500235002201' WHERE text = 'moves away'`),
  );
  expect(await note(held.as(COUNTY), input)).toMatchObject({
    code: 'NOT_FOUND',
    field: 'idempotencyKey',
    message: { en: expect.stringContaining('left your division') },
  });
  expect(codeOf(await note(held.as(COUNTY), { ...input, text: 'another' }))).toBe('KEY_IN_USE');
});

test('a connection that breaks mid-way leaves nothing, and the same call then records', async () => {
  const input = { idempotencyKey: newKey(), text: 'broken off' };
  const breaking = note(held.as(COUNTY), input, {
    async after(transaction) {
      const [own] = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await transaction.query('SELECT pg_terminate_backend($1)', [own?.pid]);
      return undefined;
    },
  });
  await expect(breaking).rejects.toThrow();
  expect(await notesOf('broken off')).toEqual([]);
  expect(codeOf(await note(held.as(COUNTY), input))).toBe('recorded');
  expect(await notesOf('broken off')).toHaveLength(1);
});

test('permission is asked first, then the key, the texts, the days', async () => {
  const no = notPermitted({ zh: '不可以。', en: 'No.' });
  const bad = { idempotencyKey: ' ', text: '9911010119900101001X', occurredOn: null };
  const texts = { text: '身份证 990101199001010010' };
  const days = {
    bornOn: { day: '2025-12-02', bounds: { from: '1850-01-01', to: 'today' } },
  } as unknown as Act['days'];
  const refusal = async (input: Partial<Input>, more: Partial<Act>) => {
    const outcome = await note(held.as(COUNTY), { ...bad, ...input }, more);
    return isUserError(outcome) && 'field' in outcome ? `${outcome.field} ${outcome.code}` : codeOf(outcome);
  };
  expect(await refusal({}, { may: () => no, texts, days })).toBe('NOT_PERMITTED');
  expect(await refusal({}, { texts, days })).toBe('idempotencyKey REQUIRED');
  expect(await refusal({ idempotencyKey: 'k'.repeat(201) }, { texts, days })).toBe('idempotencyKey TOO_LONG');
  const key = { idempotencyKey: newKey() };
  expect(await refusal(key, { texts: { text: 'long' }, longest: 3, days })).toBe('text TOO_LONG');
  expect(await refusal(key, { texts: { text: '\u202Egnp.exe' }, days })).toBe('text UNREADABLE_CHARACTERS');
  expect(await refusal(key, { texts: {}, days })).toBe('bornOn DATE_IN_FUTURE');
});

test('each item of a bulk act is recorded by itself; the key as a whole stands for all of them', async () => {
  const bulk = { idempotencyKey: newKey(), text: 'bulk', items: ['a', 'b'] };
  const call = async (input: typeof bulk) => {
    const context = held.as(COUNTY);
    const wrong = await takeBulkKey(context, { act: 'writeNotes', input });
    if (wrong) return wrong.code;
    const each: Outcome[] = [];
    for (const item of input.items) {
      each.push(await note(context, { ...input, text: `bulk ${item}` }, { act: 'writeNotes', item }));
    }
    return each;
  };
  const first = await call(bulk);
  expect(first).toMatchObject([{ text: 'bulk a' }, { text: 'bulk b' }]);
  expect(await call(bulk)).toEqual(first);
  expect(await call({ ...bulk, items: ['a', 'b', 'c'] })).toBe('KEY_IN_USE');
  expect(await held.rows(`SELECT id FROM note WHERE text LIKE 'bulk %'`)).toHaveLength(2);
});

test('recording costs two statements beside the work, and a repetition three', async () => {
  const input = { idempotencyKey: newKey(), text: 'counted' };
  const first = await countStatements(held.database, () => note(held.as(COUNTY), input));
  expect(first.statements).toHaveLength(3);
  const again = await countStatements(held.database, () => note(held.as(COUNTY), input));
  expect(again.statements).toHaveLength(3);
});

test('the application sees recordings of the account that it names in a transaction, and of no other', async () => {
  await note(held.as(COUNTY), { idempotencyKey: newKey(), text: 'seen by its own' });
  expect(await held.rows('SELECT key FROM recording')).toEqual([]);
  const own = await held.database.write(systemScope, async (transaction) => {
    await transaction.query(`SELECT set_config('dixian.account', 'nobody', true)`);
    const ofNobody = await transaction.query('SELECT key FROM recording');
    await transaction.query(`SELECT set_config('dixian.account', $1, true)`, [held.as(COUNTY).caller.id]);
    return { ofNobody, ofCounty: await transaction.query('SELECT DISTINCT account FROM recording') };
  });
  expect(own).toEqual({ ofNobody: [], ofCounty: [{ account: held.as(COUNTY).caller.id }] });
});
