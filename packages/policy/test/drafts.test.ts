import {
  type Binding,
  BindingRefused,
  bind,
  type DraftFiles,
  newDraft,
  type PolicyFinding,
  policiesDirectory,
  printedOfDocument,
  type ReadPolicies,
  readPolicies,
  Suggestions,
} from '../src';

const text = `云阳县农业农村委员会文件

云农委发〔2026〕3号

关于规范防止返贫监测对象识别的通知

各乡镇人民政府：
为规范监测对象识别，现通知如下。

一、识别程序
（一）农户申请。农户以户为单位向村委会申请。
（二）评议公示。村（社区）组织评议，在村内公示，公示不少于7天。
（三）县级审定。县农业农村委员会比对数据后审定，并书面反馈农户。

二、标准
（一）2026年监测范围为家庭年人均纯收入9200元。
（二）收入持续稳定半年以上的，方可标注风险消除。
（三）鼓励社会力量结对认亲。

云阳县农业农村委员会
2026年1月5日
`;

let loaded: ReadPolicies;
beforeAll(async () => {
  loaded = await readPolicies([policiesDirectory]);
});

const draft = () =>
  newDraft(
    {
      ...{ id: 'yun-yang-2026', clausePrefix: 'YY-2026', title: '通知', number: '云农委发〔2026〕3号' },
      ...{
        issuer: '云阳县农业农村委员会',
        issuedOn: '2026-01-05',
        place: { code: '500235', name: '云阳县' },
      },
      effective: { from: '2026-01-05', to: '2026-12-31', basis: '印发之日' },
    },
    text,
  );

const clause = (number: string) => `YY-2026-${number}`;
const bindings: readonly Binding[] = [
  { clause: clause('0.5'), as: 'nothing', because: '说明发文目的' },
  {
    clause: clause('1.1'),
    as: 'evidence',
    name: 'application',
    fields: { step: 'application', stepName: '农户申请' },
  },
  {
    clause: clause('1.2'),
    as: 'evidence',
    name: 'review-record',
    fields: { step: 'review', stepName: '评议公示' },
  },
  {
    clause: clause('1.2'),
    as: 'evidence',
    name: 'posting',
    fields: { step: 'review', holdsFor: 'PUBLICITY' },
  },
  { clause: clause('1.2'), as: 'time-limit', name: 'PUBLICITY' },
  {
    ...{ clause: clause('1.3'), as: 'evidence', name: 'comparison-result' },
    fields: { step: 'decision', stepName: '县级审定' },
  },
  { clause: clause('2.1'), as: 'parameter', name: 'monitoring-line', fields: { measure: 'net-income' } },
  { clause: clause('2.2'), as: 'rule', name: 'release-income-stable-for' },
  { clause: clause('2.3'), as: 'not-kept', because: '没有对应的办理事项' },
];
const bound = (last: number = bindings.length): DraftFiles =>
  bindings.slice(0, last).reduce((files, binding) => bind(files, binding), draft());
const read = async (files: DraftFiles) => {
  const draft = await loaded.withDraft(new Map(Object.entries(files)));
  return { ...draft.graded(), loaded: draft.mistakes.length === 0, policies: draft.policies };
};
const saying = (findings: readonly PolicyFinding[], grade: PolicyFinding['grade']) =>
  findings.filter((finding) => finding.grade === grade);

test('a text tells its own title, number, issuer and day', () => {
  expect(printedOfDocument(text)).toEqual({
    title: '关于规范防止返贫监测对象识别的通知',
    number: '云农委发〔2026〕3号',
    issuer: '云阳县农业农村委员会',
    issuedOn: '2026-01-05',
  });
  expect(printedOfDocument('一、识别。')).toEqual({});
});

test('every sentence of a new draft is a span of the text that nobody has decided on, and the draft does not run yet', async () => {
  const { loaded: runs, findings, coverage } = await read(draft());
  expect(runs).toBe(false);
  const open = saying(findings, 'error');
  expect(open.map(({ said }) => said.en)).toEqual(
    ['0.5', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((number) =>
      expect.stringContaining(`${clause(number)}: expected what it is bound to`),
    ),
  );
  expect(coverage).toMatchObject({ bound: 0, openSentences: { length: 7 } });
  expect(coverage?.percent).toBe(0);
});

test('bound clause by clause a draft becomes policy, and what fits nothing is listed as not kept', async () => {
  const { loaded: runs, findings, coverage, policies } = await read(bound());
  expect(saying(findings, 'error')).toEqual([]);
  expect(runs).toBe(true);
  expect(coverage).toMatchObject({ open: 0, openSentences: [] });
  expect(saying(findings, 'not-kept')).toMatchObject([
    { code: 'NOT_KEPT', clause: clause('2.3'), said: { zh: expect.stringContaining('没有对应的办理事项') } },
  ]);
  expect(policies.clauses.get(clause('2.3'))?.status).toBe('not-kept');
  expect(policies.parameters.get('monitoring-line')?.get('500235')).toMatchObject([
    { value: '9200.00', unit: 'CNY-per-person-year', clause: clause('2.1') },
  ]);
  expect(policies.rules.get('release-income-stable-for')?.get('500235')).toMatchObject([
    { with: { months: 6 } },
  ]);
  expect(policies.deadlines.get('PUBLICITY')?.get('500235')).toMatchObject([
    { unit: 'calendar-days', duration: 7, atLeast: true, hard: true },
  ]);
  const [procedure] = policies.procedures.get('IDENTIFICATION')?.get('500235') ?? [];
  expect(procedure?.steps.map(({ id, needs }) => [id, needs.map(({ name }) => name)])).toEqual([
    ['application', ['application']],
    ['review', ['review-record', 'posting']],
    ['decision', ['comparison-result']],
  ]);
});

test('what is bound is told while the work goes on', async () => {
  const shares = await Promise.all(
    [0, 3, 7, 9].map(async (last) => (await read(bound(last))).coverage?.percent ?? 0),
  );
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(new Set(shares).size).toBeGreaterThan(2);
});

test('a value unlike its quote has to be explained, and the explanation is shown', async () => {
  const line = (because?: string): DraftFiles =>
    bind(bound(6), {
      ...{ clause: clause('2.1'), as: 'parameter', name: 'monitoring-line' },
      fields: { measure: 'net-income', value: '9000.00' },
      ...(because !== undefined && { because }),
    });
  const { findings } = await read(line());
  expect(saying(findings, 'error')).toContainEqual(
    expect.objectContaining({ said: expect.objectContaining({ en: expect.stringContaining('9200元') }) }),
  );
  const explained = await read(line('县政府常务会议核定'));
  expect(saying(explained.findings, 'warning')).toContainEqual(
    expect.objectContaining({
      code: 'UNLIKE_QUOTE',
      said: expect.objectContaining({ zh: expect.stringContaining('县政府常务会议核定') }),
    }),
  );
});

test('a quote that is not what its span prints is refused', async () => {
  const files = bound();
  const changed = { ...files, 'text.txt': `（原文已改）${files['text.txt']}` };
  const { loaded: runs, findings } = await read(changed);
  expect(runs).toBe(false);
  expect(saying(findings, 'error')[0]?.said.en).toContain('expected the span of its quote');
});

test.each([
  [{ clause: clause('9'), as: 'nothing', because: 'x' }, '没有条款'],
  [{ clause: clause('2.3'), as: 'nothing' }, '为什么'],
  [{ clause: clause('2.3'), as: 'rule', name: 'no-such-rule' }, '目录里没有'],
] as const)('%j is refused in words', (binding, words) => {
  expect(() => bind(draft(), binding)).toThrow(BindingRefused);
  try {
    bind(draft(), binding);
  } catch (error) {
    expect((error as BindingRefused).said.zh).toContain(words);
  }
});

test('clauses of a place that is not loaded are suggested what its own document binds them to', () => {
  const suggestions = new Suggestions(loaded.policies);
  const best = (quote: string) => suggestions.for(quote).map(({ kind, name }) => `${kind} ${name}`);
  expect(best('在村内公示，公示不得少于5天')[0]).toBe('time-limit PUBLICITY');
  expect(best('县级主管部门审核批准并在当地公告')).toEqual(
    expect.arrayContaining(['evidence announcement', 'evidence approval']),
  );
  expect(best('金额原则上5万元以下（含）').slice(0, 2)).toEqual(
    expect.arrayContaining(['rule loan-within-limit', 'parameter microcredit-principal-limit']),
  );
  expect(suggestions.for('2024年、2025年产生的利息按70%贴息')[0]?.fields).toEqual({ rate: 70 });
  expect(suggestions.for('ABC')).toEqual([]);
});
