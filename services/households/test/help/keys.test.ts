import { systemScope } from '@dixian/service';
import { type Answer, Help, measure } from './running-help';

const COUNTY = 'county@410526';
const VILLAGE = 'village@500235216220';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-20');
});
afterAll(() => help?.drop());

type Mutation = Parameters<Help['act']>[1];

/** Does it twice under one key and gives the answer; another input under that key is told, and changes nothing. */
async function once(account: string, mutation: Mutation, given: object, other: object): Promise<Answer> {
  const keyed = { ...given, idempotencyKey: `once ${mutation}` };
  const first = await help.act(account, mutation, keyed);
  expect(await help.act(account, mutation, keyed)).toEqual(first);
  expect(await help.act(account, mutation, { ...keyed, ...other })).toMatchObject({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  return first;
}

const WANG = { name: '王测试', unit: '县水利局', post: '科员', civilServant: true };

test('every act of help is one entry under its key, and the key stands for its input', async () => {
  const householdId = await help.monitored('AN_YANG', '410526001001001', '2024-08-02', {
    basis: 'RELABELLING',
  });
  const on = (occurredOn: string, change: object = {}) => ({ householdId, occurredOn, ...change });
  const later = { occurredOn: '2025-10-01' };
  expect(await once(COUNTY, 'assignHelper', on('2025-01-02', WANG), { post: '副科长' })).toMatchObject({
    helper: { since: '2025-01-02', endedOn: null },
  });
  const li = { ...WANG, name: '李测试' };
  await once(COUNTY, 'handOverHelper', on('2025-02-01', li), { reason: '调动' });
  // The same key under another mutation is another entry.
  expect(
    await help.act(
      COUNTY,
      'assignHelper',
      on('2025-02-01', { ...li, idempotencyKey: 'once handOverHelper' }),
    ),
  ).toMatchObject({ __typename: 'KeyInUse' });
  const ahead = measure({ plannedFrom: '2025-02-01' });
  const advance = on('2025-02-01', { measure: ahead });
  await once(COUNTY, 'recordAdvanceMeasure', advance, { measure: { ...ahead, content: '保洁' } });
  const plan = on('2025-02-02', { gaps: ['ILLNESS'], measures: [measure()] });
  const made = await once(COUNTY, 'makeHelpPlan', plan, { gaps: ['SCHOOLING'] });
  const revision = {
    ...{ planId: made.plan?.id, expectedVersion: 1, occurredOn: '2025-03-01', reason: '新增' },
    ...{ keep: made.plan?.measures.map(({ id }) => id), measures: [measure({ name: '培训' })] },
  };
  await once(COUNTY, 'reviseHelpPlan', revision, later);
  const delivery = { measureId: made.plan?.measures[0]?.id, occurredOn: '2025-08-01', amount: '100.00' };
  await once(COUNTY, 'recordMeasureDelivery', delivery, { amount: '100.01' });
  const sheets = { householdIds: [householdId], kind: 'ASSISTANCE', occurredOn: '2025-03-01' };
  expect(await once(COUNTY, 'handOutSheets', sheets, { kind: 'APPLICATION' })).toMatchObject({
    results: [{ outcome: 'HANDED_OUT' }],
  });
  await help.eliminated(householdId, '2024-12-20');
  expect(await once(COUNTY, 'endPairing', on('2025-04-01'), later)).toMatchObject({
    __typename: 'PairingEnded',
  });
});

test('a refused act takes no key; one whose household has left the division is not shown again', async () => {
  const householdId = await help.monitored('PU_AN', '500235216799901', '2025-06-10');
  const given = { householdId, occurredOn: '2025-06-12', ...WANG, idempotencyKey: 'again' };
  expect(await help.act(VILLAGE, 'assignHelper', { ...given, unit: ' ' })).toMatchObject({
    code: 'REQUIRED',
  });
  expect(await help.act(VILLAGE, 'assignHelper', given)).toMatchObject({ __typename: 'HelperAssigned' });
  await help.households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE responsible_helper SET division_code = '410526001001' WHERE household_id = $1`,
      [householdId],
    ),
  );
  expect(await help.act(VILLAGE, 'assignHelper', given)).toMatchObject({
    __typename: 'NotFound',
    field: 'idempotencyKey',
  });
  expect(await help.act(VILLAGE, 'assignHelper', { ...given, post: '主任' })).toMatchObject({
    __typename: 'KeyInUse',
  });
});

test('days lie within their bounds: what happened from 2013 on, what is planned up to 2100', async () => {
  const householdId = await help.monitored('PU_AN', '500235216799902', '2025-06-10');
  const plan = (measures: object[], occurredOn = '2025-06-12') =>
    help.act(VILLAGE, 'makeHelpPlan', { householdId, occurredOn, gaps: ['EMPLOYMENT'], measures });
  expect(await plan([measure()], '2012-12-31')).toMatchObject({
    code: 'DATE_TOO_EARLY',
    field: 'occurredOn',
  });
  expect(await plan([measure(), measure({ plannedUntil: '2101-01-01' })])).toMatchObject({
    code: 'DATE_TOO_LATE',
    field: 'measures.1.plannedUntil',
  });
});
