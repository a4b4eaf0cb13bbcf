import { turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { Help, measure } from '../help/running-help';
import { packs } from '../packs';
import { PLACES } from './running-monitoring';

const COUNTY = 'county@410526';
const { village } = PLACES.AN_YANG;

// The document that follows 安阳's of 2025 with the same rules under ids of its own; nothing in code names either.
let loaded: Awaited<ReturnType<typeof packs>>;
let help: Help;
beforeAll(async () => {
  loaded = await packs('an-yang-2026');
  help = await Help.start('2026-03-02', loaded.variables);
});
afterAll(async () => {
  await help?.drop();
  await loaded?.remove();
});

let registered = 0;
async function monitored(identifiedOn: string, eliminatedOn?: string): Promise<string> {
  const code = `410526001799${String(++registered).padStart(3, '0')}`;
  const id = await help.monitoring.register('AN_YANG', code);
  await help.monitoring.takeOver('AN_YANG', id, identifiedOn, eliminatedOn);
  return id;
}

test('key households are those of the new year, in the answer, the list and the counts alike', async () => {
  const ids = [
    await monitored('2024-05-10'),
    await monitored('2024-05-10', '2026-02-01'),
    await monitored('2026-03-01'),
  ];
  const released = await monitored('2024-05-10', '2025-12-31');
  const outcome = async (id: string) =>
    help.monitoring.household(COUNTY, id, 'keyHousehold { outcome reasons { code clause { id } } }');
  for (const id of ids) {
    expect(await outcome(id)).toMatchObject({
      outcome: 'GRANTED',
      reasons: expect.arrayContaining([{ code: 'KEY_HOUSEHOLD', clause: { id: 'AY-2026-1.1a' } }]),
    });
  }
  expect(await outcome(released)).toMatchObject({
    outcome: 'REFUSED',
    reasons: [{ code: 'NOT_KEY_HOUSEHOLD', clause: { id: 'AY-2026-1.1a' } }],
  });
  const { data } = await help.households.ask<{
    monitoredHouseholds: { edges: { node: { id: string } }[] };
    monitoringCounts: { total: { keyHouseholds: number } };
  }>(
    COUNTY,
    `{ monitoredHouseholds(filter: { keyHousehold: true }) { edges { node { id } } }
       monitoringCounts { total { keyHouseholds } } }`,
  );
  expect(data.monitoredHouseholds.edges.map(({ node }) => node.id).sort()).toEqual([...ids].sort());
  expect(data.monitoringCounts.total.keyHouseholds).toBe(ids.length);
});

test('the pairing of a household released in the new year is kept to its end, 四个不摘 by the new clause', async () => {
  const id = await monitored('2024-05-10', '2026-02-01');
  const helper = { name: '王测试', unit: '县水利局', post: '科员', civilServant: true };
  await help.act(COUNTY, 'assignHelper', { householdId: id, occurredOn: '2025-01-10', ...helper });
  expect(await help.act(COUNTY, 'endPairing', { householdId: id, occurredOn: '2026-03-01' })).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'PAIRING_LOCKED',
    clauses: [{ id: 'AY-2026-3.4a' }],
    decision: { toChange: [{ on: '2027-01-01' }] },
  });
  const seen = await help.household(COUNTY, id, 'pairing { fourNoRemovals { clauses { id } } }');
  expect(seen).toMatchObject({ pairing: { fourNoRemovals: { clauses: [{ id: 'AY-2026-3.4b' }] } } });
});

test('the label is judged by the definition of the new document', async () => {
  const id = await monitored('2024-05-10');
  await help.monitoring.allowance('AN_YANG', id, '2026-01-05');
  const facts = { objectiveDifficulty: true, meetsSafetyNetConditions: true };
  const set = (occurredOn: string, given: object) =>
    help.monitoring.act(COUNTY, 'setSafetyNetLabel', { householdId: id, occurredOn, facts: given });
  expect(await set('2026-02-10', {})).toMatchObject({ code: 'SAFETY_NET_CONDITIONS_NOT_MET' });
  const { label } = await set('2026-02-10', facts);
  expect(label?.grounds).toEqual([
    expect.objectContaining({ clause: { id: 'AY-2026-3.3.4f' } }),
    expect.objectContaining({ clause: { id: 'AY-2026-3.3.4g' } }),
  ]);
});

test('a risk found after the release goes by the green channel, and its measures come ahead of the plan', async () => {
  const id = await monitored('2024-05-10', '2026-02-01');
  const visit = { householdId: id, occurredOn: '2026-03-01', riskFound: true, finding: '收入骤降' };
  expect(await help.monitoring.act(`village@${village}`, 'recordWatchVisit', visit)).toMatchObject({
    visit: {
      nextStep: 'GREEN_CHANNEL',
      clauses: ['AY-2026-2.3b', 'AY-2026-3.3.4b', 'AY-2026-3.3.4c'].map((clause) => ({ id: clause })),
    },
  });
  const again = await help.monitored('AN_YANG', '410526001798001', '2026-02-20', { basis: 'RELABELLING' });
  const ahead = measure({ plannedFrom: '2026-02-21', plannedUntil: '2026-12-31' });
  expect(
    await help.act(COUNTY, 'recordAdvanceMeasure', {
      ...{ householdId: again, occurredOn: '2026-02-21', measure: ahead },
    }),
  ).toMatchObject({ __typename: 'AdvanceMeasureRecorded', measure: { aheadOfPlan: true } });
  expect(await help.tasks(again)).toContainEqual(
    expect.objectContaining({ kind: 'MAKE_PLAN', clauses: ['AY-2026-3.3.4d'] }),
  );
});

test('the toolbox answers every gap that it answered before', async () => {
  const offered = async (risk: string, asOf: string) => {
    const { data } = await help.households.ask<{ measureToolbox: { id: string }[] }>(
      COUNTY,
      'query ($risk: HelpGapKind, $asOf: Date) { measureToolbox(risk: $risk, asOf: $asOf) { id } }',
      { risk, asOf },
    );
    return data.measureToolbox.map(({ id }) => id).sort();
  };
  for (const risk of ['BASIC_MEDICAL', 'SAFE_HOUSING', 'ILLNESS', 'SCHOOLING', 'EMPLOYMENT', 'INCOME']) {
    const before = await offered(risk, '2025-12-31');
    expect(before).not.toEqual([]);
    expect([risk, await offered(risk, '2026-03-02')]).toEqual([risk, before]);
  }
});

test('the turn of 2025 shows who is taken over by the document of 2026, without a gap and without overlap', async () => {
  const open = await monitored('2024-05-10');
  const released = await monitored('2024-05-10', '2025-06-30');
  const { households } = help.monitoring;
  const turns = turnsOf(households, turnJob('households'), 'householdsItems');
  const { runId } = await turns.preview('410526', '2025-12-31');
  const status = (await turns.items(COUNTY, runId, { rule: 'key-household-status' })).filter(
    ({ household }) => household === open || household === released,
  );
  expect(status).toHaveLength(2);
  expect(status.find(({ household }) => household === open)).toMatchObject({
    ...{ change: 'CONTINUES', withoutSupport: false },
    ...{ before: { keyYear: '2025' }, after: { keyYear: '2026' } },
  });
  expect(status.find(({ household }) => household === released)).toMatchObject({
    ...{ change: 'ENDS', withoutSupport: true },
    ...{ before: { keyYear: '2025' }, after: { keyYear: null } },
  });
});
