import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { removeAttachments } from '../src/keeping/retention';
import { completeAttachment } from '../src/receiving/receive';
import { Bucket } from '../src/storing/bucket';
import { CLERK, keysOf, RunningAttachments } from './running-attachments';
import { PHOTO, SCAN } from './samples';

let running: RunningAttachments;
let server: S3rver;
let folder: string;
let address: ConstructorParameters<typeof Bucket>[0];

beforeAll(async () => {
  running = await RunningAttachments.start();
  folder = await mkdtemp(join(tmpdir(), 'attachments-'));
  server = new S3rver({
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'fujian', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  address = {
    endpoint: `http://127.0.0.1:${port}/`,
    bucket: 'fujian',
    region: 'us-east-1',
    keyId: 'S3RVER',
    secret: 'S3RVER',
  };
});
afterAll(async () => {
  await server.close();
  await running.drop();
  await rm(folder, { recursive: true });
});
beforeEach(() => running.empty());

const inBucket = (given: object = {}) => running.storage(keysOf('k1'), new Bucket({ ...address, ...given }));

async function filesIn(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

test('files lie sealed in a bucket where one is set, and go from there', async () => {
  const storage = inBucket();
  const { id } = await running.sent(PHOTO, { storage });
  await running.attached([id], randomUUID());
  expect(await running.rows('SELECT FROM attachment_piece')).toEqual([]);
  expect((await running.read(id, storage)).equals(PHOTO)).toBe(true);
  for (const file of await filesIn()) expect((await readFile(file)).includes('JFIF')).toBe(false);
  await running.write(`UPDATE attachment SET state = 'TAKEN_BACK', content_key = NULL`);
  // Without its bucket nothing is forgotten: the file waits for the day on which it is set again.
  expect(await removeAttachments(running.storage(), { ATTACHMENT_KEPT_HOURS: 24 })).toBe(0);
  expect(await removeAttachments(storage, { ATTACHMENT_KEPT_HOURS: 24 })).toBe(1);
  expect((await filesIn()).filter((file) => file.includes('attachments/'))).toEqual([]);
  expect(await removeAttachments(storage, { ATTACHMENT_KEPT_HOURS: 24 })).toBe(0);
});

test('what was kept in the database before is read from there on', async () => {
  const { id } = await running.sent(SCAN);
  expect((await running.read(id, inBucket())).equals(SCAN)).toBe(true);
});

test('a store that does not answer, or does not know this key, ends the upload with a sentence, and the file can be ended later', async () => {
  const id = await running.sentInParts(PHOTO);
  for (const wrong of [
    { endpoint: 'http://127.0.0.1:9' },
    { keyId: 'NOBODY' },
    { bucket: 'no-such-bucket' },
  ]) {
    await expect(completeAttachment(inBucket(wrong), CLERK, id)).rejects.toMatchObject({
      name: 'BucketFailed',
    });
  }
  expect(await completeAttachment(inBucket(), CLERK, id)).toMatchObject({ id, mediaType: 'image/jpeg' });
});

test('half a file of a process that was killed is taken out of the bucket with its row', async () => {
  const storage = inBucket();
  const id = await running.sentInParts(PHOTO);
  const [{ fileId } = { fileId: '' }] = await running.all();
  // As it is between the two: put, and not yet written down.
  await storage.bucket?.put(`attachments/${fileId}`, Buffer.from('half'));
  await running.write(`UPDATE attachment SET uploaded_at = uploaded_at - interval '2 days' WHERE id = $1`, [
    id,
  ]);
  expect(await removeAttachments(storage, { ATTACHMENT_KEPT_HOURS: 24 })).toBe(1);
  expect(await storage.bucket?.get(`attachments/${fileId}`)).toBeUndefined();
});

test('who is killed between putting and writing down ends the file by sending its end again', async () => {
  const storage = inBucket();
  const id = await running.sentInParts(PHOTO);
  const [{ fileId } = { fileId: '' }] = await running.all();
  await storage.bucket?.put(`attachments/${fileId}`, Buffer.from('half'));
  await completeAttachment(storage, CLERK, id);
  expect((await running.read(id, storage)).equals(PHOTO)).toBe(true);
});
