import { createHmac, randomUUID } from 'node:crypto';
import { parseAccount, publicCaller, signCaller } from '@dixian/access';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { mailSender } from '../../src/channels/senders/mail';
import { channelSettings } from '../../src/channels/settings';
import { sendNotices } from '../../src/channels/use-cases/send-notices';
import { supervisionEnvironment, workingCalendar } from '../../src/environment';
import { SECRET, type Supervision, someLead, startSupervision } from '../running-supervision';
import { mailReceiver, webhookReceiver } from './receivers';

const COUNTY = 'county@500235';
const VILLAGE = 'village@500235216201';
const VILLAGE_CODE = '500235216201';
const NOTICE_SECRET = 'another secret of thirty-two characters or more';

let supervision: Supervision;
let hook: Awaited<ReturnType<typeof webhookReceiver>>;
let post: Awaited<ReturnType<typeof mailReceiver>>;
let configured: Record<string, string>;
beforeAll(async () => {
  hook = await webhookReceiver();
  post = await mailReceiver();
  configured = {
    DIXIAN_NOW: '2025-10-16',
    PUBLIC_URL: 'https://dixian.example.gov.cn/',
    NOTICE_SECRETS: NOTICE_SECRET,
    NOTICE_WEBHOOK_HOSTS: `${hook.host},localhost:9,hook.example.org`,
    NOTICE_WEBHOOK_LOOPBACK: 'true',
    NOTICE_SMTP_URL: post.url,
    NOTICE_MAIL_FROM: 'duban@example.gov.cn',
    NOTICE_MAIL_DOMAINS: 'example.gov.cn',
  };
  supervision = await startSupervision(configured);
});
beforeEach(async () => {
  await supervision.clear();
  hook.posted.splice(0);
  post.letters.splice(0);
  hook.answer(200);
  post.refuse(false);
});
afterAll(async () => {
  await supervision.stop();
  await hook.stop();
  await post.stop();
});

const sweep = (occurredOn: string) =>
  supervision.ask(
    'admin@',
    `mutation { runOverdueSweep(input: { occurredOn: "${occurredOn}", idempotencyKey: "${randomUUID()}" }) { __typename } }`,
  );

async function open(account: string, input: object) {
  const { data } = await supervision.ask<{
    openNoticeChannel: { __typename: string; code?: string; channel?: { id: string; address: string } };
  }>(
    account,
    `mutation ($input: OpenNoticeChannelInput!) { openNoticeChannel(input: $input) { __typename
       ... on NoticeChannelOpened { channel { id address kind } } ... on UserError { code } ... on InvalidInput { field } } }`,
    { input: { divisionCode: VILLAGE_CODE, idempotencyKey: randomUUID(), ...input } },
  );
  return data.openNoticeChannel;
}

/** Sends what waits, as the job does, so long after now. */
async function send(afterMs = 0, more: Record<string, string> = {}) {
  const { workerDb: db, clock, log } = supervision.running.parts;
  const environment = supervisionEnvironment({
    ...{
      NODE_ENV: 'test',
      DATABASE_URL: 'postgres://nobody@localhost/x',
      QUEUE_DATABASE_URL: 'postgres://nobody@localhost/x',
    },
    ...{ GATEWAY_SECRETS: SECRET, ...configured, ...more },
  });
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: workingCalendar(environment) };
  const mail = mailSender({ url: post.url, from: 'duban@example.gov.cn' });
  const later = { ...clock, now: () => new Date(clock.now().getTime() + afterMs) };
  await sendNotices({ db, clock: later, law, settings: channelSettings(environment), mail, log });
  mail.close();
}

async function deliveries(account = COUNTY, state?: string) {
  const { data, errors } = await supervision.ask<{
    noticeDeliveries: { edges: { node: { id: string; state: string; attempts: number; problem: string } }[] };
  }>(
    account,
    `query ($state: NoticeDeliveryState) { noticeDeliveries(state: $state) { edges { node {
       id kind state attempts problem sentAt notice { night divisionCode } channel { kind } } } } }`,
    { state },
  );
  expect(errors).toBeUndefined();
  return data.noticeDeliveries.edges.map(({ node }) => node);
}

test('a webhook gets each notice once, signed, with counts and days and nothing of anybody', async () => {
  await open(VILLAGE, { kind: 'WEBHOOK', address: `${hook.url}/duties` });
  const leadId = await supervision.lead();
  await sweep('2025-10-15');
  await send();
  await send();
  expect(hook.posted).toHaveLength(1);
  const [{ body = '', headers = {}, path = '' } = {}] = hook.posted;
  const [, seconds, signature] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-dixian-signature'])) ?? [];
  expect(signature).toBe(createHmac('sha256', NOTICE_SECRET).update(`${seconds}.${body}`).digest('hex'));
  expect(path).toBe('/duties');
  const [delivery] = await deliveries();
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
  await open(VILLAGE, { kind: 'EMAIL', address: 'cun@example.gov.cn' });
  const leadId = await supervision.lead();
  await supervision.lead();
  await sweep('2025-10-15');
  const { householdId, divisionCode } = someLead();
  await supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn: '2025-10-15' });
  await send();
  expect(post.letters.map(({ to }) => to)).toEqual([['cun@example.gov.cn']]);
  const raw = post.letters[0]?.raw ?? '';
  expect(raw).toMatch(/^From: duban@example\.gov\.cn/m);
  expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.gov\.cn>/im);
  const [, encoding = '', text = ''] =
    /Content-Transfer-Encoding: (\S+)[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(raw) ?? [];
  expect(encoding).toBe('base64');
  expect(Buffer.from(text, 'base64').toString()).toContain('入户核实2项，已逾期');
  expect(Buffer.from(text, 'base64').toString()).toContain('其中1项此后已办结');
});

test('a server that refuses is tried again, later each time; what is given up is seen and sent again', async () => {
  await open(VILLAGE, { kind: 'WEBHOOK', address: hook.url });
  await supervision.lead();
  await sweep('2025-10-15');
  hook.answer(503);
  await send();
  expect(await deliveries()).toMatchObject([
    { state: 'WAITING', attempts: 1, problem: 'WebhookRefused 503' },
  ]);
  await send();
  expect(hook.posted).toHaveLength(1);
  const days = 86_400_000;
  for (let round = 1; round < 8; round++) await send(round * 10 * days);
  expect(await deliveries(COUNTY, 'DEAD')).toMatchObject([{ attempts: 8 }]);
  expect(new Set(hook.posted.map(({ headers }) => headers['x-dixian-delivery'])).size).toBe(1);

  const resend = async (account: string) => {
    const { data } = await supervision.ask<{ resendNotices: object }>(
      account,
      `mutation { resendNotices(input: { idempotencyKey: "${randomUUID()}" }) { __typename ... on NoticesResent { count } } }`,
    );
    return data.resendNotices;
  };
  expect(await resend(VILLAGE)).toMatchObject({ __typename: 'NotPermitted' });
  expect(await resend('county@410526')).toEqual({ __typename: 'NoticesResent', count: 0 });
  expect(await resend(COUNTY)).toEqual({ __typename: 'NoticesResent', count: 1 });
  hook.answer(204);
  await send();
  expect(await deliveries()).toMatchObject([{ state: 'SENT', problem: null }]);
});

test('a redirect is not followed, and a host that is no longer allowed gets nothing', async () => {
  await open(VILLAGE, { kind: 'WEBHOOK', address: hook.url });
  await supervision.lead();
  await sweep('2025-10-15');
  hook.answer(302, { location: `${hook.url}/elsewhere` });
  await send();
  expect(hook.posted.map(({ path }) => path)).toEqual(['/']);
  await send(600_000, { NOTICE_WEBHOOK_HOSTS: 'hook.example.org' });
  expect(hook.posted).toHaveLength(1);
  expect(await deliveries()).toMatchObject([{ state: 'WAITING', attempts: 2, problem: 'ChannelGone' }]);
});

test('an address inside the network is not reached, by number or by name', async () => {
  await open(VILLAGE, { kind: 'WEBHOOK', address: hook.url });
  await supervision.lead();
  await sweep('2025-10-15');
  const outside = { NOTICE_WEBHOOK_LOOPBACK: 'false' };
  await send(0, outside);
  expect(hook.posted).toEqual([]);
  const rows = (sql: string) =>
    supervision.running.parts.workerDb.write(systemScope, (transaction) => transaction.query(sql));
  await rows(`UPDATE notice_channel SET address = 'https://localhost:9/'`);
  await send(600_000, outside);
  expect(await deliveries()).toMatchObject([{ state: 'WAITING', attempts: 2, problem: 'AddressNotPublic' }]);
});

test('who asks for two at once gets one channel; it is closed by the unit or the county, and then nothing goes there', async () => {
  const [one, two] = await Promise.all([
    open(VILLAGE, { kind: 'WEBHOOK', address: hook.url, idempotencyKey: 'once' }),
    open(VILLAGE, { kind: 'WEBHOOK', address: hook.url, idempotencyKey: 'once' }),
  ]);
  expect(one.channel?.id).toBe(two.channel?.id);
  const close = async (account: string) => {
    const { data } = await supervision.ask<{ closeNoticeChannel: { __typename: string } }>(
      account,
      `mutation { closeNoticeChannel(input: { channelId: "${one.channel?.id}", idempotencyKey: "${randomUUID()}" }) {
         __typename ... on NoticeChannelClosed { channel { closedAt } } } }`,
    );
    return data.closeNoticeChannel.__typename;
  };
  expect(await close('village@500235216202')).toBe('NotFound');
  expect(await close('auditor@500235')).toBe('NotPermitted');
  expect(await close(COUNTY)).toBe('NoticeChannelClosed');
  await supervision.lead();
  await sweep('2025-10-15');
  await send();
  expect(hook.posted).toEqual([]);
});

test.each([
  [
    'another village',
    'village@500235216202',
    { kind: 'EMAIL', address: 'cun@example.gov.cn' },
    'NOT_PERMITTED',
  ],
  [
    'a host that nobody allowed',
    VILLAGE,
    { kind: 'WEBHOOK', address: 'https://evil.example.org/' },
    'HOST_NOT_ALLOWED',
  ],
  [
    'another port',
    VILLAGE,
    { kind: 'WEBHOOK', address: 'https://hook.example.org:8443/' },
    'HOST_NOT_ALLOWED',
  ],
  [
    'a user in front',
    VILLAGE,
    { kind: 'WEBHOOK', address: 'https://a:b@hook.example.org/' },
    'HOST_NOT_ALLOWED',
  ],
  ['a file', VILLAGE, { kind: 'WEBHOOK', address: 'file:///etc/passwd' }, 'HOST_NOT_ALLOWED'],
  ['a mailbox elsewhere', VILLAGE, { kind: 'EMAIL', address: 'cun@example.org' }, 'HOST_NOT_ALLOWED'],
  [
    'two mailboxes',
    VILLAGE,
    { kind: 'EMAIL', address: 'a@example.gov.cn,b@example.gov.cn' },
    'NOT_AN_ADDRESS',
  ],
  ['no address', VILLAGE, { kind: 'EMAIL' }, 'REQUIRED'],
  ['a calendar elsewhere', VILLAGE, { kind: 'CALENDAR', address: 'https://hook.example.org/' }, 'NOT_ASKED'],
  ['no division', 'admin@', { kind: 'CALENDAR', divisionCode: '5002351' }, 'NOT_A_DIVISION'],
])('a channel is refused for %s', async (_what, account, input, code) => {
  expect(await open(account, input)).toMatchObject({ code });
});

test('a unit’s calendar is fetched by its address alone, shows counts by day and nothing else, and ends when it is closed', async () => {
  await supervision.lead();
  await supervision.lead();
  await supervision.lead({ foundOn: '2025-10-13' });
  const { channel } = await open(VILLAGE, { kind: 'CALENDAR' });
  const address = channel?.address ?? '';
  expect(address).toMatch(/^https:\/\/dixian\.example\.gov\.cn\/calendars\/[0-9a-f-]{36}\.[\w-]{43}\.ics$/);
  const [, id = '', seal = ''] = /calendars\/([0-9a-f-]+)\.([\w-]+)\.ics$/.exec(address) ?? [];
  const fetched = (sealed: string) =>
    fetch(`${supervision.running.url}/calendars?${new URLSearchParams({ id, seal: sealed })}`, {
      headers: {
        'x-dixian-caller': signCaller(publicCaller('somewhere'), {
          secret: SECRET,
          now: new Date(),
          language: 'zh',
        }),
      },
    });
  const answer = await fetched(seal);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = (await answer.text()).replaceAll('\r\n ', '');
  const lines = text.split('\r\n').filter((line) => /^(SUMMARY|DTSTART|DTEND|DESCRIPTION|URL)/.test(line));
  expect(lines).toEqual([
    'DTSTART;VALUE=DATE:20251016',
    'DTEND;VALUE=DATE:20251017',
    'SUMMARY:已逾期2项',
    'DESCRIPTION:入户核实 2项',
    'URL;VALUE=URI:https://dixian.example.gov.cn/app/notices',
    'DTSTART;VALUE=DATE:20251020',
    'DTEND;VALUE=DATE:20251021',
    'SUMMARY:到期1项',
    'DESCRIPTION:入户核实 1项',
    'URL;VALUE=URI:https://dixian.example.gov.cn/app/notices',
  ]);
  expect((await fetched(`${seal.slice(0, -1)}A`)).status).toBe(404);
  expect((await fetched('')).status).toBe(404);
  await supervision.ask(
    VILLAGE,
    `mutation { closeNoticeChannel(input: { channelId: "${id}", idempotencyKey: "${randomUUID()}" }) { __typename } }`,
  );
  expect((await fetched(seal)).status).toBe(404);
});

test('the list of a notice is taken home in Excel by who sees the notice, with no household in it', async () => {
  await supervision.lead();
  await sweep('2025-10-15');
  const { data } = await supervision.ask<{ unitNotices: { edges: { node: { id: string } }[] } }>(
    VILLAGE,
    '{ unitNotices(filter: { own: true }) { edges { node { id } } } }',
  );
  const id = data.unitNotices.edges[0]?.node.id ?? '';
  const taken = (account: string) =>
    fetch(`${supervision.running.url}/notice-list?id=${id}`, {
      headers: {
        'x-dixian-caller': signCaller(parseAccount(account), {
          secret: SECRET,
          now: new Date(),
          language: 'zh',
        }),
      },
    });
  const answer = await taken(VILLAGE);
  expect(answer.headers.get('content-disposition')).toContain(
    encodeURIComponent('督办清单 500235216201 2025-10-15.xlsx'),
  );
  const workbook = Buffer.from(await answer.arrayBuffer());
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
  expect((await taken('village@500235216202')).status).toBe(404);
  expect((await taken(COUNTY)).status).toBe(200);
});

test('every channel is off until it is configured', async () => {
  await supervision.again({ DIXIAN_NOW: '2025-10-16' });
  const { data } = await supervision.ask<{ noticeChannelKinds: string[] }>(COUNTY, '{ noticeChannelKinds }');
  expect(data.noticeChannelKinds).toEqual([]);
  for (const kind of ['CALENDAR', 'EMAIL', 'WEBHOOK']) {
    expect(await open(VILLAGE, { kind })).toMatchObject({ code: 'CHANNEL_OFF', field: 'kind' });
  }
});
