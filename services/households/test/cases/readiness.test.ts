import { countStatements } from '@dixian/testkit';
import { code, PuAnReleases } from './pu-an-releases';
import { VILLAGE } from './running-case';
import { READINESS, type ReadinessSeen, readinessOn } from './running-release';

const HOUSEHOLDS = 8;
let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(HOUSEHOLDS);
  await releases.fit(1);
  for (let number = 2; number <= 5; number++) {
    await releases.evidence.monitored(code(number), '2025-02-01');
  }
});
afterAll(() => releases?.drop());

const on = (number: number, asOf: string) => readinessOn(releases.cases, VILLAGE, code(number), asOf);

test('PA-2025-4.2d every condition says since when, by whom and by which clause, and when all can hold', async () => {
  expect(await on(1, '2025-09-01')).toMatchObject({
    asOf: '2025-09-01',
    outcome: 'REFUSED',
    earliestOn: '2025-09-15',
    riskJudged: false,
    flags: [],
    clauses: [{ id: 'PA-2025-4.2a' }, { id: 'PA-2025-4.2b' }, { id: 'PA-2025-4.2c' }, { id: 'PA-2025-4.2e' }],
    conditions: [
      {
        code: 'INCOME_ABOVE_LINE',
        holds: true,
        since: '2025-03-15',
        earliestOn: '2025-09-01',
        clauses: [{ id: 'PA-2025-4.2a' }],
        evidence: [
          {
            department: '农业农村部门',
            source: 'income-assessment',
            text: '纯收入9000.01元，计算人口1人',
            occurredOn: '2025-03-15',
          },
        ],
      },
      { code: 'INCOME_NOT_STABLE_YET', holds: false, since: '2024-05-01', earliestOn: '2025-09-15' },
      {
        code: 'GUARANTEES_SECURE',
        fact: 'education',
        since: '2025-04-01',
        evidence: [{ department: '有关部门' }],
      },
      { code: 'GUARANTEES_SECURE', fact: 'health' },
      { code: 'GUARANTEES_SECURE', fact: 'housing' },
      { code: 'GUARANTEES_SECURE', fact: 'water', evidence: [{ department: '水利' }] },
      { code: 'RISK_GONE', holds: true, since: '2024-05-01', evidence: [] },
    ],
  });
  expect(await on(1, '2025-09-15')).toMatchObject({
    outcome: 'GRANTED',
    earliestOn: '2025-09-15',
    conditions: [{}, { code: 'INCOME_STABLE', since: '2025-09-15' }, {}, {}, {}, {}, {}],
  });
});

test('as of a day before anything was said nothing is known; nobody is ready before being monitored', async () => {
  expect(await on(1, '2025-03-14')).toMatchObject({
    outcome: 'REFUSED',
    earliestOn: null,
    conditions: [
      { code: 'INCOME_UNKNOWN', since: '2024-05-01', evidence: [] },
      { code: 'GUARANTEE_UNKNOWN', fact: 'education', since: '2024-05-01', earliestOn: null, evidence: [] },
      { fact: 'health' },
      { fact: 'housing' },
      { fact: 'water' },
      { code: 'RISK_GONE' },
    ],
  });
  expect(await on(1, '2024-04-30')).toBeNull();
  expect(await on(6, '2025-09-15')).toBeNull();
});

test('PA-2025-4.2c an answer holds since the first of the same answers in a row', async () => {
  await releases.evidence.answered(code(2), '2025-03-01', false, ['SAFE_WATER']);
  await releases.evidence.answered(code(2), '2025-05-01', true, ['SAFE_WATER']);
  await releases.evidence.answered(code(2), '2025-08-01', true, ['SAFE_WATER']);
  const water = async (asOf: string) => (await on(2, asOf))?.conditions.find(({ fact }) => fact === 'water');
  expect(await water('2025-04-30')).toMatchObject({ code: 'GUARANTEE_INSECURE', since: '2025-03-01' });
  expect(await water('2025-09-01')).toMatchObject({
    code: 'GUARANTEES_SECURE',
    since: '2025-05-01',
    evidence: [{ occurredOn: '2025-08-01' }],
  });
});

test('a nomination that stands is what judged the risk', async () => {
  const householdId = await releases.idOf(1);
  expect(await releases.nominate(householdId, '2025-09-15')).toMatchObject({ __typename: 'CaseActRecorded' });
  const risk = (await on(1, '2025-09-15'))?.conditions.at(-1);
  expect(risk).toMatchObject({
    code: 'RISK_GONE',
    evidence: [{ department: '村（社区）', source: 'nomination', text: '研判风险已消除（帮扶消除）' }],
  });
  expect(await on(1, '2025-09-15')).toMatchObject({ riskJudged: true });
  expect(await on(1, '2025-09-14')).toMatchObject({ riskJudged: false });
});

test('readiness of a list costs one statement a table, however long the list', async () => {
  const { db } = releases.cases.households.service.parts;
  const ask = (first: number) =>
    countStatements(db, () =>
      releases.cases.households.ask<{
        households: { edges: { node: { eliminationReadiness: ReadinessSeen | null } }[] };
      }>(
        VILLAGE,
        `query ($first: Int) { households(first: $first) { edges { node {
          eliminationReadiness(asOf: "2025-09-15") { ${READINESS} } } } } }`,
        { first },
      ),
    );
  const one = await ask(1);
  const many = await ask(HOUSEHOLDS);
  expect(many.result.errors).toBeUndefined();
  const monitored = many.result.data.households.edges.filter(({ node }) => node.eliminationReadiness);
  expect(monitored).toHaveLength(5);
  expect(many.statements).toHaveLength(one.statements.length);
  for (const table of [
    'monitoring_period',
    'income_assessment a',
    'guarantee_answer',
    'renovation_fact',
    'safety_net_label',
    'lead l',
    'case_act a',
  ]) {
    expect(many.statements.filter((sql) => sql.includes(`FROM ${table}`))).toHaveLength(1);
  }
});

describe('without a line', () => {
  let bare: PuAnReleases;
  beforeAll(async () => {
    bare = await PuAnReleases.start(1, {});
  });
  afterAll(() => bare?.drop());

  test('PA-2025-4.2a the line of 普安乡 has to be set: nomination is refused, readiness is left open', async () => {
    const householdId = await bare.fit(1);
    expect(await bare.nominate(householdId, '2025-10-15')).toMatchObject({
      __typename: 'DecisionRefused',
      code: 'LINE_NOT_SET',
      clauses: [{ id: 'PA-2025-4.2a' }],
      decision: { outcome: 'REFERRED' },
    });
    expect(await readinessOn(bare.cases, VILLAGE, code(1), '2025-10-15')).toMatchObject({
      outcome: 'REFERRED',
      earliestOn: null,
      conditions: [{ code: 'LINE_NOT_SET', holds: false }, {}, {}, {}, {}, {}],
    });
  });
});
