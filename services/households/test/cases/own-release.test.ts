import { nationalFile } from '../national-file';
import { enteredPacks } from '../packs';
import { idOf, rowsOf } from '../running-households';
import { Cases, input, type Mutation, type Outcome } from './running-case';
import { Evidence, readinessOn } from './running-release';

const YUE_PU_HU = { county: '653128', village: '653128100201' };
const YONG_CHENG = { county: '411481', village: '411481101201' };
const QING_YANG = { county: '341723', village: '341723101201' };
const PLACES = [
  ['新疆维吾尔自治区', '喀什地区', '岳普湖县', '岳普湖镇', '一村村民委员会'],
  ['河南省', '商丘市', '永城市', '演集镇', '演集村村民委员会'],
  ['安徽省', '池州市', '青阳县', '蓉城镇', '蓉城村村民委员会'],
];
// A code begins with the digits of the household's own county.
const code = (number: number) => `${[YUE_PU_HU, YONG_CHENG, QING_YANG][number - 1]?.county}10079900${number}`;

let cases: Cases;
let remove: () => Promise<void>;
beforeAll(async () => {
  const given = await enteredPacks('yue-pu-hu-2023', 'yong-cheng-2024', 'qing-yang-2024');
  remove = given.remove;
  const rows = PLACES.map((place, index) => ({
    person: index + 1,
    household: code(index + 1),
    members: 1,
    place,
  }));
  cases = await Cases.of('2025-12-01', 'admin@', nationalFile('2025-01-05', rows), given.variables);
});
afterAll(async () => {
  await cases?.households.drop();
  await remove();
});

const VILLAGE = `village@${YUE_PU_HU.village}`;
const TOWNSHIP = `township@${YUE_PU_HU.village.slice(0, 9)}`;
const COUNTY = `county@${YUE_PU_HU.county}`;
const CHECKED = { evidence: { checkers: ['乡镇干部'], signingOffices: [] } };

function idsOf({ clauses = [], warnings = [] }: Outcome): string[] {
  return [...clauses, ...warnings.flatMap((warning) => warning.clauses)].map(({ id }) => id);
}

test('YPH-2023-2.1 to YPH-2023-2.3b a place that prints steps of release and no conditions releases by its steps', async () => {
  await new Evidence(cases, YUE_PU_HU.village).monitored(code(1), '2024-03-01');
  const householdId = await idOf(cases.households, code(1));
  expect(await readinessOn(cases, COUNTY, code(1), '2025-06-01')).toMatchObject({
    outcome: 'GRANTED',
    earliestOn: '2025-06-01',
    conditions: [{ code: 'RELEASED_BY_ITS_STEPS', holds: true, clauses: [{ id: 'YPH-2023-2.1' }] }],
    clauses: [{ id: 'YPH-2023-2.1' }],
  });
  const cited: string[] = [];
  const act = async (
    account: string,
    mutation: Mutation,
    day: string,
    target: object,
    change: object = {},
  ) => {
    const outcome = await cases.act(account, mutation, {
      ...input(mutation, { caseId: '' }, day, change),
      ...target,
    });
    cited.push(...idsOf(outcome));
    return outcome;
  };
  const direct = await cases.act(COUNTY, 'recordElimination', {
    ...{
      householdId,
      occurredOn: '2025-06-01',
      mode: 'ASSISTED',
      reason: '县里认为可以',
      idempotencyKey: 'direct',
    },
  });
  expect(direct).toMatchObject({ __typename: 'StepOrder', missingStep: '提出名单' });
  cited.push(...idsOf(direct));
  const nominate = input('nominateElimination', { householdId }, '2025-06-01');
  const nominated = await cases.act(VILLAGE, 'nominateElimination', nominate);
  expect(nominated).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'NOMINATED' } });
  const caseId = nominated.case?.id ?? '';
  const target = { caseId };
  const recorded = (state: string) => ({ __typename: 'CaseActRecorded', case: { state } });
  expect(await act(VILLAGE, 'recordVillageReview', '2025-06-02', target)).toMatchObject(recorded('REVIEWED'));
  expect(await act(VILLAGE, 'postPublicity', '2025-06-03', target)).toMatchObject(recorded('PUBLICISED'));
  // Posted on the 3rd it hangs for five full days, the 4th to the 8th.
  expect(await act(TOWNSHIP, 'recordTownshipReview', '2025-06-08', target, CHECKED)).toMatchObject({
    __typename: 'PublicityTooShort',
    possibleFrom: '2025-06-09',
  });
  expect(await act(TOWNSHIP, 'recordTownshipReview', '2025-06-09', target)).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['核查人签字'],
    clauses: [{ id: 'YPH-2023-2.3b' }],
  });
  expect(await act(TOWNSHIP, 'recordTownshipReview', '2025-06-09', target, CHECKED)).toMatchObject(
    recorded('TOWNSHIP_REVIEWED'),
  );
  expect(await act(TOWNSHIP, 'approveElimination', '2025-06-10', target)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'COUNTY',
  });
  expect(await act(COUNTY, 'approveElimination', '2025-06-10', target)).toMatchObject(recorded('APPROVED'));
  expect(await act(COUNTY, 'announceElimination', '2025-06-11', target)).toMatchObject(recorded('APPROVED'));
  expect(await act(TOWNSHIP, 'recordSystemEntry', '2025-06-12', target)).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'ELIMINATED', nextStep: null },
  });
  const { data } = await cases.households.ask<{
    monitoringCase: {
      clauses: { id: string }[];
      steps: { name: string; doneOn: string; clauses: { id: string }[] }[];
      timeline: { clauses: { id: string }[]; readiness: { clauses: { id: string }[] } | null }[];
    };
  }>(
    COUNTY,
    `query ($id: ID!) { monitoringCase(id: $id) { clauses { id } steps { name doneOn clauses { id } }
      timeline { clauses { id } readiness { clauses { id } } } } }`,
    { id: caseId },
  );
  const { clauses, steps, timeline } = data.monitoringCase;
  expect(steps.map(({ doneOn }) => doneOn)).toEqual([
    ...['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-09', '2025-06-10', '2025-06-11', '2025-06-12'],
  ]);
  const read = [...clauses, ...[...steps, ...timeline].flatMap((each) => each.clauses)];
  read.push(...timeline.flatMap(({ readiness }) => readiness?.clauses ?? []));
  cited.push(...read.map(({ id }) => id));
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((id) => !id.startsWith('YPH-2023'))).toEqual([]);
  expect(
    await rowsOf(
      cases.households,
      `SELECT eliminated_on::text AS "on", elimination_mode AS mode FROM monitoring_period WHERE household_id = $1`,
      [householdId],
    ),
  ).toEqual([{ on: '2025-06-12', mode: '帮扶消除' }]);
});

test.each([
  ['永城', 2, YONG_CHENG],
  ['青阳', 3, QING_YANG],
])(
  '%s prints neither steps nor conditions of release: the county decides with its reason, by no clause',
  async (_, number, place) => {
    const county = `county@${place.county}`;
    await new Evidence(cases, place.village).monitored(code(number), '2024-03-01');
    const householdId = await idOf(cases.households, code(number));
    expect(await readinessOn(cases, county, code(number), '2025-06-01')).toMatchObject({
      outcome: 'REFERRED',
      conditions: [
        { code: 'NO_RULE_HERE', fact: 'release-conditions', holds: false, clauses: [], evidence: [] },
      ],
      clauses: [],
    });
    const release = (change: object) =>
      cases.act(county, 'recordElimination', {
        ...{ householdId, occurredOn: '2025-06-01', mode: 'NATURAL', idempotencyKey: `own-${number}` },
        ...change,
      });
    expect(await release({})).toMatchObject({
      __typename: 'EvidenceMissing',
      missing: ['由人决定的理由'],
      clauses: [],
    });
    expect(await release({ reason: '务工稳定，住房饮水安全' })).toMatchObject({
      __typename: 'CaseActRecorded',
      case: { state: 'ELIMINATED' },
      warnings: [
        { code: 'NO_STEPS_PRINTED', clauses: [] },
        { code: 'LEFT_TO_A_PERSON', clauses: [] },
      ],
    });
  },
);
