import { rowsOf } from '../running-households';
import { Monitoring, PLACES, type Place } from './running-monitoring';

// After the year of 安阳's document, and beside the places that print a rule.
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2026-03-02');
});
afterAll(() => monitoring?.households.drop());

let registered = 0;
const county = (place: Place) => `county@${PLACES[place].county}`;
async function monitored(place: Place, identifiedOn: string, eliminatedOn?: string): Promise<string> {
  const code = `${PLACES[place].village.slice(0, 9)}799${String(++registered).padStart(3, '0')}`;
  const id = await monitoring.register(place, code);
  await monitoring.takeOver(place, id, identifiedOn, eliminatedOn);
  return id;
}

const DECISION = '{ outcome reasons { code fact clause { id } } }';

test.each([
  ['PU_AN', 'NO_RULE_HERE', null],
  ['AN_YANG', 'NO_POLICY_IN_FORCE', { id: 'AY-2025-2.1a' }],
] as const)('nobody is a key household in %s: %s', async (place, code, clause) => {
  const id = await monitored(place, '2024-03-01');
  expect(await monitoring.household(county(place), id, `keyHousehold ${DECISION}`)).toMatchObject({
    outcome: 'REFUSED',
    reasons: [{ code, clause }],
  });
});

test.each([
  ['ZHENG_ZHOU', 'NO_RULE_HERE', []],
  ['AN_YANG', 'NO_POLICY_IN_FORCE', [{ id: 'AY-2025-3.3.4g' }]],
] as const)('no label is set in %s: %s', async (place, code, clauses) => {
  const id = await monitored(place, '2024-03-01');
  const answer = await monitoring.act(county(place), 'setSafetyNetLabel', {
    ...{ householdId: id, occurredOn: '2026-03-01', facts: { ableMembers: 0 } },
  });
  expect(answer).toMatchObject({ __typename: 'DecisionRefused', code, clauses });
});

test.each(['PU_AN', 'JI_YUAN'] as const)(
  'nobody is registered as poor in %s, by whichever reason',
  async (place) => {
    const id = await monitored(place, '2024-03-01');
    const evidence = { standardMet: true, procedureReference: '1号', resolvableByPolicy: false };
    const given = { householdId: id, occurredOn: '2026-03-01', reason: '无法化解', evidence };
    expect(await monitoring.act(county(place), 'registerPoor', given)).toMatchObject({
      __typename: 'NoProcedure',
      code: 'NO_POOR_REGISTRATION',
      clauses: [],
    });
  },
);

test('in 滑县 a request, a review and a visit cite nothing of 普安乡 or of a year that is over', async () => {
  const never = await monitoring.register('AN_YANG', '410526001798001');
  const request = { householdId: never, occurredOn: '2025-10-01', statement: '申请消除' };
  expect(await monitoring.act(county('AN_YANG'), 'recordEliminationRequest', request)).toMatchObject({
    __typename: 'NotMonitored',
    clauses: [],
  });
  const id = await monitored('AN_YANG', '2024-03-01', '2025-12-20');
  const asked = { householdId: id, occurredOn: '2025-10-01', statement: '申请消除' };
  expect(await monitoring.act(county('AN_YANG'), 'recordEliminationRequest', asked)).toMatchObject({
    __typename: 'EliminationRequestRecorded',
  });
  const sql = `SELECT clause_ids FROM task WHERE household_id = $1 AND kind = 'CONSIDER_RELEASE'`;
  expect(await rowsOf(monitoring.households, sql, [id])).toEqual([{ clause_ids: [] }]);
  const visit = { householdId: id, occurredOn: '2026-02-01', riskFound: true, finding: '收入骤降' };
  expect(await monitoring.act(county('AN_YANG'), 'recordWatchVisit', visit)).toMatchObject({
    visit: { nextStep: 'NEW_LEAD', clauses: [] },
  });
});

test('a label of a place without reviews asks for none and cites none', async () => {
  const id = await monitored('JI_YUAN', '2024-03-01');
  await monitoring.allowance('JI_YUAN', id, '2025-05-01');
  const { label } = await monitoring.act(county('JI_YUAN'), 'setSafetyNetLabel', {
    ...{ householdId: id, occurredOn: '2025-06-10' },
  });
  const review = { labelId: label?.id, occurredOn: '2025-08-02', ableMembers: 1 };
  expect(await monitoring.act(county('JI_YUAN'), 'completeLabelReview', review)).toMatchObject({
    __typename: 'ReviewNotDue',
    clauses: [],
  });
});

test.each([
  ['AN_YANG', 'VALUE_NOT_SET', null],
  ['JI_YUAN', 'VALUE_NOT_SET', null],
] as const)('unresolved for years, but listed nowhere in %s in 2026', async (place, code, clause) => {
  const id = await monitored(place, '2020-03-01');
  const unresolved = await monitoring.household(county(place), id, `longUnresolved { decision ${DECISION} }`);
  expect(unresolved).toMatchObject({ decision: { reasons: [{ code, clause }] } });
  const decided = { householdId: id, decision: 'CONTINUE', occurredOn: '2026-03-01', reason: '研判' };
  expect(await monitoring.act(county(place), 'triageLongUnresolved', decided)).toMatchObject({
    __typename: 'DecisionRefused',
    code,
  });
});
