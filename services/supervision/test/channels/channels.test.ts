import { randomUUID } from 'node:crypto';
import { parseAccount, publicCaller, signCaller } from '@dixian/access';
import { SECRET } from '../running-supervision';
import { Channelled, COUNTY, VILLAGE } from './channelled';

let house: Channelled;
beforeAll(async () => {
  house = await Channelled.start();
});
beforeEach(() => house.clear());
afterAll(() => house.stop());

test('who asks for two at once gets one channel; it is closed by the unit or the county, and then nothing goes there', async () => {
  const [one, two] = await Promise.all([
    house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url, idempotencyKey: 'once' }),
    house.open(VILLAGE, { kind: 'WEBHOOK', address: house.hook.url, idempotencyKey: 'once' }),
  ]);
  expect(one.channel?.id).toBe(two.channel?.id);
  const close = async (account: string) => {
    const { data } = await house.supervision.ask<{ closeNoticeChannel: { __typename: string } }>(
      account,
      `mutation { closeNoticeChannel(input: { channelId: "${one.channel?.id}", idempotencyKey: "${randomUUID()}" }) {
         __typename ... on NoticeChannelClosed { channel { closedAt } } } }`,
    );
    return data.closeNoticeChannel.__typename;
  };
  expect(await close('village@500235216202')).toBe('NotFound');
  expect(await close('auditor@500235')).toBe('NotPermitted');
  expect(await close(COUNTY)).toBe('NoticeChannelClosed');
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  await house.send();
  expect(house.hook.posted).toEqual([]);
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
  ['no division', 'admin@', { kind: 'CALENDAR', division: '5002351' }, 'NOT_A_DIVISION'],
])('a channel is refused for %s', async (_what, account, input, code) => {
  expect(await house.open(account, input)).toMatchObject({ code });
});

test('a unit’s calendar is fetched by its address alone, shows counts by day and nothing else, and ends when it is closed', async () => {
  await house.supervision.lead();
  await house.supervision.lead();
  await house.supervision.lead({ foundOn: '2025-10-13' });
  const { channel } = await house.open(VILLAGE, { kind: 'CALENDAR' });
  const address = channel?.address ?? '';
  expect(address).toMatch(/^https:\/\/dixian\.example\.gov\.cn\/calendars\/[0-9a-f-]{36}\.[\w-]{43}\.ics$/);
  const [, id = '', seal = ''] = /calendars\/([0-9a-f-]+)\.([\w-]+)\.ics$/.exec(address) ?? [];
  const fetched = (sealed: string) =>
    fetch(`${house.supervision.running.url}/calendars?${new URLSearchParams({ id, seal: sealed })}`, {
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
  expect((await fetched(`${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`)).status).toBe(404);
  expect((await fetched('')).status).toBe(404);
  await house.supervision.ask(
    VILLAGE,
    `mutation { closeNoticeChannel(input: { channelId: "${id}", idempotencyKey: "${randomUUID()}" }) { __typename } }`,
  );
  expect((await fetched(seal)).status).toBe(404);
});

test('the list of a notice is taken home in Excel by who sees the notice, with no household in it', async () => {
  await house.supervision.lead();
  await house.sweep('2025-10-15');
  const { data } = await house.supervision.ask<{ unitNotices: { edges: { node: { id: string } }[] } }>(
    VILLAGE,
    '{ unitNotices(filter: { own: true }) { edges { node { id } } } }',
  );
  const id = data.unitNotices.edges[0]?.node.id ?? '';
  const taken = (account: string) =>
    fetch(`${house.supervision.running.url}/notice-list?id=${id}`, {
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
  await house.supervision.again({ DIXIAN_NOW: '2025-10-16' });
  const { data } = await house.supervision.ask<{ noticeChannelKinds: string[] }>(
    COUNTY,
    '{ noticeChannelKinds }',
  );
  expect(data.noticeChannelKinds).toEqual([]);
  for (const kind of ['CALENDAR', 'EMAIL', 'WEBHOOK']) {
    expect(await house.open(VILLAGE, { kind })).toMatchObject({ code: 'CHANNEL_OFF', field: 'kind' });
  }
});
