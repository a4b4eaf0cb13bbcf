import { systemScope } from '@dixian/service';
import { type Answer, Monitoring } from './running-monitoring';

const COUNTY = 'county@500235';
const JI_YUAN = 'county@419001';
const ZHENG_ZHOU = 'county@410181';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

type Mutation = Parameters<Monitoring['act']>[1];

/** Does it twice under one key and gives the answer; another input under that key is told, and changes nothing. */
async function once(account: string, mutation: Mutation, given: object, other: object): Promise<Answer> {
  const keyed = { ...given, idempotencyKey: `once ${mutation}` };
  const first = await monitoring.act(account, mutation, keyed);
  expect(first.__typename).toMatch(/Recorded$/);
  expect(await monitoring.act(account, mutation, keyed)).toEqual(first);
  expect(await monitoring.act(account, mutation, { ...keyed, ...other })).toMatchObject({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  return first;
}

const other = { reason: '另一原因' };

test('every act on the monitored is one entry under its key, and the key stands for its input', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799001', [
    { birthOn: '2007-08-01', labour: '无劳动力' },
  ]);
  await monitoring.allowance('PU_AN', householdId, '2025-05-01');
  const time = { householdId, identifiedOn: '2024-03-01', category: 'MARGINAL', reason: '系统内已有' };
  const { period, entry } = await once(COUNTY, 'takeOverMonitoring', time, { category: 'UNSTABLE_EXIT' });
  const correction = { periodId: period?.id, identifiedOn: '2024-02-01', reason: '日期录错' };
  await once(COUNTY, 'correctMonitoringPeriod', { ...correction, expectedEntryId: entry?.id }, other);
  const { label } = await once(
    COUNTY,
    'setSafetyNetLabel',
    { householdId, occurredOn: '2025-06-10' },
    { occurredOn: '2025-06-11' },
  );
  const review = { labelId: label?.id, occurredOn: '2025-08-20', ableMembers: 0, finding: '在校' };
  await once(COUNTY, 'completeLabelReview', review, { ableMembers: 1 });
  const removal = { labelId: label?.id, occurredOn: '2025-09-01', reason: '已就业' };
  await once(COUNTY, 'removeSafetyNetLabel', removal, other);
  const request = { householdId, occurredOn: '2025-10-01', statement: '申请消除' };
  await once(COUNTY, 'recordEliminationRequest', request, { statement: '再申请' });
  const released = await monitoring.register('PU_AN', '500235216799003');
  await monitoring.takeOver('PU_AN', released, '2024-03-01', '2025-10-05');
  const visit = { householdId: released, occurredOn: '2025-11-01', riskFound: false, finding: '稳定' };
  await once(COUNTY, 'recordWatchVisit', visit, { riskFound: true });
});

test('so are triages, their corrections and the poor of 2020', async () => {
  const listed = await monitoring.register('JI_YUAN', '419001001799001');
  await monitoring.takeOver('JI_YUAN', listed, '2023-01-10');
  const decided = { householdId: listed, decision: 'CONTINUE', occurredOn: '2025-03-01', reason: '需帮扶' };
  const { triage } = await once(JI_YUAN, 'triageLongUnresolved', decided, other);
  expect(triage?.clauses).toEqual([{ id: 'JY-2025-1.1k' }, { id: 'JY-2025-1.1n' }]);
  const corrected = {
    triageId: triage?.id,
    decision: 'CONTINUE',
    occurredOn: '2025-03-02',
    reason: '改日期',
  };
  await once(JI_YUAN, 'correctTriage', corrected, other);
  const poor = await monitoring.register('ZHENG_ZHOU', '410181001003001', [{}], { exportedOn: '2020-04-01' });
  await monitoring.takeOver('ZHENG_ZHOU', poor, '2019-11-20');
  const evidence = { standardMet: true, procedureReference: '巩扶贫9号', resolvableByPolicy: false };
  const registration = { householdId: poor, occurredOn: '2020-07-01', reason: '无法化解', evidence };
  await once(ZHENG_ZHOU, 'registerPoor', registration, other);
  const reached = { finding: '收入达标', procedureReference: '台账12' };
  const exit = { householdId: poor, occurredOn: '2020-12-01', evidence: reached };
  await once(ZHENG_ZHOU, 'recordExitStandardReached', exit, { evidence: { ...reached, finding: '已达标' } });
});

test('what was recorded of a household that has left the division is not shown again under its key', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799002');
  await monitoring.takeOver('PU_AN', householdId, '2024-03-01');
  const given = { householdId, occurredOn: '2025-10-01', statement: '申请消除', idempotencyKey: 'moved' };
  expect(await monitoring.act(COUNTY, 'recordEliminationRequest', given)).toMatchObject({
    __typename: 'EliminationRequestRecorded',
  });
  await monitoring.households.service.parts.workerDb.write(systemScope, async (transaction) => {
    for (const table of ['household', 'monitoring_period', 'elimination_request']) {
      const of = table === 'household' ? 'id' : 'household_id';
      await transaction.query(`UPDATE ${table} SET division_code = '410526001001' WHERE ${of} = $1`, [
        householdId,
      ]);
    }
  });
  expect(await monitoring.act(COUNTY, 'recordEliminationRequest', given)).toMatchObject({
    __typename: 'NotFound',
    field: 'idempotencyKey',
  });
  expect(
    await monitoring.act(COUNTY, 'recordEliminationRequest', { ...given, statement: '再申请' }),
  ).toMatchObject({ __typename: 'KeyInUse' });
});
