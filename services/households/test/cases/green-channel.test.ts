import { nationalFile } from '../national-file';
import { idOf, rowsOf } from '../running-households';
import { Cases, input } from './running-case';
import { Evidence } from './running-release';

const VILLAGE = 'village@410526102201';
const TOWNSHIP = 'township@410526102';
const PLACE = ['河南省', '安阳市', '滑县', '白道口镇', '白道口村民委员会'];

let cases: Cases;
let evidence: Evidence;
beforeAll(async () => {
  const rows = [PLACE, PLACE, PLACE, PLACE, undefined].map((place, index) => ({
    person: index + 1,
    household: code(index + 1),
    members: 1,
    place,
  }));
  cases = await Cases.of('2025-12-01', 'admin@', nationalFile('2025-01-05', rows));
  evidence = new Evidence(cases, '410526102201');
});
afterAll(() => cases?.households.drop());

// A code begins with the digits of the household's own county: the fifth lives in another.
const code = (number: number) => `${number === 5 ? '500235' : '410526'}10279900${number}`;

async function confirm(number: number, day: string, change: object = {}, account = VILLAGE) {
  const householdId = await idOf(cases.households, code(number));
  return cases.act(account, 'confirmSetback', input('confirmSetback', { householdId }, day, change));
}
const relabel = (caseId: string, day: string, change: object = {}, account = TOWNSHIP) =>
  cases.act(account, 'relabelRisk', input('relabelRisk', { caseId }, day, change));

test('scenario 19, AY-2025-3.3.4c eliminated 2024-12-31, re-labelled on 2025-07-01, confirmed the same day', async () => {
  await evidence.monitored(code(1), '2023-01-01', '2024-12-31');
  const confirmed = await confirm(1, '2025-07-01');
  expect(confirmed).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'SETBACK_CONFIRMED', nextStep: 'RELABELLING' },
  });
  const caseId = confirmed.case?.id ?? '';
  expect(await relabel(caseId, '2025-07-01', { evidence: { reason: null } })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['再标注的原因'],
    clauses: [{ id: 'AY-2025-3.3.4c' }],
  });
  expect(await relabel(caseId, '2025-06-30')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  const given = { idempotencyKey: 'relabel' };
  const relabelled = await relabel(caseId, '2025-07-01', given);
  // The category it had before is kept.
  expect(relabelled).toMatchObject({ case: { state: 'RELABELLED', nextStep: null, category: 'MARGINAL' } });
  expect(await relabel(caseId, '2025-07-01', given)).toEqual(relabelled);
  expect(
    await rowsOf(
      cases.households,
      `SELECT basis, case_id AS "caseId", category, identified_on::text AS since, eliminated_on AS until
       FROM monitoring_period WHERE household_id = $1 ORDER BY identified_on`,
      [await idOf(cases.households, code(1))],
    ),
  ).toMatchObject([
    { basis: 'TAKEN_OVER' },
    { basis: 'RELABELLING', caseId, category: 'MARGINAL', since: '2025-07-01', until: null },
  ]);
  const { data } = await cases.households.ask<{
    household: { keyHousehold: { outcome: string }; cases: Record<string, unknown>[] };
  }>(
    TOWNSHIP,
    `query ($id: ID!) { household(id: $id) { keyHousehold(asOf: "2025-07-01") { outcome }
      cases { kind document lead { id } publicNotice { text } deadline { dueOn } clauses { id }
        standing(asOf: "2025-06-30") { state } steps { kind level } } } }`,
    { id: await idOf(cases.households, code(1)) },
  );
  expect(data.household.keyHousehold).toEqual({ outcome: 'GRANTED' });
  expect(data.household.cases).toEqual([
    {
      kind: 'RELABELLING',
      document: 'an-yang-2025',
      lead: null,
      publicNotice: null,
      deadline: null,
      clauses: [{ id: 'AY-2025-3.3.4c' }],
      standing: { state: 'RELEASED' },
      steps: [
        { kind: 'SETBACK_CONFIRMATION', level: 'VILLAGE' },
        { kind: 'RELABELLING', level: 'TOWNSHIP' },
      ],
    },
  ]);
  expect(await confirm(1, '2025-07-02')).toMatchObject({ __typename: 'AlreadyMonitored' });
});

test('AY-2025-3.3.4b the village confirms what struck, the township re-labels, and not before release', async () => {
  await evidence.monitored(code(2), '2023-01-01', '2025-03-31');
  expect(await confirm(2, '2025-03-30')).toMatchObject({ __typename: 'AlreadyMonitored' });
  expect(await confirm(2, '2025-08-01', {}, TOWNSHIP)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'VILLAGE',
    clauses: [{ id: 'AY-2025-3.3.4b' }],
  });
  expect(await confirm(2, '2025-08-01', { evidence: { statement: ' ' } })).toMatchObject({
    __typename: 'EvidenceMissing',
    clauses: [{ id: 'AY-2025-3.3.4b' }],
  });
  const confirmed = await confirm(2, '2025-08-01');
  const caseId = confirmed.case?.id ?? '';
  expect(await relabel(caseId, '2025-08-01', {}, VILLAGE)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'TOWNSHIP',
  });
  expect(await confirm(2, '2025-08-02')).toMatchObject({ __typename: 'CaseConflict', case: { id: caseId } });
  const both = await Promise.all(
    [1, 2].map(() => relabel(caseId, '2025-08-03', { evidence: { category: 'SUDDEN_SEVERE' } })),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CaseActRecorded', 'CaseClosed']);
  for (const answer of both)
    expect(answer.case).toMatchObject({ state: 'RELABELLED', category: 'SUDDEN_SEVERE' });
});

test('there is no green channel for who was never monitored, for other places, and after 2025', async () => {
  const none = { __typename: 'NoProcedure', code: 'NO_GREEN_CHANNEL' };
  expect(await confirm(3, '2025-08-01')).toMatchObject({ ...none, clauses: [{ id: 'AY-2025-3.3.4c' }] });
  await evidence.monitored(code(4), '2023-01-01', '2024-11-30');
  const before2025 = await confirm(4, '2024-12-15');
  // The clause of a place is cited to nobody elsewhere, nor before its days.
  expect(before2025).toMatchObject({ ...none, clauses: [] });
  expect(before2025.message).toContain('完整识别认定程序');
  expect(await confirm(5, '2025-08-01', {}, 'village@500235216220')).toMatchObject({
    ...none,
    clauses: [],
  });
});
