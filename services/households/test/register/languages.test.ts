import { CALLER_HEADER, parseAccount, signCaller } from '@dixian/access';
import { type Households, runningHouseholds } from '../running-households';

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

async function refusal(language: 'zh' | 'en', query: string) {
  const { service } = households;
  const [secret = ''] = service.parts.environment.GATEWAY_SECRETS;
  const caller = signCaller(parseAccount('county@500235'), { secret, now: new Date(), language });
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CALLER_HEADER]: caller },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  return errors[0];
}

test.each([
  [
    'a page that is too long',
    '{ households(first: 500) { totalCount } }',
    '一页只能取 1 至 200 条',
    'A page holds 1 to 200',
  ],
  [
    'a cursor of another list',
    '{ households(after: "WyJ4Il0") { totalCount } }',
    '不是本列表',
    'Give a cursor',
  ],
  [
    'days that cannot be',
    '{ tasks(filter: { dueWithin: 9999 }) { totalCount } }',
    '应在 0 至 366',
    'Give `dueWithin`',
  ],
  [
    'a day that does not exist',
    '{ tasks(filter: { asOf: "2025-13-41" }) { totalCount } }',
    '日期应写作',
    'Write a date',
  ],
])('%s is said in the language asked for, and in no other', async (_, query, zh, en) => {
  const chinese = await refusal('zh', query);
  const english = await refusal('en', query);
  expect(chinese?.message).toContain(zh);
  expect(chinese?.message).not.toContain(en);
  expect(english?.message).toContain(en);
  expect(english?.message).not.toContain(zh);
  expect([chinese?.extensions.said, english?.extensions.said]).toEqual([undefined, undefined]);
});
