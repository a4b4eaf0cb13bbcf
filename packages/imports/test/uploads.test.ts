import { type Scope, systemScope } from '@dixian/service';
import { failRun, insertRun } from '../src/runs/run-store';
import { findUpload, openUpload } from '../src/uploads/open-upload';
import { removeUploads, settleUpload } from '../src/uploads/settle-upload';
import { storeUpload } from '../src/uploads/upload-store';
import { bytes, cipher, county, QUOTA, RunningImports, UPLOAD } from './running-imports';

let imports: RunningImports;

beforeAll(async () => {
  imports = await RunningImports.start();
});
afterAll(() => imports?.drop());

const storage = () => ({ database: imports.database, cipher });

test('a neighbour county does not find the upload; its bytes come back as they were sent', async () => {
  const run = await imports.begun(['410526001000031,3']);
  expect(
    await findUpload(imports.database, { division: '410522', sector: '*' }, run.uploadId),
  ).toBeUndefined();
  const parts: Buffer[] = [];
  for await (const part of openUpload(storage(), county, run.uploadId)) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toBe('户编号,人数\n410526001000031,3');
});

async function chunksOf(uploadId: string): Promise<Buffer[]> {
  const rows = await imports.rows<{ bytes: Buffer }>(
    'SELECT bytes FROM import_upload_chunk WHERE upload_id = $1',
    [uploadId],
  );
  return rows.map((row) => row.bytes);
}

const stateOf = (uploadId: string) =>
  imports.rows('SELECT state FROM import_upload WHERE id = $1', [uploadId]).then(([row]) => row);

test('what is kept of a file cannot be read without the key, nor at another place of it or in another file', async () => {
  const { uploadId } = await imports.begun(['410526001000061,3']);
  const [sealed = Buffer.alloc(0)] = await chunksOf(uploadId);
  expect(sealed.toString()).not.toContain('410526001000061');
  expect(cipher.open(sealed, `upload ${uploadId} 0`).toString()).toContain('410526001000061');
  expect(() => cipher.open(sealed, `upload ${uploadId} 1`)).toThrow('TAMPERED');
});

test('no county sees what another sent, and who has no place sees nothing', async () => {
  const { uploadId } = await imports.begun(['410526001000062,3']);
  const seen = (division: string) =>
    imports.database.read({ division, sector: '*' }, (statements) =>
      statements.query('SELECT FROM import_upload_chunk WHERE upload_id = $1', [uploadId]),
    );
  expect(await seen('410526')).toHaveLength(1);
  expect(await seen('410522')).toEqual([]);
  expect(await seen('x')).toEqual([]);
});

test('the bytes of a file stay while its import can be taken back, and go with their time or where it failed for good', async () => {
  const done = await imports.begun(['410526001000063,3']);
  await imports.perform(done);
  expect(await chunksOf(done.uploadId)).toHaveLength(1);
  expect(await stateOf(done.uploadId)).toEqual({ state: 'LOADED' });
  const ages = { unusedHours: 24, receivingSeconds: 960 };
  expect(await removeUploads(imports.database, ages)).toBe(0);
  await imports.database.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE import_upload SET kept_until = kept_until - make_interval(days => 31) WHERE id = $1`,
      [done.uploadId],
    ),
  );
  expect(await removeUploads(imports.database, ages)).toBe(1);
  expect(await chunksOf(done.uploadId)).toEqual([]);
  expect(await stateOf(done.uploadId)).toEqual({ state: 'SETTLED' });
  const failed = await imports.begun(['410526001000064,3']);
  await failRun(imports.database, systemScope, failed.id, { zh: 'no', en: 'no' });
  expect(await chunksOf(failed.uploadId)).toEqual([]);
});

test('a file of which another import is under way stays until that has ended, too', async () => {
  const first = await imports.begun(['410526001000065,3']);
  const second = await imports.database.write(county, (transaction) =>
    insertRun(transaction, county, {
      upload: { id: first.uploadId, ledger: first.ledger, fileName: first.fileName },
      requestedBy: 'county',
    }),
  );
  await failRun(imports.database, systemScope, first.id, { zh: 'no', en: 'no' });
  expect(await stateOf(first.uploadId)).toEqual({ state: 'STORED' });
  await failRun(imports.database, systemScope, second, { zh: 'no', en: 'no' });
  expect(await stateOf(first.uploadId)).toEqual({ state: 'SETTLED' });
  expect(await chunksOf(first.uploadId)).toEqual([]);
});

test('a file that nobody loads goes after its time, what broke off with its process sooner', async () => {
  const ages = { unusedHours: 24, receivingSeconds: 960 };
  const unused = await storeUpload(storage(), QUOTA, UPLOAD, bytes('户编号'));
  const loading = await imports.begun(['410526001000066,3']);
  const age = (id: string, seconds: number, state: string) =>
    imports.database.write(systemScope, (transaction) =>
      transaction.query(
        `UPDATE import_upload SET state = $3, uploaded_at = now() - make_interval(secs => $2) WHERE id = $1`,
        [id, seconds, state],
      ),
    );
  await age(unused.id, 86_000, 'STORED');
  await age(loading.uploadId, 90_000, 'STORED');
  expect(await removeUploads(imports.database, ages)).toBe(0);
  await age(unused.id, 900, 'RECEIVING');
  expect(await removeUploads(imports.database, ages)).toBe(0);
  await age(unused.id, 1_000, 'RECEIVING');
  expect(await removeUploads(imports.database, ages)).toBe(1);
  await age(unused.id, 90_000, 'STORED');
  expect(await removeUploads(imports.database, ages)).toBe(1);
  expect(await chunksOf(unused.id)).toEqual([]);
  expect(await chunksOf(loading.uploadId)).toHaveLength(1);
});

test('an account, and a county, keeps no more than its quota of files that are not loaded; loading them makes room', async () => {
  const place: Scope = { division: '410527', sector: '*' };
  const send = (uploadedBy: string, size: number, announced = 0) =>
    storeUpload(
      storage(),
      { perAccount: 300_000, perDivision: 400_000 },
      { ...UPLOAD, uploadedBy, scope: place, announced },
      pieces(size),
    );
  async function* pieces(size: number): AsyncGenerator<Buffer> {
    for (let sent = 0; sent < size; sent += 1_000) yield Buffer.alloc(1_000);
  }
  const { id } = await send('a', 250_000);
  await expect(send('a', 100_000)).rejects.toMatchObject({ code: 'UPLOAD_QUOTA', status: 413 });
  await expect(send('b', 200_000)).rejects.toMatchObject({ code: 'UPLOAD_QUOTA' });
  await expect(send('b', 0, 200_000)).rejects.toMatchObject({ code: 'UPLOAD_QUOTA' });
  await send('b', 100_000);
  await imports.database.write(place, (transaction) => settleUpload(transaction, id));
  await send('a', 250_000);
  expect(await imports.rows(`SELECT FROM import_upload WHERE state = 'RECEIVING'`)).toEqual([]);
});

test('an upload that breaks off leaves nothing behind', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1024 * 1024 + 1);
    throw new Error('connection lost');
  }
  const kept = () =>
    imports.rows(`SELECT (SELECT count(*)::int FROM import_upload_chunk) AS chunks, count(*)::int AS files
            FROM import_upload`);
  const before = await kept();
  await expect(storeUpload(storage(), QUOTA, UPLOAD, broken())).rejects.toThrow('connection lost');
  expect(await kept()).toEqual(before);
});
