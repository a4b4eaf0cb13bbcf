import { assertPayload } from '@dixian/events';
import {
  COUNTY,
  fileOf,
  HEALTH,
  householdOf,
  leadsOn,
  pushed,
  pushList,
  registered,
} from '../leads/ledgers/lead-files';
import { mutate } from '../mutate';
import { type Households, rowsOf } from '../running-households';
import { takeBack, withdraw } from './take-back';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2, 3, 4, 5]);
});
afterAll(() => households?.drop());

const push = (person: number) =>
  households.load(HEALTH, 'risk-leads', pushList(pushed(person, '2025-11-18,较大规模失业,')));

const tasksOf = (person: number) =>
  rowsOf(
    households,
    'SELECT t.kind FROM task t JOIN household h ON h.id = t.household_id WHERE h.code = $1',
    [householdOf(person)],
  );

test('leads that nobody visited go with their run and their task, supervision is told, and the list loads again', async () => {
  const report = await push(1);
  await takeBack(households, HEALTH, report.id);
  expect(await leadsOn(households, 1)).toEqual([]);
  expect(await tasksOf(1)).toEqual([]);
  const events = await rowsOf<{ payload: never }>(
    households,
    `SELECT payload FROM outbox WHERE type = 'lead-corrected' AND payload ->> 'withdrawn' = 'true'`,
  );
  expect(events).toHaveLength(1);
  for (const { payload } of events) expect(() => assertPayload('lead-corrected', payload)).not.toThrow();
  expect(await push(1)).toMatchObject({ recordsAdded: 1 });
});

test('a lead that was visited stands in the way of taking its run back', async () => {
  const report = await push(2);
  const [lead] = await rowsOf<{ id: string }>(
    households,
    'SELECT l.id FROM lead l JOIN household h ON h.id = l.household_id WHERE h.code = $1',
    [householdOf(2)],
  );
  const visit = {
    leadId: lead?.id,
    occurredOn: '2025-11-20',
    riskFound: true,
    finding: '失业',
    idempotencyKey: 'v',
  };
  expect(await mutate(households, COUNTY, { mutation: 'verifyLead', input: visit })).toMatchObject({
    __typename: 'LeadVerified',
  });
  expect(await withdraw(households, HEALTH, report.id)).toMatchObject({ code: 'IMPORT_RESTED_UPON' });
  expect(await leadsOn(households, 2)).toHaveLength(1);
});

test('another department may not take it back, the county may', async () => {
  const report = await push(3);
  expect((await withdraw(households, 'education@500235', report.id)).code).toMatch(/NOT_FOUND|NOT_PERMITTED/);
  await takeBack(households, COUNTY, report.id);
  expect(await leadsOn(households, 3)).toEqual([]);
});

test('visits of the survey go with the leads that they made', async () => {
  const list = fileOf(
    '集中排查入户摸排表',
    '户编号,排查日期,排查人,是否存在风险,风险情况,风险类型',
    `${householdOf(4)},2025-11-05,张三,是,房屋漏雨,住房`,
    `${householdOf(5)},2025-11-05,张三,否,,`,
  );
  const report = await households.load(COUNTY, 'home-visit', list);
  await takeBack(households, COUNTY, report.id);
  expect(await rowsOf(households, 'SELECT FROM survey_visit')).toEqual([]);
  expect(await leadsOn(households, 4)).toEqual([]);
  expect(await households.load(COUNTY, 'home-visit', list)).toMatchObject({ recordsAdded: 2 });
});

test('a register stays, and the answer says why', async () => {
  const { data } = await households.ask<{ householdsImports: { edges: { node: { id: string } }[] } }>(
    COUNTY,
    '{ householdsImports { edges { node { id ledger } } } }',
  );
  const first = data.householdsImports.edges.at(-1)?.node.id ?? '';
  expect(await withdraw(households, COUNTY, first)).toMatchObject({
    code: 'CANNOT_BE_WITHDRAWN',
    message: expect.stringContaining('各部门的台账随即按它核对'),
  });
});
