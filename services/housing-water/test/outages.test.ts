import type { LedgerEnvironment } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';
import { act, listed } from './asking';

let water: ServiceUnderTest<LedgerEnvironment>;
const VILLAGE = '500235216205';
const ACCOUNT = 'water@500235';

beforeAll(async () => {
  water = await runningService(service, { now: '2025-11-30' });
});
afterAll(() => water?.drop());

const outages = (
  filter: { asOf?: string; open?: boolean; bridged?: boolean; work?: string; daysAtLeast?: number } = {},
  account = ACCOUNT,
) => {
  const on = filter.asOf ? `(asOf: "${filter.asOf}")` : '';
  return listed(water, account, {
    ...{ list: 'waterOutages', filterType: 'WaterOutageFilter', filter },
    fields: `id divisionCode work beganOn emergencyOn${on} restoredOn${on} days${on} note`,
  });
};
const OUTAGE = '... on WaterOutageRecorded { outage { id beganOn emergencyOn restoredOn days } }';

test('PA-2025-3.2.6: an outage begins, is bridged and is over; by the day asked for, and work until then', async () => {
  let id = '';
  const begun = await toldMeanwhile(water.service, ['task-changed'], async () => {
    const outcome = await act(
      water,
      `village@${VILLAGE}`,
      'beginOutage',
      { divisionCode: VILLAGE, work: 'W7', note: '水管冻裂', occurredOn: '2025-11-10' },
      OUTAGE,
    );
    expect(outcome).toMatchObject({ outage: { days: 20, restoredOn: null } });
    id = (outcome.outage as { id: string }).id;
  });
  expect(itemsTold(begun, 'task-changed')).toEqual([
    expect.objectContaining({ kind: 'WATER_OUTAGE', openedOn: '2025-11-10', dueOn: null, sector: 'water' }),
  ]);
  const at = { outageId: id };
  await act(water, ACCOUNT, 'supplyInEmergency', { ...at, note: '送水车', occurredOn: '2025-11-12' });
  expect(await outages({ open: true, bridged: true, daysAtLeast: 20 })).toMatchObject({
    nodes: [{ id, work: 'W7', emergencyOn: '2025-11-12', note: '水管冻裂' }],
  });
  expect(await outages({ asOf: '2025-11-11' })).toMatchObject({
    nodes: [{ emergencyOn: null, restoredOn: null, days: 1 }],
  });
  expect((await outages({ asOf: '2025-11-09' })).totalCount).toBe(0);
  const over = await toldMeanwhile(water.service, ['task-changed'], async () => {
    await act(water, ACCOUNT, 'restoreWater', { ...at, occurredOn: '2025-11-20' });
  });
  expect(itemsTold(over, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2025-11-30' })]);
  expect(
    await act(water, ACCOUNT, 'restoreWater', { ...at, occurredOn: '2025-11-21' }, OUTAGE),
  ).toMatchObject({
    outage: { restoredOn: '2025-11-21', days: 11 },
  });
  expect(await outages({ open: false, work: 'W7' })).toMatchObject({ nodes: [{ days: 11 }] });
  expect((await outages({ asOf: '2025-11-20' })).nodes).toMatchObject([{ restoredOn: null }]);
});

test('an outage of a place and work is begun once, its steps are not before it, and only those who are there tell of it', async () => {
  const input = { divisionCode: VILLAGE, occurredOn: '2025-11-01' };
  const { outage } = await act(water, 'township@500235216', 'beginOutage', input, OUTAGE);
  const { id: outageId } = outage as { id: string };
  expect(await act(water, ACCOUNT, 'beginOutage', input)).toMatchObject({ code: 'OUTAGE_OPEN' });
  const refused = async (account: string, mutation: string, given: object) =>
    (await act(water, account, mutation, given)).code;
  const step = { outageId, occurredOn: '2025-10-31' };
  expect(await refused(ACCOUNT, 'restoreWater', step)).toBe('BEFORE_OUTAGE');
  expect(await refused(ACCOUNT, 'supplyInEmergency', step)).toBe('BEFORE_OUTAGE');
  expect(await refused('housing@500235', 'restoreWater', { ...step, occurredOn: '2025-11-02' })).toBe(
    'NOT_PERMITTED',
  );
  expect(await refused('water@441322', 'restoreWater', { ...step, occurredOn: '2025-11-02' })).toBe(
    'NOT_FOUND',
  );
  expect(await refused('water@441322', 'beginOutage', input)).toBe('NOT_FOUND');
  expect(await refused(ACCOUNT, 'beginOutage', { ...input, divisionCode: '500235' })).toBe('NOT_FOUND');
  await act(water, ACCOUNT, 'restoreWater', { outageId, occurredOn: '2025-11-05' });
  const late = { outageId, occurredOn: '2025-11-06' };
  expect(await refused(ACCOUNT, 'supplyInEmergency', late)).toBe('OUTAGE_OVER');
  expect(await refused(ACCOUNT, 'beginOutage', { ...input, occurredOn: '2025-11-20' })).toBeUndefined();
  expect((await outages({}, 'water@441322')).totalCount).toBe(0);
});
