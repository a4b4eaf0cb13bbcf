import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticCertificate } from '@dixian/testkit';
import type { GraphClient } from '../src/client/graph-client';
import { loadFile } from '../src/client/load-file';
import { type StartedStack, startedStack } from './started-stack';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const SUBMIT = `mutation ($input: SubmitSelfReportInput!) { submitSelfReport(input: $input) { __typename
  ... on SelfReportReceipt { receiptNumber receivedOn whatHappensNext } ... on UserError { code }
  ... on RateLimited { retryAfterSeconds } } }`;
const STATUS = `query ($number: String!) { selfReportStatus(receiptNumber: $number) { __typename
  ... on SelfReportStatus { progress } } }`;

interface Reply {
  data?: { submitSelfReport?: Submitted; selfReportStatus?: { progress: string } };
  errors?: { extensions: { code: string } }[];
}
interface Submitted {
  __typename: string;
  receiptNumber?: string;
  receivedOn?: string;
  retryAfterSeconds?: number;
}
interface Member {
  name: string;
  certificate: string;
  village: string;
  code: string;
}

let stack: StartedStack;
let member: Member;
let receiptNumber = '';

beforeAll(async () => {
  stack = await startedStack();
  await loadFile(await stack.as('county@500235'), REGISTER, 'register');
  member = await anyMember(await stack.as('county@500235'));
}, 200_000);
afterAll(async () => {
  await stack?.process.end('SIGTERM');
  if (stack) rmSync(stack.data, { recursive: true, force: true });
}, 30_000);

async function anyMember(county: GraphClient): Promise<Member> {
  const { data } = await county.ask<{
    households: {
      edges: {
        node: {
          code: string;
          division: { code: string };
          members: { person: { name: string; certificateNumber: string } }[];
        };
      }[];
    };
  }>(`{ households(first: 1) { edges { node { code division { code }
        members { person { name certificateNumber(purpose: "测试核对") } } } } } }`);
  const household = data?.households.edges[0]?.node;
  const person = household?.members[0]?.person;
  if (!household || !person) throw new Error('The register is empty');
  const { name, certificateNumber: certificate } = person;
  return { name, certificate, village: household.division.code, code: household.code };
}

/** Asks without an account. */
async function post(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
}

let keys = 0;
const report = (certificateNumber: string) => ({
  input: {
    certificateNumber,
    name: member.name,
    phone: '13912345678',
    division: member.village,
    leadType: 'HOUSING',
    statement: '屋顶漏雨',
    idempotencyKey: `home-${keys++}`,
  },
});
const stranger = () => report(syntheticCertificate({ birthOn: '1970-01-01', sequence: 9_000 + keys }));

test('a household reports itself without an account, its village sees it, it sees how far it has come (PA-2025-1.2.2a)', async () => {
  const { status, reply } = await post(SUBMIT, report(member.certificate));
  expect(status).toBe(200);
  const receipt = reply.data?.submitSelfReport;
  expect(receipt).toMatchObject({ __typename: 'SelfReportReceipt' });
  receiptNumber = receipt?.receiptNumber ?? '';
  const progress = async () =>
    (await post(STATUS, { number: receipt?.receiptNumber })).reply.data?.selfReportStatus?.progress;
  expect(await progress()).toBe('RECEIVED');

  const village = await stack.as(`village@${member.village}`);
  const { data } = await village.ask<{ leads: { edges: { node: { id: string } }[] } }>(
    `{ leads(filter: { channel: SELF_REPORT }) { edges { node { id foundOn state household { code }
       selfReports { statement phone division { code } } } } } }`,
  );
  const [lead] = data?.leads.edges.map(({ node }) => node) ?? [];
  expect(lead).toMatchObject({
    foundOn: receipt?.receivedOn,
    state: 'RECEIVED',
    household: { code: member.code },
    selfReports: [{ statement: '屋顶漏雨', phone: '139****5678', division: { code: member.village } }],
  });

  await village.ask('mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }', {
    input: {
      leadId: lead?.id,
      occurredOn: receipt?.receivedOn,
      riskFound: true,
      finding: '屋顶漏雨',
      idempotencyKey: 'visit',
    },
  });
  expect(await progress()).toBe('BEING_VERIFIED');
});

test('the page of the village answers without script, and tells by the receipt how far a report has come', async () => {
  const page = await (await fetch(`${stack.url}/self-report/${member.village}`)).text();
  expect(page).toContain('<form method="post"');
  expect(page).toContain('云阳县');
  const ask = (receiptNumber: string) =>
    fetch(`${stack.url}/self-report/status`, {
      method: 'POST',
      body: new URLSearchParams({ receiptNumber }),
    });
  expect(await (await ask(receiptNumber)).text()).toContain('正在核实办理');
  expect((await ask('AAAA-BBBB')).status).toBe(404);
});

test('several reports in one request are refused, and so is everything else without an account', async () => {
  const { input } = stranger();
  const twice = `mutation ($input: SubmitSelfReportInput!) { a: submitSelfReport(input: $input) { __typename }
    b: submitSelfReport(input: $input) { __typename } }`;
  expect((await post(twice, { input })).reply.errors?.[0]?.extensions.code).toBe('SEVERAL_PUBLIC_MUTATIONS');
  for (const query of [
    '{ households { totalCount } }',
    '{ leads { totalCount } }',
    '{ selfReports { totalCount } }',
  ]) {
    const { status, reply } = await post(query);
    expect([status, reply.errors?.[0]?.extensions.code]).toEqual([401, 'TOKEN_MISSING']);
    expect(reply.data).toBeUndefined();
  }
});

test('five an hour are taken from one address, at once and whatever address the client claims', async () => {
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      post(SUBMIT, stranger(), { 'x-forwarded-for': `198.51.100.${index}` }),
    ),
  );
  const results = replies.map(({ reply }) => reply.data?.submitSelfReport);
  const of = (name: string) => results.filter((result) => result?.__typename === name);
  // The household of the first test was the first of the five.
  expect([of('SelfReportReceipt').length, of('RateLimited').length]).toEqual([4, 8]);
  expect(of('RateLimited')[0]?.retryAfterSeconds).toBeGreaterThan(0);
  const sent = new URLSearchParams({ ...report(member.certificate).input, key: 'page' });
  const page = await fetch(`${stack.url}/self-report/${member.village}`, { method: 'POST', body: sent });
  expect([page.status, (await page.text()).includes('屋顶漏雨')]).toEqual([429, true]);
  const township = await stack.as(`township@${member.village.slice(0, 9)}`);
  const { data } = await township.ask<{ selfReports: { totalCount: number } }>(
    '{ selfReports(filter: { state: WAITING }) { totalCount } }',
  );
  expect(data?.selfReports.totalCount).toBe(4);
});
