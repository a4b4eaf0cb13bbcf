import { createHash } from 'node:crypto';
import { PHOTO, waitUntil } from '@dixian/testkit';
import { Client } from 'pg';
import { PlayedHousehold, PU_AN } from './played-household';
import { broughtToReview } from './played-steps';
import { sentFile } from './sent-file';
import { type WholeGraph, wholeGraph } from './whole-graph';

const VILLAGE = `village@${PU_AN.village}`;
const COUNTY = `county@${PU_AN.village.slice(0, 6)}`;
let graph: WholeGraph;
let household: PlayedHousehold;
let caseId: string;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  household = await PlayedHousehold.register(graph, PU_AN, ['1970-03-04', '1972-05-06']);
  caseId = await broughtToReview(household, '2025-11-20', '2025-11-28');
}, 180_000);
afterAll(async () => {
  await graph?.drop();
});

async function printed(account: string, path: string) {
  const response = await (await graph.as(account)).get(`/print/${path}`);
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type'),
    policy: response.headers.get('content-security-policy'),
    digest: response.headers.get('x-dixian-digest'),
  };
}

test('the notice of a case is the text of the graph, issued by the village on the day of its posting', async () => {
  const paper = await printed(VILLAGE, `notice/${caseId}`);
  expect(paper).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(paper.policy).toContain("default-src 'none'");
  const { data } = await (await graph.as(VILLAGE)).ask<{
    monitoringCase: { publicNotice: { text: string } };
  }>('query ($id: ID!) { monitoringCase(id: $id) { publicNotice { text } } }', { id: caseId });
  const [title, body] = data?.monitoringCase.publicNotice.text.split('\n') ?? [];
  expect(paper.text).toContain(`<h1>${title}</h1>`);
  expect(paper.text).toContain(`<p class="text">${body}</p>`);
  expect(paper.text).toContain('2025年11月28日</p></div>');
  expect(paper.text).not.toMatch(/\d{11}|\*{4}/);
});

test('what was posted is kept with its hash, the same page once however often it is printed, and is never changed', async () => {
  const { text, digest } = await printed(VILLAGE, `notice/${caseId}`);
  expect(digest).toBe(createHash('sha256').update(text).digest('hex'));
  expect((await printed(COUNTY, `notice/${caseId}`)).digest).toBe(digest);
  const hung = await printed(VILLAGE, `posted/${caseId}`);
  expect(hung.text).toContain(`校验码（SHA-256）：${digest}，一致`);
  expect(await printed('village@500235216221', `posted/${caseId}`)).toMatchObject({ status: 404 });
  const client = new Client(graph.databases.get('exports'));
  await client.connect();
  try {
    const all = 'SELECT page, digest, account FROM kept_paper';
    expect((await client.query(all)).rows).toEqual([]);
    await client.query(
      `SELECT set_config('dixian.division_from', $1, false),
      set_config('dixian.division_to', $2, false)`,
      [PU_AN.village.slice(0, 6), `${PU_AN.village.slice(0, 6)}~`],
    );
    expect((await client.query(all)).rows).toEqual([{ page: text, digest, account: VILLAGE }]);
    await expect(client.query('DELETE FROM kept_paper')).rejects.toThrow();
  } finally {
    await client.end();
  }
});

test('papers of a household show it as the screens do: numbers masked, its acts by their days', async () => {
  const file = await printed(COUNTY, `household-file/${household.id}`);
  expect(file.status).toBe(200);
  expect(file.text).toContain('成员1');
  for (const { certificateNumber } of household.named) expect(file.text).not.toContain(certificateNumber);
  expect(file.text).toMatch(/<td>\d{6}\*{12}<\/td>/);
  const days = [...file.text.matchAll(/<tr><td>(2025-11-\d\d)<\/td>/g)].map(([, day]) => day);
  expect(days).toEqual([...days].sort());
  expect(days).toContain('2025-11-28');
  for (const [paper, says] of [
    [`check-sheet/${household.id}`, '入户核查表'],
    [`explainer/${household.id}`, '您家目前不是防止返贫监测对象'],
    [`answer/${caseId}`, '您的权利'],
  ] as const) {
    const { status, text } = await printed(VILLAGE, paper);
    expect({ paper, status }).toEqual({ paper, status: 200 });
    expect(text).toContain(says);
  }
});

test('who does not see the record gets no paper of it, nor does anybody without an account', async () => {
  for (const account of ['county@410526', 'village@500235216221', 'village@410526002002']) {
    const refused = await printed(account, `notice/${caseId}`);
    expect({ account, status: refused.status }).toEqual({ account, status: 404 });
    expect(refused.text).not.toContain('成员');
  }
  expect((await fetch(`${graph.url}/print/notice/${caseId}`)).status).toBe(401);
  const plan = await printed(COUNTY, `help-plan/${household.id}`);
  expect(plan).toMatchObject({ status: 404 });
  expect(plan.text).toContain('NOTHING_TO_PRINT');
});

test('a report of figures is printed as it was frozen', async () => {
  const county = await graph.as(COUNTY);
  const { data } = await county.ask<{ reportFigures: { report: { id: string; digest: string } } }>(
    `mutation { reportFigures(input: { asOf: "2025-11-30", occurredOn: "2025-12-01", idempotencyKey: "year" }) {
       ... on FiguresReported { report { id digest } } } }`,
  );
  const report = data?.reportFigures.report;
  const paper = await printed(COUNTY, `figure-report/${report?.id}`);
  expect(paper.status).toBe(200);
  expect(paper.text).toContain(`校验码（SHA-256）：${report?.digest}`);
  expect(paper.text).toContain('数据截止日</th><td>2025年11月30日');
});

// One act of each department for which offices keep paper, on what it tells and by whom; finance's is of no household.
function acts(personId: string): Record<string, { account: string; input: object; record: string }> {
  const [on, county] = ['2025-11-28', COUNTY.slice('county@'.length)];
  const householdId = household.id;
  return {
    recordDwelling: {
      account: VILLAGE,
      input: { householdId, livedIn: true, occurredOn: on },
      record: '... on DwellingRecorded { of: word',
    },
    recordEnrolment: {
      account: VILLAGE,
      input: {
        ...{ personId, schoolYear: '2025-2026', term: 'AUTUMN', school: '普安乡中心小学', stage: 'PRIMARY' },
        occurredOn: '2025-09-01',
      },
      record: '... on SchoolEnrolmentRecorded { of: enrolment',
    },
    enrolTraining: {
      account: VILLAGE,
      input: { personId, kind: 'SHORT_SKILL', occurredOn: on },
      record: '... on TrainingRecorded { of: training',
    },
    applyForRelief: {
      account: VILLAGE,
      input: { householdId, affectsLiving: true, emergency: false, members: 2, occurredOn: on },
      record: '... on ReliefRecorded { of: relief',
    },
    claimMedicalAid: {
      account: `health@${county}`,
      input: { householdId, personId, billedOn: on, bill: '1200.00', occurredOn: on },
      record: '',
    },
  };
}

test('what each department keeps of paper hangs on its acts, opens for who may see them, and is named in the file with its hash', async () => {
  const personId = household.named[1]?.id ?? '';
  const sent = new Map<string, string>();
  for (const [mutation, { account, input, record }] of Object.entries(acts(personId))) {
    const client = await graph.as(account);
    const id = await sentFile(graph, client, { mutation, fileName: `${mutation}.jpg` });
    const shown = record && `${record} { attachments { fileName address } } }`;
    let key = 0;
    // A department takes what is told of a household once the register told it of that household.
    await waitUntil(async () => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await client.ask<{
        done: { __typename: string; code?: string; of?: { attachments: { address: string }[] } };
      }>(
        `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on UserError { code } ${shown} } }`,
        { input: { ...input, attachments: [id], idempotencyKey: `${mutation}-${key++}` } },
      );
      expect(errors).toBeUndefined();
      if (data?.done.code === 'NOT_FOUND') return false;
      expect([mutation, data?.done.code]).toEqual([mutation, undefined]);
      const [file] = data?.done.of?.attachments ?? [];
      if (file) sent.set(mutation, file.address);
      return true;
    });
  }
  const county = await graph.as(COUNTY);
  for (const address of sent.values()) {
    const file = await county.get(address);
    expect(Buffer.from(await file.arrayBuffer()).equals(PHOTO)).toBe(true);
    const elsewhere = await (await graph.as('county@410526')).get(address);
    expect(elsewhere.status).toBe(404);
  }
  const file = await printed(COUNTY, `household-file/${household.id}`);
  const digest = createHash('sha256').update(PHOTO).digest('hex');
  for (const mutation of Object.keys(acts(personId))) expect(file.text).toContain(`<td>${mutation}.jpg</td>`);
  expect(file.text.split(digest)).toHaveLength(Object.keys(acts(personId)).length + 1);
  expect(file.text).toContain(`<img src="data:image/jpeg;base64,${PHOTO.toString('base64')}"`);
  expect(file.policy).toContain('img-src data:');
  // A village is not told of bills; its paper does not name their files.
  const ofVillage = await printed(VILLAGE, `household-file/${household.id}`);
  expect(ofVillage.text).toContain('recordDwelling.jpg');
  expect(ofVillage.text).not.toContain('claimMedicalAid.jpg');
});

test('an extract of a person has what all departments keep and who looked, and only an office that hands it out prints it', async () => {
  const { data } = await (await graph.as(COUNTY)).ask<{
    household: { members: { person: { id: string; certificateNumber: string } }[] };
  }>(
    `query ($id: ID!) { household(id: $id) { members { person { id certificateNumber(purpose: "核对贷款名单") } } } }`,
    { id: household.id },
  );
  const person = data?.household.members[0]?.person;
  const extract = await printed(COUNTY, `person-extract/${person?.id}`);
  expect(extract.status).toBe(200);
  expect(extract.text).toContain('<td>核对贷款名单</td>');
  expect(extract.text).not.toContain(person?.certificateNumber);
  expect(extract.text).not.toContain('暂时没有应答');
  expect(await printed(VILLAGE, `person-extract/${person?.id}`)).toMatchObject({ status: 403 });
  expect(await printed('county@410526', `person-extract/${person?.id}`)).toMatchObject({ status: 404 });
  await graph.stopService('finance');
  const part = await printed(COUNTY, `person-extract/${person?.id}`);
  expect(part.status).toBe(200);
  expect(part.text.split('<h2>小额信贷（元）</h2>')[1]).toMatch(/^<p>该部门的服务暂时没有应答/);
});

test('a paper that lacks the part of a department is not printed', async () => {
  await graph.stopService('households');
  expect(await printed(COUNTY, `household-file/${household.id}`)).toMatchObject({ status: 503 });
});
