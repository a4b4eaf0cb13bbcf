import { parseAccount, SECTORS } from '@dixian/access';
import { takesDivision } from '@dixian/service';
import { keptByCache } from '@dixian/testkit';
import { getNamedType, isCompositeType, isObjectType, isUnionType } from 'graphql';
import { isFact, isFor, TABLE_FILE, tableEntries, toldBy } from './audiences';
import { api, callOf, type Known, queries, type RootField, sightOf } from './calls';
import { CERTIFICATE, idOf, PlantedHousehold } from './planted-household';
import { addSeen, called, everythingOf } from './seen-fields';
import { twoDaysOfDepartments } from './two-days-of-departments';
import { type WholeGraph, wholeGraph } from './whole-graph';

const COUNTY = 'county@500235';
const ACCOUNTS = [
  ...[
    COUNTY,
    'village@500235216220',
    'township@500235216',
    'city@5002',
    'province@50',
    'auditor@50',
    'admin@',
  ],
  ...SECTORS.map((sector) => `${sector}@500235`),
];
const BY_ID: Readonly<Record<string, string>> = {
  household: 'household',
  person: 'person',
  lead: 'lead',
  monitoringCase: 'monitoring_case',
  monitoringPeriod: 'monitoring_period',
  helpPlan: 'help_plan',
  obligation: 'obligation',
};

let graph: WholeGraph;
let planted: PlantedHousehold;
beforeAll(async () => {
  // Planted rows hold words that no enum knows; the faults that these are would drown what fails.
  graph = await wholeGraph('2025-12-01', { LOG_LEVEL: 'silent' });
  planted = await PlantedHousehold.plant(graph);
}, 240_000);
afterAll(async () => {
  await planted?.end();
  await graph?.drop();
});

/** Types that a query can lead to, but for pages. */
function typesOfQueries() {
  const seen = new Set([api.getQueryType()].flatMap((type) => (type ? [getNamedType(type)] : [])));
  // A set is walked to its end, with what is added on the way.
  for (const type of seen) {
    if (isUnionType(type)) for (const member of type.getTypes()) seen.add(member);
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) seen.add(getNamedType(field.type));
    }
  }
  return [...seen].filter(isObjectType).filter(({ name }) => !/(Connection|Edge)$/.test(name));
}

test('every field that a query leads to has its line in the table of what it tells, and no line is of none', () => {
  const fields = typesOfQueries().flatMap((type) =>
    Object.keys(type.getFields()).map((name) => ({ type: type.name, name, told: toldBy(type.name, name) })),
  );
  const missing = fields.filter(({ told }) => !told).map(({ type, name }) => `${type}.${name}`);
  if (missing.length > 0) {
    throw new Error(
      `Say in ${TABLE_FILE} which kind of fact is told by ${missing.join(', ')}: a line under the type, behind the fact`,
    );
  }
  const { types, fields: named } = tableEntries();
  const known = new Set([
    ...fields.map(({ type, name }) => `${type}.${name}`),
    ...fields.map(({ type }) => type),
  ]);
  expect([...types, ...named].filter((entry) => !known.has(entry))).toEqual([]);
});

const lookUp: (field: RootField) => Known = (field) => (name) => {
  if (name === 'id') return idOf(BY_ID[field.name] ?? 'import_run');
  const values: Record<string, unknown> = {
    code: field.name === 'division' ? '500235' : '500235216220001',
    contractNumber: '500235216220001',
    number: CERTIFICATE,
    purpose: '入户核实情况',
    year: 2025,
    division: '500235',
    first: 1,
  };
  return values[name];
};

/** Operations that show all there is: each root with what lies below, things asked for by id field by field and deeper. */
const operationsOf = (deep: boolean) =>
  queries.flatMap((field) => {
    const known = lookUp(field);
    const whole = callOf('query', field, everythingOf(field, 2), known);
    const type = getNamedType(field.type);
    if (!deep || !(field.name in BY_ID) || !isObjectType(type)) return [whole];
    const deeper = Object.values(type.getFields())
      .filter((below) => isCompositeType(getNamedType(below.type)))
      .flatMap((below) => called(below, 3) ?? []);
    return [whole, ...deeper.map((selection) => callOf('query', field, `{ ${selection} }`, known))];
  });

// The same for all accounts; to write them takes a fifth of the time it takes to ask them.
let written: Record<'deep' | 'whole', ReturnType<typeof operationsOf>>;
beforeAll(() => {
  written = { deep: operationsOf(true), whole: operationsOf(false) };
});

/** The fields that an account sees something of, on whichever way. */
async function seenBy(account: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const client = await graph.as(account);
  const root = api.getQueryType();
  // Offices of the line but the county's are asked for less: what is closed to them is closed at the root of its subject.
  for (const { text, variables } of written[account.endsWith('@500235') ? 'deep' : 'whole']) {
    const { data, errors } = await client.ask<Record<string, unknown>>(text, variables);
    const refused = errors?.find(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
    if (refused) throw new Error(`${refused.message} in ${text}`);
    if (root) addSeen(seen, root, data);
  }
  return seen;
}

// What the law of a place says may be asked by everybody.
const OF_THE_LAW =
  /^(deadlines?|entitlements|parameters?|parameterHistory|policyChanges|policyDocuments|policyPacks|policyWarnings|procedures|responsibleUnits|staleParameters|targets|yearEndTransitions|measureToolbox)$/;

test("a place that is not there and one that is another's are told apart from an empty one, and not from each other", async () => {
  const asked = queries.filter((field) => takesDivision(field) && !OF_THE_LAW.test(field.name));
  expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['tasks', 'loans', 'obligations']));
  const client = await graph.as(COUNTY);
  const said = async (field: RootField, division: string) => {
    const inFilter = field.args.some(({ name }) => name === 'division') ? undefined : { division };
    const known: Known = (name, type) =>
      name === 'division' ? division : name === 'filter' ? inFilter : lookUp(field)(name, type);
    const { text, variables } = callOf('query', field, sightOf(field), known);
    const { errors } = await client.ask(text, variables);
    return errors?.map(({ message, extensions }) => [extensions?.code, message]) ?? [];
  };
  const wrong: string[] = [];
  for (const field of asked) {
    const nowhere = await said(field, '999999');
    const elsewhere = await said(field, '410526');
    const own = await said(field, '500235216220');
    if (nowhere[0]?.[0] !== 'NO_SUCH_PLACE' || String(nowhere) !== String(elsewhere))
      wrong.push(`${field.name} elsewhere`);
    if (own.some(([code]) => code === 'NO_SUCH_PLACE')) wrong.push(`${field.name} at home`);
  }
  expect(wrong).toEqual([]);
}, 240_000);

test('what takes a day in a department is answered so that a client which keeps it reads both days as they were', async () => {
  const client = await graph.as(COUNTY);
  const [confused, answered] = [new Set<string>(), new Set<string>()];
  for (const { query, field } of twoDaysOfDepartments()) {
    const { data, errors } = await client.ask<object>(query);
    if (!data) throw new Error(`${JSON.stringify(errors)?.slice(0, 300)} to ${query.slice(0, 200)}`);
    if (JSON.stringify(data) !== '{"before":null,"now":null}') answered.add(field);
    if (!(await keptByCache(api, query, data)).same) confused.add(field);
  }
  expect([...confused]).toEqual([]);
  expect(answered.size).toBeGreaterThan(20);
}, 480_000);

const toldOf = (coordinate: string) => {
  const [type = '', field = ''] = coordinate.split('.');
  return { told: toldBy(type, field) ?? '', field };
};

test('on no way through the graph does an account see what it does not need to know, and it sees what it does', async () => {
  const all = await seenBy(COUNTY);
  const wrong: string[] = [];
  for (const account of ACCOUNTS) {
    const caller = parseAccount(account);
    const seen = account === COUNTY ? all : await seenBy(account);
    for (const coordinate of seen) {
      const { told, field } = toldOf(coordinate);
      if (!isFor(caller, told, field)) wrong.push(`${account} sees ${coordinate}, which tells ${told}`);
    }
    // Departments of the county see the same rows; other offices have lists of their own, by level and place.
    for (const coordinate of caller.sector ? all : []) {
      const { told, field } = toldOf(coordinate);
      if (isFact(told) && isFor(caller, told, field) && !seen.has(coordinate)) {
        wrong.push(`${account} does not see ${coordinate}, which tells ${told}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  // The walk meets rows: less would show nothing to anybody.
  expect(all.size).toBeGreaterThan(300);
}, 900_000);
