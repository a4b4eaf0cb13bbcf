import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { parseAccount, signCaller } from '@dixian/access';
import { runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';

const SLOW = 12;
let health: ServiceUnderTest;
const open: ClientRequest[] = [];

beforeAll(async () => {
  health = await runningService(service, {
    now: '2025-12-01',
    variables: { DATABASE_POOL: '2', UPLOADS_AT_ONCE: '32', UPLOAD_SECONDS: '20' },
  });
});
afterAll(async () => {
  for (const upload of open) upload.destroy();
  await health?.drop();
});

interface Answer {
  status: number;
  code?: string;
  message?: string;
}

/** Begins an upload that sends a little and then nothing more; `answer` is what comes of it. */
function slowUpload(account: string, query = 'ledger=settlements&file=slow.csv') {
  const [secret = ''] = health.service.parts.environment.GATEWAY_SECRETS;
  const caller = signCaller(parseAccount(account), { secret, now: new Date(), language: 'zh' });
  const upload = request(`${health.service.url}/uploads?${query}`, {
    method: 'POST',
    headers: { 'x-dixian-caller': caller, 'transfer-encoding': 'chunked' },
  });
  open.push(upload);
  const answer = new Promise<Answer>((resolve, reject) => {
    upload.on('error', reject);
    upload.on('response', (response) => resolve(answerOf(response)));
  });
  answer.catch(() => undefined);
  upload.write(Buffer.alloc(1_500_000, '医'));
  return { upload, answer };
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const part of response) body += part;
  const { errors } = JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] };
  const [error] = errors ?? [];
  return {
    status: response.statusCode ?? 0,
    ...(error && { code: error.extensions.code, message: error.message }),
  };
}

const receiving = async () => {
  const { workerDb } = health.service.parts;
  const rows = await workerDb.read({ division: '', sector: '*' }, (statements) =>
    statements.query(`SELECT FROM import_upload WHERE state = 'RECEIVING' AND size_bytes > 0`),
  );
  return rows.length;
};

test('many slow lines of many counties stop nobody: answers come, and other files are taken', async () => {
  const uploads = Array.from({ length: SLOW }, (_, n) => slowUpload(`health@44132${n % 10}`));
  await waitUntil(async () => (await receiving()) === SLOW);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      health.ask<{ settlements: object }>('county@500235', '{ settlements { totalCount } }'),
    ),
  );
  expect(answers.map(({ errors }) => errors)).toEqual(Array(8).fill(undefined));
  await health.upload('health@500235', 'settlements', { name: 'quick.csv', content: '户编号' });
  for (const { upload } of uploads) upload.destroy();
  await waitUntil(async () => (await receiving()) === 0);
});

test('one account takes no more than its part of what is uploaded at once, and is told', async () => {
  const uploads = [1, 2].map(() => slowUpload('health@441330'));
  await waitUntil(async () => (await receiving()) === 2);
  expect(await slowUpload('health@441330').answer).toMatchObject({ status: 429, code: 'UPLOADS_BUSY' });
  for (const { upload } of uploads) upload.destroy();
  await waitUntil(async () => (await receiving()) === 0);
});

test('an upload that takes too long is ended with an answer, and leaves nothing', async () => {
  const { answer } = slowUpload('health@441331');
  expect(await answer).toMatchObject({ status: 408, code: 'UPLOAD_TOO_SLOW' });
  await waitUntil(async () => (await receiving()) === 0);
}, 40_000);

test.each([
  ['file=a%00.csv', 'UNREADABLE_CHARACTERS'],
  ['file=%1b%5b31m.csv', 'UNREADABLE_CHARACTERS'],
  ['file=%2F', 'FILE_NAME_MISSING'],
  ['file=..', 'FILE_NAME_MISSING'],
  ['file=', 'FILE_NAME_MISSING'],
  [`file=${'a'.repeat(300)}`, 'TOO_LONG'],
])('the name %s is refused with a code, in the language asked for', async (file, code) => {
  const answer = await slowUpload('health@441332', `ledger=settlements&${file}`).answer;
  expect(answer).toMatchObject({ status: 400, code });
  expect(answer.message).toMatch(/^[\u4e00-\u9fff，。]+$/);
});
