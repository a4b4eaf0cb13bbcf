import { createHmac, randomUUID } from 'node:crypto';
import { plainDate } from '@dixian/calendar';
import { deleteExpired, systemScope } from '@dixian/service';
import { retentionOfNotices } from '../../src/channels/persistence/retention';
import { someLead } from '../running-supervision';
import { Channelled, COUNTY, NOTICE_SECRET, VILLAGE, VILLAGE_CODE } from './channelled';

let house: Channelled;
beforeAll(async () => {
  house = await Channelled.start();
});
beforeEach(() => house.clear());
afterAll(() => house.stop());

test('a webhook gets each notice once, signed, with counts and days and nothing of anybody', async () => {
  await house.open(VILLAGE, { kind: 'WEBHOOK', address: `${house.hook.url}/duties` });
  const leadId = await house.supervision.lead();
  await house.sweep('2025-10-15');
  await house.send();
  await house.send();
  expect(house.hook.posted).toHaveLength(1);
  const [{ body = '', headers = {}, path = '' } = {}] = house.hook.posted;
  const [, seconds, signature] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-dixian-signature'])) ?? [];
  expect(signature).toBe(createHmac('sha256', NOTICE_SECRET).update(`${seconds}.${body}`).digest('hex'));
  expect(path).toBe('/duties');
  const [delivery] = await house.deliveries();
  expect(delivery).toMatchObject({ kind: 'WEBHOOK', state: 'SENT', attempts: 1, problem: null });
  expect(JSON.parse(body)).toMatchObject({
    delivery: delivery?.id,
    night: '2025-10-15',
    unit: { division: VILLAGE_CODE, sector: null },
    lines: [{ kind: 'VERIFICATION', name: '入户核实', stage: 'OVERDUE', count: 1, settled: 0 }],
    link: expect.stringMatching(/^https:\/\/dixian\.example\.gov\.cn\/app\/notices\/[0-9a-f-]{36}$/),
  });
  expect(headers['x-dixian-delivery']).toBe(delivery?.id);
  expect(body).not.toContain(leadId);
  expect(body).not.toContain(someLead().householdId);
});

test('a letter is sent by the mail server, and says what was met since the night', async () => {
  await house.open(VILLAGE, { kind: 'EMAIL', address: 'cun@example.gov.cn' });
  const leadId = await house.supervision.lead();
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  const { householdId, divisionCode } = someLead();
  await house.supervision.handle('lead-verified', {
    leadId,
    householdId,
    divisionCode,
    verifiedOn: '2025-10-15',
  });
  await house.send();
  expect(house.post.letters.map(({ to }) => to)).toEqual([['cun@example.gov.cn']]);
  const raw = house.post.letters[0]?.raw ?? '';
  expect(raw).toMatch(/^From: duban@example\.gov\.cn/m);
  expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.gov\.cn>/im);
  const [, encoding = '', text = ''] =
    /Content-Transfer-Encoding: (\S+)[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(raw) ?? [];
  expect(encoding).toBe('base64');
  expect(Buffer.from(text, 'base64').toString()).toContain('入户核实2项，已逾期');
  expect(Buffer.from(text, 'base64').toString()).toContain('其中1项此后已办结');
});

test('a server that refuses is tried again, later each time; what is given up is seen and sent again', async () => {
  await house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url });
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  house.hook.answer(503);
  await house.send();
  expect(await house.deliveries()).toMatchObject([
    { state: 'WAITING', attempts: 1, problem: 'WebhookRefused 503' },
  ]);
  await house.send();
  expect(house.hook.posted).toHaveLength(1);
  const days = 86_400_000;
  for (let round = 1; round < 8; round++) await house.send(round * 10 * days);
  expect(await house.deliveries('DEAD')).toMatchObject([{ attempts: 8 }]);
  expect(new Set(house.hook.posted.map(({ headers }) => headers['x-dixian-delivery'])).size).toBe(1);

  const resend = async (account: string) => {
    const { data } = await house.supervision.ask<{ resendNotices: object }>(
      account,
      `mutation { resendNotices(input: { idempotencyKey: "${randomUUID()}" }) { __typename ... on NoticesResent { count } } }`,
    );
    return data.resendNotices;
  };
  expect(await resend(VILLAGE)).toMatchObject({ __typename: 'NotPermitted' });
  expect(await resend('county@410526')).toEqual({ __typename: 'NoticesResent', count: 0 });
  expect(await resend(COUNTY)).toEqual({ __typename: 'NoticesResent', count: 1 });
  house.hook.answer(204);
  await house.send();
  expect(await house.deliveries()).toMatchObject([{ state: 'SENT', problem: null }]);
});

test('a redirect is not followed, and a host that is no longer allowed gets nothing', async () => {
  await house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url });
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  house.hook.answer(302, { location: `${house.hook.url}/elsewhere` });
  await house.send();
  expect(house.hook.posted.map(({ path }) => path)).toEqual(['/']);
  await house.send(600_000, { NOTICE_WEBHOOK_HOSTS: 'hook.example.org' });
  expect(house.hook.posted).toHaveLength(1);
  expect(await house.deliveries()).toMatchObject([{ state: 'WAITING', attempts: 2, problem: 'ChannelGone' }]);
});

test('an address inside the network is not reached, by number or by name', async () => {
  await house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url });
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  const outside = { NOTICE_WEBHOOK_LOOPBACK: 'false' };
  await house.send(0, outside);
  expect(house.hook.posted).toEqual([]);
  const rows = (sql: string) =>
    house.supervision.running.parts.workerDb.write(systemScope, (transaction) => transaction.query(sql));
  await rows(`UPDATE notice_channel SET address = 'https://hook.example.org/'`);
  await house.send(600_000, outside, (_host, _options, done) =>
    done(null, [{ address: '10.0.0.8', family: 4 }]),
  );
  expect(await house.deliveries()).toMatchObject([
    { state: 'WAITING', attempts: 2, problem: 'AddressNotPublic' },
  ]);
});

test('a notice goes with its deliveries and receipts the day after its last, once nothing in it is owed; then its closed channel', async () => {
  const { workerDb } = house.supervision.running.parts;
  const rows = (sql: string) => workerDb.write(systemScope, (transaction) => transaction.query(sql));
  const going = async (on: string) => {
    const gone: string[] = [];
    for (const kind of retentionOfNotices) {
      const { due, resting, deleted } = await deleteExpired(workerDb, kind, {
        on: plainDate(on),
        months: 12,
      });
      gone.push(`${kind.kind} ${due} ${resting} ${deleted}`);
    }
    return gone;
  };
  await house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url });
  const leadId = await house.supervision.lead();
  await house.sweep('2025-10-15');
  await house.send();
  await rows(`UPDATE notice_channel SET closed_at = '2025-10-15 23:59:59+08'`);
  await rows(
    `INSERT INTO notice_receipt (notice_id, division_code, account, role, acknowledged_on, recorded_at)
     SELECT id, division_code, 'v', 'village', night, now() FROM unit_notice`,
  );
  expect(await going('2026-10-16')).toEqual(['notice 2 2 0', 'notice-channel 1 1 0']);
  const { householdId, divisionCode } = someLead();
  const verified = { leadId, householdId, divisionCode, verifiedOn: '2025-10-15' };
  await house.supervision.handle('lead-verified', verified);
  expect(await going('2026-10-15')).toEqual(['notice 0 0 0', 'notice-channel 0 0 0']);
  await rows(`UPDATE notice_delivery SET state = 'WAITING'`);
  expect(await going('2026-10-16')).toEqual(['notice 2 2 0', 'notice-channel 1 1 0']);
  await rows(`UPDATE notice_delivery SET state = 'DEAD'`);
  // What the county was told, of a household that nobody has identified, it still owes.
  expect(await going('2026-10-16')).toEqual(['notice 2 1 1', 'notice-channel 1 0 1']);
  for (const table of ['notice_item', 'notice_receipt'])
    expect(await rows(`SELECT DISTINCT division_code FROM ${table}`)).toEqual([{ division_code: '500235' }]);
  expect(await rows('SELECT FROM notice_delivery')).toEqual([]);
});
