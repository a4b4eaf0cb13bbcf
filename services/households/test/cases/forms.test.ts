import { idOf } from '../running-households';
import { Cases, COUNTY, input, ROLES, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 4);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

interface Field {
  path: string;
  label: string;
  kind: string;
  many: boolean;
  required: boolean;
  options: { value: string; label: string }[];
  known: { value: string; shown: string; source: string } | null;
  clause: { id: string } | null;
}
interface Form {
  mutation: string;
  input: string | null;
  name: string;
  clauses: { id: string }[];
  fields: Field[];
}

const FORM = `form { mutation input name clauses { id }
  fields { path label kind many required options { value label } known { value shown source } clause { id } } }`;

async function tasksOf(account: string, household: string): Promise<{ kind: string; form: Form | null }[]> {
  const { data, errors } = await cases.households.ask<{
    tasks: { edges: { node: { kind: string; form: Form } }[] };
  }>(account, `query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { kind ${FORM} } } } }`, {
    filter: { household, levels: ['VILLAGE', 'TOWNSHIP', 'COUNTY'] },
  });
  expect(errors).toBeUndefined();
  return data.tasks.edges.map(({ node }) => node);
}

async function nextForm(caseId: string): Promise<Form | null> {
  const { data } = await cases.households.ask<{ monitoringCase: { nextForm: Form | null } }>(
    COUNTY,
    `query ($id: ID!) { monitoringCase(id: $id) { ${FORM.replace('form {', 'nextForm {')} } }`,
    { id: caseId },
  );
  return data.monitoringCase.nextForm;
}

const fieldOf = (form: Form | null, path: string) => form?.fields.find((field) => field.path === path);

// What a screen sends that shows the form and lets the user fill in the rest.
function filled(form: Form, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const { path, known } of form.fields) {
    const value = path in given ? given[path] : known ? (JSON.parse(known.value) as unknown) : undefined;
    if (value === undefined || path.includes('[]')) continue;
    const names = path.split('.');
    const last = names.pop() ?? path;
    const at = names.reduce<Record<string, unknown>>((into, name) => {
      into[name] ??= {};
      return into[name] as Record<string, unknown>;
    }, sent);
    at[last] = value;
  }
  return sent;
}

let keys = 0;
const by = { VILLAGE, TOWNSHIP, COUNTY };
const fills: readonly (readonly [keyof typeof by, string, Readonly<Record<string, unknown>>])[] = [
  ['VILLAGE', 'verifyLead', { riskFound: true, finding: '屋顶漏雨' }],
  ['TOWNSHIP', 'holdSpecialMeeting', { 'evidence.rolesPresent': ROLES, 'evidence.riskFound': true }],
  [
    'VILLAGE',
    'submitApplication',
    { 'evidence.form': '书面申请', 'evidence.applicant': '户主', 'evidence.registration': 'RURAL' },
  ],
  [
    'VILLAGE',
    'recordHomeCheck',
    {
      'evidence.income': '减少',
      'evidence.selfPaidExpenses': '一万二',
      'evidence.difficulties': '住房',
      'evidence.ownMeans': '弱',
    },
  ],
  [
    'VILLAGE',
    'recordVillageReview',
    {
      'evidence.votesDue': 40,
      'evidence.votesPresent': 32,
      'evidence.votesFor': 30,
      'evidence.votesAgainst': 2,
      'evidence.passed': true,
    },
  ],
  ['VILLAGE', 'postPublicity', { 'evidence.place': '村委会公示栏', 'evidence.photoReference': 'photo-1' }],
  [
    'TOWNSHIP',
    'recordTownshipReview',
    { 'evidence.signingOffices': ['产业服务中心', '民政办'], 'evidence.passed': true },
  ],
  [
    'COUNTY',
    'recordCountyDecision',
    {
      'evidence.comparisons': [{ department: '民政局', agrees: true }],
      'evidence.category': 'MARGINAL',
      'evidence.passed': true,
    },
  ],
  ['COUNTY', 'announceIdentification', { 'evidence.text': '认定名单' }],
];
const days = ['02', '02', '02', '03', '04', '04', '10', '10', '10'];

test('whoever fills in the form of each task goes from a lead to an identified household', async () => {
  await cases.lead(code(1), '2025-06-02', { verifiedOn: null });
  const household = await idOf(cases.households, code(1));
  for (const [at, [level, mutation, given]] of fills.entries()) {
    const form = (await tasksOf(by[level], household))
      .map((task) => task.form)
      .find((each) => each?.mutation === mutation);
    if (!form) throw new Error(`no task asks for ${mutation}`);
    const left = form.fields.filter(
      ({ required, known, path, kind }) =>
        required &&
        !known &&
        kind !== 'GROUP' &&
        !path.includes('[]') &&
        !path.startsWith('posting.') &&
        !path.startsWith('announcement.'),
    );
    const entered = { ...given, occurredOn: `2025-06-${days[at]}`, idempotencyKey: `form-${keys++}` };
    // Nothing else has to be given; why it is late is asked by the day of today, and these were done in time.
    expect(
      left.map(({ path }) => path).filter((path) => !(path in entered || path === 'lateReason')),
    ).toEqual([]);
    const answer = await cases.households.ask<Record<string, { __typename: string }>>(
      by[level],
      `mutation ($input: ${form.input}!) { ${mutation}(input: $input) { __typename ... on UserError { code message } } }`,
      { input: filled(form, entered) },
    );
    expect(answer.data[mutation]?.__typename).toMatch(/^(LeadVerified|CaseActRecorded)$/);
  }
  expect((await tasksOf(VILLAGE, household)).map(({ form }) => form?.mutation)).toContain('makeHelpPlan');
});

test('a form says what the place asks for, by which clause, and the words that it takes', async () => {
  const leadId = await cases.lead(code(2), '2025-06-02');
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-02'),
  );
  const form = await nextForm(opened.case?.id ?? '');
  expect(form).toMatchObject({
    mutation: 'submitApplication',
    input: 'SubmitApplicationInput',
    name: '农户申请',
  });
  expect(fieldOf(form, 'evidence.form')).toMatchObject({
    ...{ label: '申请方式', kind: 'CHOICE', required: true, many: false },
    clause: { id: 'PA-2025-1.2.2b' },
  });
  expect(fieldOf(form, 'evidence.form')?.options).toContainEqual({ value: '书面申请', label: '书面申请' });
  expect(fieldOf(form, 'evidence.registration')?.options).toContainEqual({
    value: 'RURAL',
    label: '农村户籍',
  });
  // Of case, lead and household one is named: the case that goes on.
  expect(fieldOf(form, 'caseId')).toMatchObject({
    required: true,
    known: { value: JSON.stringify(opened.case?.id), shown: opened.case?.id, source: '本事项' },
  });
  expect(['leadId', 'householdId'].map((path) => fieldOf(form, path)?.known)).toEqual([null, null]);
  expect(fieldOf(form, 'idempotencyKey')).toMatchObject({ kind: 'KEY', required: true });
  // Far behind its day, the place asks why.
  expect(fieldOf(form, 'lateReason')).toMatchObject({ required: true, label: '迟办原因' });
});

test('what the case knows stands in the form with where it comes from: the text to post, and an open objection first', async () => {
  const caseId = await cases.posted(code(3), '2025-06-02', '2025-06-03');
  await cases.act(VILLAGE, 'recordObjection', input('recordObjection', { caseId }, '2025-06-04'));
  const form = await nextForm(caseId);
  expect(form?.mutation).toBe('settleObjection');
  expect(fieldOf(form, 'evidence.objectionId')?.known?.source).toBe('公示异议');
  expect(fieldOf(form, 'evidence.upheld')).toMatchObject({ kind: 'YES_NO', label: '异议是否成立' });
});

test('a case that has ended asks for nothing more', async () => {
  const leadId = await cases.lead(code(4), '2025-11-03');
  const meeting = input('holdSpecialMeeting', { leadId }, '2025-11-03', {
    evidence: { riskFound: false, reason: '无风险' },
  });
  const closed = await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting);
  expect(closed.case?.state).toBe('CLOSED_NO_RISK');
  expect(await nextForm(closed.case?.id ?? '')).toBeNull();
});
