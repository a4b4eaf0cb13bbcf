import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { countStatements } from '@dixian/testkit';
import { sweepPrompts } from '../../src/quality/use-cases/sweep-prompts';
import { Assessments } from '../assessment/running-assessments';
import { rowsOf } from '../running-households';
import { answer, monitor, tasksOf, waitingRules } from './running-prompts';

const COUNTY = 'county@500235';
const TOWNSHIP = 'township@500235216';
const CODES = [1, 2, 3, 4, 5].map((number) => `50023521679900${number}`);

let incomes: Assessments;
const ids: string[] = [];
beforeAll(async () => {
  incomes = await Assessments.start('2025-12-01');
  await incomes.load(
    COUNTY,
    CODES.map((household, index) => ({
      household,
      person: index + 1,
      members: 1,
      village: index < 3 ? '双门村' : '佛手村',
      relation: index === 4 ? '之子' : '户主',
    })),
  );
  for (const code of CODES) ids.push(await incomes.idOf(code));
  // The first is not followed: never monitored here and without a case.
  for (const id of ids.slice(1)) await monitor(incomes, id, { identifiedOn: '2025-11-20', risks: ['因病'] });
});
afterAll(() => incomes?.drop());

async function sweep(day: string, batch = 2, households = incomes.households) {
  const { workerDb, clock, log } = households.service.parts;
  return sweepPrompts(workerDb, await loadPolicies([policiesDirectory]), plainDate(day), {
    clock,
    log,
    batch,
  });
}

interface Listed {
  qualityPrompts: {
    totalCount: number;
    edges: { node: { household: { code: string }; rule: { code: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  qualityPromptCounts: {
    rule: { code: string };
    divisionCode: string;
    division: { name: string };
    open: number;
  }[];
}
const QUERY = `query ($filter: QualityPromptFilter, $first: Int, $after: String) {
  qualityPrompts(filter: $filter, first: $first, after: $after) {
    totalCount edges { node { household { code } rule { code number } subject openedOn } }
    pageInfo { hasNextPage endCursor } }
  qualityPromptCounts(filter: $filter) { rule { code } divisionCode division { name } open } }`;
const list = async (filter: object = {}, page: object = {}, account = COUNTY) =>
  (await incomes.households.ask<Listed>(account, QUERY, { filter, ...page })).data;

test('a look cut short goes on where it stopped, and a day that is done is not looked at again', async () => {
  const { workerDb } = incomes.households.service.parts;
  let batches = 0;
  const failing = {
    ...workerDb,
    write: (...args: Parameters<typeof workerDb.write>) => {
      batches += 1;
      if (batches > 1) throw new Error('cut short');
      return workerDb.write(...args);
    },
  } as typeof workerDb;
  const { clock, log } = incomes.households.service.parts;
  const policies = await loadPolicies([policiesDirectory]);
  await expect(
    sweepPrompts(failing, policies, plainDate('2025-11-30'), { clock, log, batch: 2 }),
  ).rejects.toThrow('cut short');
  const [half] = await rowsOf<{ households: number; finished: boolean }>(
    incomes.households,
    'SELECT households, finished_at IS NOT NULL AS finished FROM quality_sweep',
  );
  expect(half).toEqual({ households: 2, finished: false });
  expect(await sweep('2025-11-30')).toBe(2);
  expect(await sweep('2025-11-30')).toBe(0);
  expect(await tasksOf(incomes, ids[0] as string)).toEqual([]);
  expect(await waitingRules(incomes, ids[1] as string)).toEqual(['ILLNESS_WITHOUT_SELF_PAID']);
  expect(await waitingRules(incomes, ids[4] as string)).toEqual(['ILLNESS_WITHOUT_SELF_PAID', 'NO_HEAD']);
});

test('the list and its counts by rule and division agree, whatever they are narrowed to', async () => {
  const all = await list();
  expect(all.qualityPrompts.totalCount).toBe(5);
  expect(all.qualityPromptCounts).toMatchObject([
    {
      rule: { code: 'ILLNESS_WITHOUT_SELF_PAID' },
      divisionCode: '500235216',
      division: { name: '普安乡' },
      open: 4,
    },
    { rule: { code: 'NO_HEAD' }, open: 1 },
  ]);
  for (const [filter, count] of [
    [{ stage: 'PERSON' }, 1],
    [{ rule: 'ILLNESS_WITHOUT_SELF_PAID' }, 4],
    [{ rule: 'ILLNESS_WITHOUT_SELF_PAID', stage: 'PERSON' }, 0],
    [{ rule: 'NO_SUCH_RULE' }, 0],
    [{ division: '500235216220' }, 2],
    [{ division: '500235216' }, 5],
    [{ asOf: '2025-11-29' }, 0],
    [{ asOf: '2025-11-30' }, 5],
    [{ household: ids[4] }, 2],
    [{ household: 'nobody' }, 0],
    [{ dueTo: '2030-12-31' }, 0],
    [{ dueFrom: '2020-01-01' }, 0],
    [{ overdue: true }, 0],
    [{ unit: { division: '500235216' } }, 5],
    [{ unit: { division: '500235216220' } }, 0],
    [{ overdue: false, household: ids[4] }, 2],
  ] as const) {
    const { qualityPrompts, qualityPromptCounts } = await list(filter);
    expect(qualityPrompts.totalCount).toBe(count);
    expect(qualityPrompts.edges).toHaveLength(count);
    expect(qualityPromptCounts.reduce((sum, { open }) => sum + open, 0)).toBe(count);
  }
  const villages = await list({ division: '500235216', rule: 'ILLNESS_WITHOUT_SELF_PAID' });
  expect(villages.qualityPromptCounts.map(({ divisionCode, open }) => [divisionCode.length, open])).toEqual([
    [12, 2],
    [12, 2],
  ]);
});

test('pages follow one another, one statement each', async () => {
  const first = await list({}, { first: 3 });
  const rest = await list({}, { first: 3, after: first.qualityPrompts.pageInfo.endCursor });
  const codes = [...first.qualityPrompts.edges, ...rest.qualityPrompts.edges].map(
    ({ node }) => `${node.household.code} ${node.rule.code}`,
  );
  expect(new Set(codes).size).toBe(5);
  expect(rest.qualityPrompts.pageInfo.hasNextPage).toBe(false);
  const { statements } = await countStatements(incomes.households.service.parts.db, () =>
    incomes.households.ask(
      COUNTY,
      '{ qualityPrompts { edges { node { subject } } } qualityPromptCounts { open } }',
    ),
  );
  expect(statements).toHaveLength(2);
});

test('prompts of twenty households are read in two statements', async () => {
  const { statements } = await countStatements(incomes.households.service.parts.db, () =>
    incomes.households.ask(COUNTY, '{ households { edges { node { qualityPrompts { seen state } } } } }'),
  );
  expect(statements).toHaveLength(3);
});

test('neighbours see no prompts, other departments are told that it is not theirs', async () => {
  expect((await list({}, {}, 'county@500236')).qualityPrompts.totalCount).toBe(0);
  expect((await list({}, {}, 'village@500235216220')).qualityPrompts.totalCount).toBe(2);
  const { errors } = await incomes.households.ask('health@500235', '{ qualityPrompts { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a look as of an earlier day opens nothing again that was answered since', async () => {
  const householdId = ids[1] as string;
  const answers = [{ rule: 'ILLNESS_WITHOUT_SELF_PAID', subject: householdId, explanation: '已核实' }];
  await answer(incomes, TOWNSHIP, { householdId, answers });
  expect(await waitingRules(incomes, householdId)).toEqual([]);
  // 28 November was never looked at; done only now, it must not undo the answer of 1 December.
  await sweep('2025-11-28');
  expect(await tasksOf(incomes, householdId)).toMatchObject([
    { openedOn: '2025-11-30', closedOn: '2025-12-01' },
  ]);
  expect(await sweep('2025-12-01')).toBe(4);
  expect(await waitingRules(incomes, householdId)).toEqual([]);
});

test('a household that is followed no longer loses its tasks', async () => {
  const householdId = ids[2] as string;
  const { workerDb } = incomes.households.service.parts;
  await workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE monitoring_period SET identified_on = '2024-01-01', eliminated_on = '2024-11-30'
      WHERE household_id = $1`,
      [householdId],
    ),
  );
  await workerDb.write(systemScope, (transaction) => transaction.query('DELETE FROM quality_sweep'));
  await sweep('2025-12-01');
  expect(await waitingRules(incomes, householdId)).toEqual([]);
});
