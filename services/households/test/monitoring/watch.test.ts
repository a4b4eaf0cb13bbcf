import { rowsOf } from '../running-households';
import { Monitoring, PLACES, type Place } from './running-monitoring';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

const CODES = { PU_AN: '500235216799001', AN_YANG: '410526001799001', JI_YUAN: '419001001799001' };
const visit = (place: Place, householdId: string, occurredOn: string, change: object = {}) =>
  monitoring.act(`village@${PLACES[place].village}`, 'recordWatchVisit', {
    ...{ householdId, occurredOn, riskFound: true, finding: '务工中断，收入骤降', ...change },
  });

test.each<[keyof typeof CODES, string, string[]]>([
  ['AN_YANG', 'GREEN_CHANNEL', ['AY-2025-2.3b', 'AY-2025-3.3.4b', 'AY-2025-3.3.4c']],
  ['PU_AN', 'NEW_LEAD', []],
  ['JI_YUAN', 'NEW_LEAD', []],
])(
  'a risk found after the elimination in %s goes by %s, with the clauses %j',
  async (place, nextStep, clauses) => {
    const householdId = await monitoring.register(place, CODES[place]);
    await monitoring.takeOver(place, householdId, '2023-05-10', '2025-08-20');
    expect(await visit(place, householdId, '2025-08-19')).toMatchObject({
      __typename: 'NotEliminated',
      code: 'NOT_ELIMINATED',
    });
    const quiet = await visit(place, householdId, '2025-08-20', { riskFound: false, finding: '生活稳定' });
    expect(quiet).toMatchObject({
      __typename: 'WatchVisitRecorded',
      visit: { nextStep: 'NONE', clauses: clauses.slice(0, 1).map((id) => ({ id })) },
    });
    const found = await visit(place, householdId, '2025-10-01', { idempotencyKey: `found-${place}` });
    expect(found).toMatchObject({
      visit: { riskFound: true, nextStep, clauses: clauses.map((id) => ({ id })) },
      period: { watchVisits: [{ occurredOn: '2025-08-20' }, { occurredOn: '2025-10-01' }] },
    });
    expect(await visit(place, householdId, '2025-10-01', { idempotencyKey: `found-${place}` })).toEqual(
      found,
    );
    expect(
      await rowsOf(monitoring.households, 'SELECT FROM watch_visit WHERE household_id = $1', [householdId]),
    ).toHaveLength(2);
  },
);

const left = (householdId: string) =>
  rowsOf(
    monitoring.households,
    `SELECT kind, level, opened_on AS opened, closed_on AS closed, clause_ids AS clauses FROM task
     WHERE household_id = $1 AND kind IN ('GREEN_CHANNEL', 'VERIFY_LEAD') AND opened_on >= '2025-08-20'`,
    [householdId],
  );

test('where a place re-labels by a short way a risk found leaves that way as a task, ended when it begins or none is found', async () => {
  const householdId = await monitoring.register('AN_YANG', '410526001799003');
  await monitoring.takeOver('AN_YANG', householdId, '2023-05-10', '2025-08-20');
  await visit('AN_YANG', householdId, '2025-10-01');
  const task = { kind: 'GREEN_CHANNEL', level: 'village', opened: '2025-10-01', closed: null };
  expect(await left(householdId)).toEqual([
    { ...task, clauses: ['AY-2025-2.3b', 'AY-2025-3.3.4b', 'AY-2025-3.3.4c'] },
  ]);
  await visit('AN_YANG', householdId, '2025-10-05', { riskFound: false, finding: '已恢复务工' });
  expect(await left(householdId)).toMatchObject([{ ...task, closed: '2025-10-05' }]);
  await visit('AN_YANG', householdId, '2025-10-10');
  expect(await left(householdId)).toMatchObject([{ ...task, opened: '2025-10-10' }]);
  await monitoring.takeOver('AN_YANG', householdId, '2025-10-12');
  expect(await left(householdId)).toMatchObject([{ closed: '2025-10-12' }]);
});

test('elsewhere a risk found leaves a lead with its visit and its clocks', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799003');
  await monitoring.takeOver('PU_AN', householdId, '2023-05-10', '2025-08-20');
  await visit('PU_AN', householdId, '2025-10-01', { leadType: 'UNEMPLOYMENT' });
  expect(
    await rowsOf(
      monitoring.households,
      'SELECT channel, lead_type AS type, found_on AS found, note, settled_on AS settled FROM lead WHERE household_id = $1',
      [householdId],
    ),
  ).toEqual([
    {
      ...{ channel: 'DAILY_CHECK', type: 'UNEMPLOYMENT', found: '2025-10-01', settled: null },
      note: '务工中断，收入骤降',
    },
  ]);
  expect(await left(householdId)).toMatchObject([
    { kind: 'VERIFY_LEAD', opened: '2025-10-01', closed: null },
  ]);
});

test('who is monitored again, or was never, is not watched; texts, days and roles are checked', async () => {
  const householdId = await monitoring.register('AN_YANG', '410526001799002');
  expect(await visit('AN_YANG', householdId, '2025-10-01')).toMatchObject({ code: 'NOT_ELIMINATED' });
  await monitoring.takeOver('AN_YANG', householdId, '2023-05-10', '2025-08-20');
  await monitoring.takeOver('AN_YANG', householdId, '2025-09-01');
  expect(await visit('AN_YANG', householdId, '2025-08-31')).toMatchObject({
    __typename: 'WatchVisitRecorded',
  });
  expect(await visit('AN_YANG', householdId, '2025-09-01')).toMatchObject({ code: 'NOT_ELIMINATED' });
  expect(await visit('AN_YANG', householdId, '2025-12-02')).toMatchObject({ code: 'DATE_IN_FUTURE' });
  expect(await visit('AN_YANG', householdId, '2025-08-31', { finding: '' })).toMatchObject({
    code: 'REQUIRED',
    field: 'finding',
  });
  expect(await visit('PU_AN', householdId, '2025-08-31')).toMatchObject({ __typename: 'NotFound' });
  const given = { householdId, occurredOn: '2025-08-31', riskFound: false, finding: '稳定' };
  expect(await monitoring.act('auditor@410526', 'recordWatchVisit', given)).toMatchObject({
    __typename: 'NotPermitted',
  });
});
