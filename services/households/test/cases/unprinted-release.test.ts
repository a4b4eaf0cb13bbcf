import { nationalFile } from '../national-file';
import { idOf, rowsOf } from '../running-households';
import { supplements } from '../supplements';
import { Cases, input } from './running-case';
import { Evidence, READINESS, type ReadinessSeen, readinessOn } from './running-release';

const AN_YANG = { code: '410526102201', place: ['河南省', '安阳市', '滑县', '白道口镇', '白道口村民委员会'] };
const STRICT = { code: '410526103200', place: ['河南省', '安阳市', '滑县', '留固镇', '留固集村民委员会'] };
const JI_YUAN = { code: '419001109201', place: ['河南省', '济源市', '济源市', '王屋镇', '王屋村民委员会'] };

// A county may want the money of a renovation paid before release (reading 6).
const FUNDS_FIRST = `id: hua-xian-funds
supplements: an-yang-2025
place: { code: "410526103", name: 留固镇 }
basis: 滑县农业农村局
parameters:
- name: renovation-funds-before-elimination
  value: true
  from: 2025-01-01
  to: 2025-12-31
`;

let cases: Cases;
let remove: () => Promise<void>;
const evidence: Record<string, Evidence> = {};
beforeAll(async () => {
  const supplied = await supplements({ 'hua-xian-funds': FUNDS_FIRST });
  remove = supplied.remove;
  const rows = [AN_YANG, AN_YANG, STRICT, AN_YANG, JI_YUAN, AN_YANG, STRICT, AN_YANG].map(
    ({ place }, index) => ({
      person: index + 1,
      household: code(index + 1),
      members: 1,
      place,
    }),
  );
  const file = nationalFile('2025-01-05', rows);
  cases = await Cases.of('2025-12-01', 'admin@', file, supplied.variables);
  for (const { code: village } of [AN_YANG, STRICT, JI_YUAN])
    evidence[village] = new Evidence(cases, village);
});
afterAll(async () => {
  await cases?.households.drop();
  await remove();
});

const code = (number: number) => `41000000079900${number}`;
const COUNTY = 'county@410526';
let keys = 0;

async function release(number: number, occurredOn: string, change: object = {}, account = COUNTY) {
  const householdId = await idOf(cases.households, code(number));
  return cases.act(account, 'recordElimination', {
    householdId,
    occurredOn,
    mode: 'ASSISTED',
    idempotencyKey: `release-${keys++}`,
    ...change,
  });
}

test('scenario 14, AY-2025-3.3.3c a renovation unfinished on 2025-10-01 refuses, complete on 11-10 it is accepted', async () => {
  await evidence[AN_YANG.code]?.monitored(code(1), '2024-03-01');
  await evidence[AN_YANG.code]?.renovated(code(1), '2025-05-01', { paid: 5_000 });
  expect(await release(1, '2025-10-01')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'HOUSING_RENOVATION_INCOMPLETE',
    clauses: [{ id: 'AY-2025-3.3.3c' }],
  });
  await evidence[AN_YANG.code]?.renovated(code(1), '2025-11-10', { completedOn: '2025-11-10', paid: 5_000 });
  expect(await readinessOn(cases, COUNTY, code(1), '2025-11-09')).toMatchObject({
    outcome: 'REFUSED',
    conditions: [{ code: 'HOUSING_RENOVATION_INCOMPLETE', since: '2025-05-01', earliestOn: null }],
  });
  const accepted = await release(1, '2025-11-10');
  expect(accepted).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'ELIMINATED', nextStep: null, version: 1 },
    warnings: [
      { code: 'NO_STEPS_PRINTED', dueOn: null, clauses: [{ id: 'AY-2025-3.3.3c' }] },
      // 15,000 of 20,000 yuan are not paid yet, which holds nobody.
      { code: 'TO_BE_SEEN', dueOn: null, clauses: [{ id: 'AY-2025-3.3.3a' }] },
    ],
  });
  const keys2025 = await cases.households.ask<{ household: Record<string, { outcome: string }> }>(
    COUNTY,
    `query ($id: ID!) { household(id: $id) { before: keyHousehold(asOf: "2025-10-01") { outcome }
      after: keyHousehold(asOf: "2025-11-30") { outcome } } }`,
    { id: await idOf(cases.households, code(1)) },
  );
  expect(keys2025.data.household).toEqual({ before: { outcome: 'GRANTED' }, after: { outcome: 'GRANTED' } });
});

test('scenario 15, AY-2025-3.3.3a 15,000 of 20,000 paid is enough, unless the county asks for the money first', async () => {
  for (const [number, village] of [
    [2, AN_YANG.code],
    [3, STRICT.code],
  ] as const) {
    await evidence[village]?.monitored(code(number), '2024-03-01');
    await evidence[village]?.renovated(code(number), '2025-11-10', {
      completedOn: '2025-11-10',
      paid: 15_000,
    });
  }
  expect(await release(3, '2025-11-15')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'HOUSING_FUNDS_UNPAID',
    clauses: [{ id: 'AY-2025-3.3.3a' }],
  });
  expect(await release(2, '2025-11-15')).toMatchObject({ __typename: 'CaseActRecorded' });
  await evidence[STRICT.code]?.renovated(code(3), '2025-11-20', { completedOn: '2025-11-10', paid: 20_000 });
  expect(await release(3, '2025-11-19')).toMatchObject({ code: 'HOUSING_FUNDS_UNPAID' });
  expect(await release(3, '2025-11-20')).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('AY-2025-3.3.3b the money of a cross-year project is not asked for, its completion is', async () => {
  const strict = evidence[STRICT.code];
  await strict?.monitored(code(7), '2024-03-01');
  const plannedUntil = '2026-03-31';
  await strict?.renovated(code(7), '2025-05-01', { plannedUntil });
  expect(await release(7, '2025-11-09')).toMatchObject({ code: 'HOUSING_RENOVATION_INCOMPLETE' });
  await strict?.renovated(code(7), '2025-11-10', { completedOn: '2025-11-10', paid: 15_000, plannedUntil });
  expect(await release(7, '2025-11-10')).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('AY-2025-3.3.4g a label stands against it by reading; nomination names the mutation for places without steps', async () => {
  const householdId = await idOf(cases.households, code(4));
  await evidence[AN_YANG.code]?.monitored(code(4), '2024-03-01');
  await evidence[AN_YANG.code]?.labelled(code(4), '2025-10-01');
  const nominated = await cases.act(
    `village@${AN_YANG.code}`,
    'nominateElimination',
    input('nominateElimination', { householdId }, '2025-11-01'),
  );
  expect(nominated).toMatchObject({ __typename: 'NoProcedure', code: 'NO_PRINTED_RELEASE' });
  expect(nominated.message).toContain('recordElimination');
  const refused = await release(4, '2025-11-01');
  expect(refused).toMatchObject({ code: 'SAFETY_NET_NOT_ELIMINATED', clauses: [{ id: 'AY-2025-3.3.4g' }] });
  expect(await readinessOn(cases, COUNTY, code(4), '2025-11-01')).toMatchObject({
    flags: [{ code: 'LABEL_EFFECT_NOT_PRINTED' }],
  });
  expect(await release(4, '2025-11-01', {}, `village@${AN_YANG.code}`)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'COUNTY',
  });
});

test('what stands against a release that the place does not ask for is flagged, and whoever releases is warned', async () => {
  const here = evidence[AN_YANG.code];
  await here?.monitored(code(8), '2024-03-01');
  expect(await readinessOn(cases, COUNTY, code(8), '2025-11-01')).toMatchObject({ flags: [] });
  await here?.income(code(8), '2025-09-01', '10.00');
  await here?.answered(code(8), '2025-09-02', false, ['SAFE_WATER']);
  await cases.lead(code(8), '2025-10-20', { by: `village@${AN_YANG.code}`, verifiedOn: null });
  const flags = ['NEW_RISK', 'INCOME_WITHOUT_LINE', 'GUARANTEE_INSECURE'];
  const seen = await readinessOn(cases, COUNTY, code(8), '2025-11-01');
  expect(seen?.flags.map((flag) => flag.code)).toEqual(flags);
  const released = await release(8, '2025-11-01', { reason: '由县里决定' });
  expect(released).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'ELIMINATED' } });
  expect(released.warnings?.filter((warning) => warning.code === 'TO_BE_SEEN')).toHaveLength(flags.length);
});

test('where nothing is printed the county decides with a reason, and every trace says so', async () => {
  const county = 'county@419001';
  await evidence[JI_YUAN.code]?.monitored(code(5), '2023-03-01');
  expect(await readinessOn(cases, county, code(5), '2025-11-01')).toMatchObject({
    outcome: 'REFERRED',
    earliestOn: null,
    conditions: [{ code: 'NO_RULE_HERE', holds: false, since: null }],
  });
  expect(await release(5, '2025-11-01', {}, county)).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['由人决定的理由'],
  });
  const given = { reason: '稳定就业，住房和饮水安全', mode: 'NATURAL', idempotencyKey: 'ji-yuan' };
  const [first, second] = await Promise.all([1, 2].map(() => release(5, '2025-11-01', given, county)));
  expect(first).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'ELIMINATED' },
    warnings: [{ code: 'NO_STEPS_PRINTED' }, { code: 'LEFT_TO_A_PERSON' }],
  });
  expect(second).toEqual(first);
  const { data } = await cases.households.ask<{ monitoringCase: Record<string, unknown> }>(
    county,
    `query ($id: ID!) { monitoringCase(id: $id) { kind procedure document procedureName clauses { id } deadline { dueOn }
      publicNotice { text } steps { kind level doneOn }
      timeline { kind evidence { name value } readiness { ${READINESS} } } } }`,
    { id: first?.case?.id },
  );
  expect(data.monitoringCase).toMatchObject({
    kind: 'ELIMINATION',
    procedure: null,
    document: null,
    procedureName: '风险消除',
    clauses: [],
    deadline: null,
    publicNotice: null,
    steps: [{ kind: 'ELIMINATION_DECISION', level: 'COUNTY', doneOn: '2025-11-01' }],
    timeline: [{ kind: 'ELIMINATION_DECISION', readiness: { outcome: 'REFERRED' } }],
  });
  const { timeline } = data.monitoringCase as { timeline: { readiness: ReadinessSeen }[] };
  expect(timeline[0]?.readiness.conditions.map((condition) => condition.code)).toEqual(['NO_RULE_HERE']);
  expect(
    await rowsOf(
      cases.households,
      'SELECT elimination_mode AS mode FROM monitoring_period WHERE household_id = $1',
      [await idOf(cases.households, code(5))],
    ),
  ).toEqual([{ mode: '自然消除' }]);
  expect(await release(5, '2025-11-02', { reason: '再次' }, county)).toMatchObject({
    __typename: 'NotMonitored',
  });
});
