import { SECTORS } from '@dixian/access';
import { syntheticCertificate } from '@dixian/testkit';
import {
  callOf,
  isOtherTarget,
  type Known,
  mutations,
  queries,
  type RootField,
  refusalOf,
  sightOf,
  targetsOf,
} from './calls';
import { askTogether } from './calls-together';
import {
  BY_ID,
  EDUCATION_IMPORTS,
  EMPLOYMENT,
  FINANCE,
  HEALTH,
  HOUSING_WATER,
  LEADS,
  NOBODYS,
  OBLIGATIONS,
  OF_ALL_SECTORS,
  OPEN,
  RECKONED,
  TASKS,
} from './foreign-fields';
import { PAGES } from './pages-that-cannot-be';
import { CERTIFICATE, idOf, PLANTED, PlantedHousehold } from './planted-household';
import { type WholeGraph, wholeGraph } from './whole-graph';

// Each walk asks every root field as many accounts.
jest.setTimeout(300_000);

const ELSEWHERE = ['county@410526', 'township@500235217', 'village@500235216219', 'city@4105', 'auditor@41'];
const OWN_VILLAGE = '410526002002';

// Not theirs to know, or no place to them.
const CLOSED = ['FORBIDDEN', 'NO_SUCH_PLACE'];

let graph: WholeGraph;
let planted: PlantedHousehold;
beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  planted = await PlantedHousehold.plant(graph);
}, 240_000);
afterAll(async () => {
  await planted?.end();
  await graph?.drop();
});

const lookUp: (field: RootField) => Known = (field) => (name) => {
  if (name === 'id') return idOf(BY_ID[field.name] ?? 'import_run');
  const values: Record<string, unknown> = {
    code: '500235216220001',
    contractNumber: '500235216220001',
    number: CERTIFICATE,
    purpose: '入户核实',
    year: 2025,
    division: '500235',
    ...(field.name === 'findHouseholds' && { text: '0001' }),
  };
  return values[name];
};

/** Those of the root fields that show that account something, were it a fault. */
async function shownTo(account: string, fields: readonly RootField[]): Promise<string[]> {
  const calls = fields.map((field) => callOf('query', field, sightOf(field), lookUp(field)));
  const answers = await askTogether(await graph.as(account), calls);
  return answers.flatMap(({ data, errors = [] }, index) => {
    const closed = errors.every(({ extensions }) => CLOSED.includes(String(extensions?.code)));
    const shows = errors.length > 0 ? !closed : hasContent(data);
    return shows ? (fields[index]?.name ?? []) : [];
  });
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return !!value && value !== '0.00';
  return Object.entries(value).some(
    ([key, part]) => !/^(__typename|asOf|year)$/.test(key) && hasContent(part),
  );
}

// Each village owes the survey of its year, which is about no household.
const OWED_BY_VILLAGES = ['obligations', 'obligationCounts'];

async function namesHousehold(account: string): Promise<boolean> {
  const client = await graph.as(account);
  const { data } = await client.ask<{
    obligations: { edges: { node: { household: object | null } }[] } | null;
  }>('{ obligations(filter: {}) { edges { node { household { id } } } } }');
  if (!data?.obligations) throw new Error('A village reads what it owes.');
  return data.obligations.edges.some(({ node }) => node.household !== null);
}

test('a household shows in every root field to its county and in none to any other place', async () => {
  const bound = queries.filter(({ name }) => !NOBODYS.includes(name));
  const seen: Record<string, string[]> = Object.fromEntries(bound.map(({ name }) => [name, []]));
  const note = async (who: string, account: string, fields: readonly RootField[]) => {
    for (const name of await shownTo(account, fields)) seen[name]?.push(who);
  };
  const elsewhere = [...ELSEWHERE, ...SECTORS.map((name) => `${name}@410526`)];
  // The trail of reveals first, which is for auditors and administrators: looking somebody up by number, as is tried from
  // everywhere, leaves a look of one's own in it.
  const trail = bound.filter(({ name }) => name.startsWith('reveal'));
  await note('own', 'auditor@500235', trail);
  for (const account of elsewhere) await note(account, account, trail);
  const others = bound.filter((field) => !trail.includes(field));
  const notOwed = others.filter(({ name }) => !OWED_BY_VILLAGES.includes(name));
  await note('own', 'county@500235', others);
  for (const account of elsewhere) {
    const owes = account.startsWith('village@500235');
    if (owes) expect([account, await namesHousehold(account)]).toEqual([account, false]);
    await note(account, account, owes ? notOwed : others);
  }
  expect(seen).toEqual(
    Object.fromEntries(bound.map(({ name }) => [name, RECKONED.includes(name) ? [] : ['own']])),
  );
});

test('each department sees the household itself and, besides, what is its own', async () => {
  const seen: Record<string, string[]> = {};
  const bound = queries.filter(({ name }) => !NOBODYS.includes(name));
  for (const name of SECTORS) {
    const shown = await shownTo(`${name}@500235`, bound);
    seen[name] = shown.filter((field) => !OF_ALL_SECTORS.test(field)).sort();
  }
  expect(seen).toEqual({
    rural: expect.arrayContaining(['monitoringCases', 'settlements', 'selfReports']),
    education: [
      'dropoutCases',
      ...EDUCATION_IMPORTS,
      'schoolEnrolments',
      'schoolRecords',
      'schoolTerms',
      'studentAid',
    ],
    health: [...HEALTH, ...LEADS, ...OBLIGATIONS, 'settlements', ...TASKS].sort(),
    housing: HOUSING_WATER,
    water: HOUSING_WATER,
    finance: FINANCE,
    'civil-affairs': [
      ...['allowancePayments', 'allowances', 'delegations', 'disabilityAllowances', 'enrolmentDuties'],
      'gradualExits',
      'pensionListings',
      'pensionPremiums',
      ...['reliefCases', 'socialAssistanceImport', 'socialAssistanceImports'],
    ],
    employment: EMPLOYMENT,
  });
});

test('nobody of another place changes it or brings it into rows of their own', async () => {
  const client = await graph.as('county@410526');
  const member = (relation: string) => ({
    name: '成员',
    certificateNumber: syntheticCertificate({ birthOn: '1980-02-29', sequence: relation.length }),
    relation,
    isHead: relation === '户主',
  });
  const own = await client.ask<{
    registerHousehold: { household: { id: string; members: { person: { id: string } }[] } };
  }>(
    `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { __typename ... on UserError { code } ... on InvalidInput { field } ... on HouseholdRecorded {
       household { id members { person { id } } } } } }`,
    {
      input: {
        division: OWN_VILLAGE,
        members: [member('户主'), member('子')],
        occurredOn: '2025-01-02',
        idempotencyKey: 'own',
      },
    },
  );
  const household = own.data?.registerHousehold.household;
  if (!household) throw new Error(JSON.stringify(own));
  const before = await planted.fingerprint();
  const answers: { mutation: string; account: string; said: string }[] = [];
  const mixes: Record<string, string>[] = [
    {},
    { householdId: household.id, intoId: household.id },
    { fromId: household.id },
    { personId: household.members[0]?.person.id ?? '' },
  ];
  for (const account of [...ELSEWHERE, 'auditor@500235', ...SECTORS.map((name) => `${name}@410526`)]) {
    const asking = await graph.as(account);
    for (const field of mutations.filter(({ name }) => !OPEN.includes(name))) {
      const tried = (account === 'county@410526' ? mixes : [{}]).flatMap((mix, index) =>
        targetsOf(field).map((target) => ({ mix, index, target })),
      );
      for (const { mix, index, target } of tried) {
        // A household has one head: a new one needs it, a member does not become it.
        const isHead = { registerHousehold: true, addMember: false }[field.name];
        const own = { ...mix, isHead, idempotencyKey: `${account}-${field.name}-${index}-${target}` };
        const known: Known = (name, type) =>
          isOtherTarget(name, target) || (name === 'relation' && !type.startsWith('String'))
            ? undefined
            : { ...inputs, ...own }[name];
        const { text, variables } = callOf('mutation', field, refusalOf(field), known);
        const { data, errors } = await asking.ask<Record<string, Answer>>(text, variables);
        const answer = data?.[field.name];
        const said = errors ? JSON.stringify(errors) : (answer?.code ?? JSON.stringify(answer));
        // A hospital is named, no household: whoever enters one enters their own.
        if (index === 0 && field.name !== 'recordHospital')
          answers.push({ mutation: field.name, account, said });
      }
    }
  }
  expect(await planted.mentionedIn('410526')).toEqual([]);
  expect(await planted.fingerprint()).toEqual(before);
  expect(answers.filter(({ said }) => !REFUSED.test(said))).toEqual([]);
});

test('a page that cannot be is refused as such in every list, and none is a fault', async () => {
  const client = await graph.as('admin@');
  const lists = queries.filter((each) => each.args.some(({ name }) => name === 'after'));
  for (const page of PAGES) {
    const calls = lists.map((field) =>
      callOf(
        'query',
        field,
        '{ edges { __typename } }',
        (name, type) => page[name] ?? lookUp(field)(name, type),
      ),
    );
    for (const [index, { errors }] of (await askTogether(client, calls)).entries()) {
      const codes = errors?.map(({ extensions }) => extensions?.code);
      // A key of one text may be anything.
      const may = page.after ? [undefined, ['BAD_USER_INPUT']] : [['BAD_USER_INPUT'], ['PAGE_TOO_LARGE']];
      const { name } = lists[index] as RootField;
      expect([name, page, may]).toEqual([name, page, expect.arrayContaining([codes])]);
    }
  }
});

test('a text that no database keeps and a day at the end of time are no faults of the system', async () => {
  const client = await graph.as('county@500235');
  const codes = async (text: string, variables: object = {}) =>
    (await client.ask(text, variables)).errors?.map(({ extensions }) => extensions?.code);
  const byCode = 'query ($code: String!) { householdByCode(code: $code) { id } }';
  expect(await codes(byCode, { code: '5002\u0000' })).toEqual(['BAD_USER_INPUT']);
  for (const list of ['taskCounts', 'caseCounts', 'leadCounts']) {
    for (const asOf of ['0001-01-01', '9999-12-31']) {
      expect([list, await codes(`{ ${list}(filter: { asOf: "${asOf}" }, groupBy: []) { count } }`)]).toEqual([
        list,
        undefined,
      ]);
    }
  }
});

interface Answer {
  __typename: string;
  code?: string;
  recorded?: number;
}
// Nobody is told whether what they may not see exists; a wrong input is told before it is looked for. Of many posts each
// is answered for itself; of many tasks or notices none is theirs.
const REFUSED =
  /^(NOT_FOUND|SITE_UNKNOWN|NOT_PERMITTED|NOT_A_MEMBER|NOT_A_VILLAGE|NOT_A_DIVISION_CODE|NOT_A_COUNTY|WRONG_LEVEL|NOT_OUR_CLAUSE|SAME_HOUSEHOLD|SAME_ACCOUNT|ONE_ANSWER|VOTES_DO_NOT_ADD_UP|SCHOOL_YEAR_UNREADABLE|OUTSIDE_DIVISION|YEAR_FAR_AWAY|AMOUNT_NEEDED|REQUIRED|UNKNOWN_FILE|NO_CHECKPOINT)$|"recorded":0\b|"__typename":"(PostExtensionItem|WorkAssigned|NoticesResent)"|NOT_FOUND/;

const inputs: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(PLANTED).map(([name, id]) => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      id,
    ]),
  ),
  fromId: idOf('household'),
  intoId: idOf('household'),
  renovationId: idOf('renovation_statement'),
  requestId: idOf('correction_request'),
  grantId: idOf('allowance_statement'),
  personIds: [idOf('person')],
  householdIds: [idOf('household')],
  taskIds: [idOf('task')],
  deliveryIds: [idOf('notice_delivery')],
  fromAccount: 'clerk-of-another-place',
  resolvedLeads: [idOf('lead')],
  belongsTo: idOf('person'),
  newHeadId: idOf('person'),
  corrects: idOf('household'),
  subject: idOf('household'),
  keep: [idOf('help_measure')],
  objectionId: idOf('case_act'),
  toDivision: OWN_VILLAGE,
  division: '500235216220',
  divisionCode: '500235216220',
  relation: '子',
  certificateNumber: syntheticCertificate({ birthOn: '1970-02-28', sequence: 77 }),
  phone: '19900000001',
};
