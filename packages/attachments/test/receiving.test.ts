import { randomUUID } from 'node:crypto';
import { cleaned } from '../src/content/cleaned';
import {
  beginAttachment,
  completeAttachment,
  keepPart,
  missingParts,
  PART_BYTES,
} from '../src/receiving/receive';
import { CLERK, LIMITS, neighbour, RunningAttachments, village } from './running-attachments';
import { PHOTO, phonePhoto, segment } from './samples';

const code = (expected: string) => expect.objectContaining({ code: expected });

let running: RunningAttachments;
beforeAll(async () => {
  running = await RunningAttachments.start();
});
afterAll(() => running.drop());
beforeEach(() => running.empty());

/** A photo of more than two parts. */
function largePhoto(): Buffer {
  const tables = Array.from({ length: 20 }, (_, at) => segment(0xdb, Buffer.alloc(60_000, at)));
  return Buffer.concat([PHOTO.subarray(0, 2), ...tables, PHOTO.subarray(2)]);
}

test('a file comes in parts, in any order, and is kept stripped, hashed and sealed', async () => {
  const file = largePhoto();
  const storage = running.storage();
  const id = await beginAttachment(storage, LIMITS, CLERK, { fileName: '公示.jpg', bytes: file.length });
  const part = (position: number) => file.subarray(position * PART_BYTES, (position + 1) * PART_BYTES);
  await keepPart(storage, CLERK, id, { position: 2, bytes: part(2) });
  expect(await missingParts(storage, CLERK, id)).toEqual([0, 1]);
  await expect(completeAttachment(storage, CLERK, id)).rejects.toEqual(code('PARTS_MISSING'));
  await keepPart(storage, CLERK, id, { position: 0, bytes: Buffer.alloc(PART_BYTES) });
  // A line that broke: the part is sent once more.
  await keepPart(storage, CLERK, id, { position: 0, bytes: part(0) });
  await keepPart(storage, CLERK, id, { position: 1, bytes: part(1) });
  const received = await completeAttachment(storage, CLERK, id);
  expect(received).toMatchObject({
    id,
    fileName: '公示.jpg',
    mediaType: 'image/jpeg',
    sizeBytes: file.length,
  });
  expect(received.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await completeAttachment(storage, CLERK, id)).toEqual(received);
  expect((await running.read(id)).equals(cleaned(file).content)).toBe(true);
  const kept = await running.rows<{ bytes: Buffer; received: boolean }>(
    'SELECT bytes, received FROM attachment_piece',
  );
  expect(kept).toHaveLength(Math.ceil(received.sizeBytes / (256 * 1024)));
  expect(kept.some(({ bytes, received: isPart }) => isPart || bytes.includes('JFIF'))).toBe(false);
});

test('what a phone wrote into a photo is nowhere in the database, not even while it is received', async () => {
  const id = await running.sentInParts(phonePhoto());
  const bytes = () => running.rows<{ bytes: Buffer }>('SELECT bytes FROM attachment_piece');
  expect((await bytes()).some((row) => row.bytes.includes('35.4621'))).toBe(false);
  await completeAttachment(running.storage(), CLERK, id);
  expect((await running.read(id)).includes('35.4621')).toBe(false);
});

test('a file that is no picture, that changed on its way or that lies about its size is not kept', async () => {
  const sent = await running.sentInParts(Buffer.from('<html>'));
  await expect(completeAttachment(running.storage(), CLERK, sent)).rejects.toEqual(code('NO_PICTURE'));
  const changed = await running.sentInParts(PHOTO);
  await expect(
    completeAttachment(running.storage(), CLERK, changed, { sha256: '0'.repeat(64) }),
  ).rejects.toEqual(code('HASH_DIFFERS'));
  const small = await beginAttachment(running.storage(), LIMITS, CLERK, { fileName: 'a.jpg', bytes: 10 });
  for (const [position, size] of [
    [0, 11],
    [0, 9],
    [1, 10],
    [-1, 10],
    [0.5, 10],
    [Number.NaN, 10],
  ] as const) {
    const given = { position, bytes: Buffer.alloc(size) };
    await expect(keepPart(running.storage(), CLERK, small, given)).rejects.toEqual(code('PART_WRONG'));
  }
  expect(await running.rows(`SELECT FROM attachment WHERE state = 'READY'`)).toEqual([]);
});

test('a file has a bound, and so has what an account sent and attached to nothing', async () => {
  const begin = (bytes: number) =>
    beginAttachment(running.storage(), LIMITS, CLERK, { fileName: 'a.jpg', bytes }).then(() => 'begun');
  expect(() => begin(LIMITS.ATTACHMENT_BYTES + 1)).toThrow(code('ATTACHMENT_TOO_LARGE'));
  for (const bytes of [0, -1, 1.5, Number.NaN]) expect(() => begin(bytes)).toThrow(code('PART_WRONG'));
  expect(await begin(LIMITS.ATTACHMENT_BYTES)).toBe('begun');
  expect(await begin(LIMITS.ATTACHMENT_BYTES)).toBe('begun');
  await expect(begin(1)).rejects.toEqual(code('ATTACHMENT_QUOTA'));
});

test('nobody adds to, ends or attaches what another account sends, be it of another county', async () => {
  const id = await running.sentInParts(PHOTO);
  const part = { position: 0, bytes: PHOTO };
  for (const sender of [
    { account: 'other', scope: village },
    { account: 'clerk', scope: neighbour },
  ]) {
    await expect(keepPart(running.storage(), sender, id, part)).rejects.toEqual(code('ATTACHMENT_UNKNOWN'));
    await expect(completeAttachment(running.storage(), sender, id)).rejects.toEqual(
      code('ATTACHMENT_UNKNOWN'),
    );
  }
  await completeAttachment(running.storage(), CLERK, id);
  expect(await running.attached([id], randomUUID(), 'other')).toBe('attachments.0 ATTACHMENT_UNKNOWN');
  expect(await running.attached([id], randomUUID(), 'clerk', neighbour)).toBe(
    'attachments.0 ATTACHMENT_UNKNOWN',
  );
  await expect(running.read(id, running.storage(), neighbour)).rejects.toThrow('out of sight');
});

test('only what is whole is attached, and no more than an act takes', async () => {
  const half = await running.sentInParts(PHOTO);
  const { id } = await running.sent(PHOTO);
  expect(await running.attached([id, half], randomUUID())).toBe('attachments.1 ATTACHMENT_UNKNOWN');
  expect(await running.attached(['nothing'], randomUUID())).toBe('attachments.0 ATTACHMENT_UNKNOWN');
  const many = Array.from({ length: 21 }, () => randomUUID());
  expect(await running.attached(many, randomUUID())).toBe('attachments TOO_MANY_ITEMS');
  expect((await running.all()).map(({ state }) => state)).toEqual(['RECEIVING', 'READY']);
});

test('the minutes of one meeting hang on every act that it decided, over the same bytes', async () => {
  const { id } = await running.sent(PHOTO);
  const acts = [randomUUID(), randomUUID()];
  for (const act of acts) expect(await running.attached([id, id.toUpperCase()], act)).toBeUndefined();
  // The same act again, as when it is corrected: it hangs there already.
  expect(await running.attached([id], acts[1] ?? '')).toBeUndefined();
  const rows = await running.all();
  expect(rows.map(({ state }) => state)).toEqual(['ATTACHED', 'ATTACHED']);
  expect(new Set(rows.map(({ fileId }) => fileId)).size).toBe(1);
  for (const row of rows) expect((await running.read(row.id)).equals(cleaned(PHOTO).content)).toBe(true);
});

test('a piece that was changed, moved or taken out is noticed when it is read', async () => {
  const { id } = await running.sent(largePhoto());
  await running.write('UPDATE attachment_piece SET position = 9 - position');
  await expect(running.read(id)).rejects.toThrow('missing');
  await running.write(
    'UPDATE attachment_piece SET position = CASE position WHEN 9 THEN 1 WHEN 8 THEN 0 ELSE 9 - position END',
  );
  await expect(running.read(id)).rejects.toThrow('TAMPERED');
});
