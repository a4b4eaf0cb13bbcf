import { type Policy, startPolicy } from './running-policy';

const TEXT = `关于规范防止返贫监测对象识别的通知
各乡镇人民政府：
一、识别程序
（一）农户申请。农户以户为单位向村委会申请。
（二）评议公示。村（社区）组织评议，在村内公示，公示不少于7天。
（三）县级审定。县农业农村委员会比对数据后审定。
二、标准
（一）2026年监测范围为家庭年人均纯收入9200元。
（二）鼓励社会力量结对认亲。
云阳县农业农村委员会
2026年1月5日
`;
const document = {
  text: TEXT,
  id: 'yun-yang-2026',
  prefix: 'YY-2026',
  division: '500235',
  from: '2026-01-05',
  to: '2026-12-31',
};

interface Drafted {
  __typename: string;
  code?: string;
  files: { name: string; text: string }[];
  clauses: { id: string; section: string; status: string; quote: string }[];
  boundPercent: number | null;
  openSentences: number | null;
  findings: { grade: string; code: string; message: string; clause: string | null; file: string }[];
  touched: {
    file: string;
    part: string;
    entry: string;
    title: string;
    before: string;
    after: string | null;
  }[];
}

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

const draft = `query($input: DraftedPolicyInput!) { draftedPolicy(input: $input) { __typename
  ... on DraftedPolicy { files { name text } clauses { id section status quote } boundPercent openSentences
    findings { grade code message clause file } touched { file part entry title before after } }
  ... on UserError { code message } } }`;

async function drafted(input: object, account = 'county@500235'): Promise<Drafted> {
  const { data, errors } = await policy.ask<{ draftedPolicy: Drafted }>(draft, { input }, account);
  expect(errors).toBeUndefined();
  return data.draftedPolicy;
}

test('the catalogue tells what a document can say, what it takes and who applies it', async () => {
  type Entry = {
    kind: string;
    name: string;
    title: string;
    takes: string;
    services: string[];
    without: string | null;
  };
  const query = (filter: string) => `{ ruleCatalogue${filter} { kind name title takes services without } }`;
  const all = await policy.ask<{ ruleCatalogue: Entry[] }>(query(''));
  expect(new Set(all.data.ruleCatalogue.map(({ kind }) => kind)).size).toBe(8);
  const found = await policy.ask<{ ruleCatalogue: Entry[] }>(query('(kind: RULE, search: "贷款限额")'));
  expect(found.data.ruleCatalogue).toEqual([
    expect.objectContaining({ name: 'loan-within-limit', services: ['finance'], without: '不核对' }),
  ]);
  expect(JSON.parse(found.data.ruleCatalogue[0]?.takes ?? '{}')).toMatchObject({ type: 'object' });
  const english = await policy.ask<{ ruleCatalogue: Entry[] }>(
    query('(kind: TIME_LIMIT, search: "公示")'),
    {},
    undefined,
    'en',
  );
  expect(english.data.ruleCatalogue).toMatchObject([{ name: 'PUBLICITY', title: 'length of the publicity' }]);
});

test('clauses are suggested what they may be bound to, with their numbers read', async () => {
  const query = `{ clauseSuggestions(quote: "在村内公示，公示不少于7天", limit: 3) { entry { kind name } likenessPercent fields like { id } } }`;
  const { data } = await policy.ask<{
    clauseSuggestions: { entry: object; fields: string; like: { id: string } }[];
  }>(query);
  expect(data.clauseSuggestions[0]).toMatchObject({
    entry: { kind: 'TIME_LIMIT', name: 'PUBLICITY' },
    like: { id: expect.stringMatching(/^PA-2025-/) },
  });
  expect(JSON.parse(data.clauseSuggestions[0]?.fields ?? '')).toEqual({
    unit: 'calendar-days',
    duration: 7,
    atLeast: true,
  });
  const { errors } = await policy.ask('{ clauseSuggestions(quote: "公示", limit: 21) { likenessPercent } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a text becomes a draft, and a draft policy that says what it does not keep', async () => {
  const first = await drafted({ document });
  expect(first).toMatchObject({ boundPercent: 0, openSentences: 5 });
  expect(
    first.clauses.filter(({ status }) => status === 'open').map(({ id, section }) => [id, section]),
  ).toEqual([
    ['YY-2026-1.1', '一（一）'],
    ['YY-2026-1.2', '一（二）'],
    ['YY-2026-1.3', '一（三）'],
    ['YY-2026-2.1', '二（一）'],
    ['YY-2026-2.2', '二（二）'],
  ]);
  const wrong = first.findings.filter(({ grade }) => grade === 'ERROR');
  expect(wrong).toHaveLength(5);
  expect(wrong[0]?.message).toMatch(/：请写明落实为什么、为何无需办理，或标为“不执行”$/);
  const bindings = [
    { clause: 'YY-2026-1.1', kind: 'EVIDENCE', name: 'application' },
    { clause: 'YY-2026-1.2', kind: 'EVIDENCE', name: 'posting' },
    { clause: 'YY-2026-1.2', kind: 'TIME_LIMIT', name: 'PUBLICITY' },
    { clause: 'YY-2026-1.3', kind: 'EVIDENCE', name: 'comparison-result' },
    { clause: 'YY-2026-2.1', kind: 'PARAMETER', name: 'monitoring-line', fields: '{"measure":"net-income"}' },
    { clause: 'YY-2026-2.2', notKept: true, because: '没有对应的办理事项' },
  ];
  const last = await drafted({ files: first.files, bindings });
  expect(last.findings.filter(({ grade }) => grade === 'ERROR')).toEqual([]);
  expect(last.openSentences).toBe(0);
  expect(last.findings).toContainEqual(
    expect.objectContaining({ grade: 'NOT_KEPT', clause: 'YY-2026-2.2', file: 'clauses.yaml' }),
  );
  const preview = `query($input: PolicyPreviewInput!) { policyPreview(input: $input) { __typename ... on PolicyPreview { changes { name } } } }`;
  const tried = await policy.ask<{ policyPreview: { __typename: string; changes: { name: string }[] } }>(
    preview,
    { input: { files: last.files } },
    'county@500235',
  );
  expect(tried.data.policyPreview.changes.map(({ name }) => name)).toContain('monitoring-line');
});

const PUBLICITY = { file: 'deadlines.yaml', part: '时限', entry: 'publicity', title: '公示时长' };

test('a clause is split where its numbering misleads, what it was bound to goes where the clerk says, and it is joined again', async () => {
  const clause = 'YY-2026-1.2';
  const bound = await drafted({ document, bindings: [{ clause, kind: 'TIME_LIMIT', name: 'PUBLICITY' }] });
  expect(bound.touched).toEqual([]);
  const quote = bound.clauses.find(({ id }) => id === clause)?.quote ?? '';
  const split = await drafted({
    files: bound.files,
    cuts: [{ clause, at: quote.indexOf('公示不少于'), kept: 'SECOND' }],
    bindings: [{ clause, because: '说明性文字' }],
  });
  expect(split.touched).toEqual([{ ...PUBLICITY, before: clause, after: `${clause}b` }]);
  expect(
    split.clauses.filter(({ id }) => id === clause || id === `${clause}b`).map(({ status }) => status),
  ).toEqual(['informative', 'enforced']);
  expect(split.findings.filter((finding) => finding.clause?.startsWith(clause))).toEqual([]);
  const joined = await drafted({ files: split.files, cuts: [{ clause }] });
  expect(joined.clauses).toEqual(bound.clauses);
  expect(joined.touched).toEqual([{ ...PUBLICITY, before: `${clause}b`, after: clause }]);
});

test('a text file is handed in as its bytes', async () => {
  const file = Buffer.from(TEXT).toString('base64');
  const { text, ...rest } = document;
  expect(await drafted({ document: { ...rest, file } })).toMatchObject({ openSentences: 5 });
  expect(text).toBe(TEXT);
});

test.each([
  ['nothing', {}, 'FILES_OR_DOCUMENT'],
  ['no text', { document: { ...document, text: null } }, 'TEXT_OR_FILE'],
  ['a file that is none', { document: { ...document, text: null, file: '0M8R4KGxGuE=' } }, 'NOT_A_DOCUMENT'],
  [
    'a name nobody knows',
    { document, bindings: [{ clause: 'YY-2026-1.1', kind: 'RULE', name: 'x' }] },
    'CANNOT_BE_BOUND',
  ],
  ['nothing to do without a reason', { document, bindings: [{ clause: 'YY-2026-1.1' }] }, 'CANNOT_BE_BOUND'],
  ['a clause cut at its end', { document, cuts: [{ clause: 'YY-2026-1.1', at: 99 }] }, 'CANNOT_BE_CUT'],
  [
    'values that are none',
    { document, bindings: [{ clause: 'YY-2026-1.1', kind: 'RULE', name: 'four-no-removals', fields: '[' }] },
    'NOT_JSON',
  ],
])('%s is refused in words', async (_what, input, code) => {
  expect(await drafted(input)).toMatchObject({ __typename: 'InvalidInput', code });
});

test('a village drafts no policy, and a folder tells the county what in it is to be looked at', async () => {
  expect(await drafted({ document }, 'village@500235216201')).toMatchObject({ __typename: 'NotPermitted' });
  const query = '{ policyFolders { id boundPercent findings { grade code } } }';
  const { data } = await policy.ask<{
    policyFolders: { id: string; boundPercent: number; findings: { code: string }[] }[];
  }>(query, {}, 'county@500235');
  const found = data.policyFolders.find(({ id }) => id === 'zheng-zhou-2020');
  expect(found?.boundPercent).toBeGreaterThan(80);
  expect(found?.findings).toContainEqual({ grade: 'WARNING', code: 'UNLIKE_QUOTE' });
});
