import { randomUUID } from 'node:crypto';
import { rotateKeys, sealedPlaces } from '@dixian/service';
import { attachment, attachmentPiece } from '../src';
import { removeAttachments } from '../src/keeping/retention';
import { keysOf, RunningAttachments } from './running-attachments';
import { PHOTO, SCAN } from './samples';

const AGES = { ATTACHMENT_KEPT_HOURS: 24, ATTACHMENT_YEARS: undefined };

let running: RunningAttachments;
beforeAll(async () => {
  running = await RunningAttachments.start();
});
afterAll(() => running.drop());
beforeEach(() => running.empty());

async function attached(file: Buffer): Promise<string> {
  const { id } = await running.sent(file);
  await running.attached([id], randomUUID());
  return id;
}

const pieces = async () => (await running.rows('SELECT FROM attachment_piece')).length;

test('what is not attached within its hours goes, half sent or whole; what is attached stays', async () => {
  await running.sentInParts(PHOTO);
  await running.sent(SCAN);
  const kept = await attached(PHOTO);
  await running.write(`UPDATE attachment SET uploaded_at = uploaded_at - interval '25 hours'`);
  const half = await running.sentInParts(PHOTO);
  expect(await removeAttachments(running.storage(), AGES)).toBe(2);
  expect(await removeAttachments(running.storage(), AGES)).toBe(0);
  expect((await running.all()).map(({ id }) => id).sort()).toEqual([kept, half].sort());
  expect(await pieces()).toBe(2);
});

test('after the years that are set the bytes go, and the row stays with its hash', async () => {
  const id = await attached(PHOTO);
  await running.write(`UPDATE attachment SET attached_at = attached_at - interval '11 years'`);
  expect(await removeAttachments(running.storage(), AGES)).toBe(0);
  expect(await removeAttachments(running.storage(), { ...AGES, ATTACHMENT_YEARS: 10 })).toBe(1);
  expect(await pieces()).toBe(0);
  expect(await running.all()).toEqual([
    expect.objectContaining({ id, state: 'ATTACHED', key: null, store: null }),
  ]);
});

test('bytes go only when the last record lets them go', async () => {
  const { id } = await running.sent(PHOTO);
  await running.attached([id], randomUUID());
  await running.attached([id], randomUUID());
  const [one, other] = await running.all();
  const takeBack = (which: string | undefined) =>
    running.write(`UPDATE attachment SET state = 'TAKEN_BACK', content_key = NULL WHERE id = $1`, [which]);
  await takeBack(one?.id);
  expect(await removeAttachments(running.storage(), AGES)).toBe(0);
  expect((await running.read(other?.id ?? '')).length).toBeGreaterThan(0);
  await takeBack(other?.id);
  expect(await removeAttachments(running.storage(), AGES)).toBe(1);
  expect(await pieces()).toBe(0);
});

test('with a new key of the house files are kept under it, and open as before; the earlier key can go', async () => {
  const id = await attached(PHOTO);
  const before = await running.read(id);
  const both = running.storage(keysOf('k2'));
  const places = sealedPlaces([attachment, attachmentPiece]);
  const rotated = await rotateKeys(both.database, both.cipher, places);
  expect(rotated).toEqual([{ place: 'attachment.content_key', rewritten: 1, unreadable: 0 }]);
  expect((await running.read(id, both)).equals(before)).toBe(true);
  const [row] = await running.all();
  expect(row?.key?.includes('k1')).toBe(false);
});
