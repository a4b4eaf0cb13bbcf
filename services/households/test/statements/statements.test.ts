import { subgraphSchema } from '@dixian/service';
import { countStatements, queriesOf } from '@dixian/testkit';
import { Cases, COUNTY, input, TOWNSHIP } from '../cases/running-case';
import { Evidence } from '../cases/running-release';
import { measure } from '../help/running-help';
import { superuser } from '../movement/row-in-every-table';
import { mutate } from '../mutate';
import { idOf } from '../running-households';
import { cloneHousehold } from './clone-household';

const HOUSEHOLDS = 20;
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
const schema = subgraphSchema('households', {});
const LISTS = ['households', 'leads', 'monitoringCases', 'tasks', 'qualityPrompts'];

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', HOUSEHOLDS);
  await played(code(1));
  const ids = await Promise.all(
    Array.from({ length: HOUSEHOLDS }, (_, index) => idOf(cases.households, code(index + 1))),
  );
  const client = await superuser(cases.households);
  await cloneHousehold(client, ids[0] as string, ids.slice(1));
  await client.end();
}, 60_000);
afterAll(() => cases?.households.drop());

/** One household to which about everything happened that can. */
async function played(of: string): Promise<void> {
  const caseId = await cases.posted(of, '2025-06-02', '2025-06-04');
  for (const [account, mutation, day] of [
    [TOWNSHIP, 'recordTownshipReview', '2025-06-10'],
    [COUNTY, 'recordCountyDecision', '2025-06-11'],
    [COUNTY, 'announceIdentification', '2025-06-12'],
  ] as const) {
    await cases.act(account, mutation, input(mutation, { caseId }, day));
  }
  await cases.lead(of, '2025-07-01', { verifiedOn: null });
  const evidence = new Evidence(cases, '500235216220');
  await evidence.income(of, '2025-06-20', '12000');
  await evidence.answered(of, '2025-07-01');
  await evidence.renovated(of, '2025-07-01', { paid: 10_000 });
  await evidence.labelled(of, '2025-07-02');
  const helper = { name: '李明', unit: '乡政府', post: '干部', civilServant: true };
  await record(of, 'assignHelper', { occurredOn: '2025-06-13', ...helper }, 'HelperAssigned');
  const plan = { occurredOn: '2025-06-20', gaps: ['EMPLOYMENT'], measures: [measure()] };
  await record(of, 'makeHelpPlan', plan, 'HelpPlanRecorded');
}

async function record(of: string, mutation: string, given: object, expected: string): Promise<void> {
  const householdId = await idOf(cases.households, of);
  const told = { householdId, idempotencyKey: mutation, ...given };
  const answer = await mutate<{ __typename: string }>(cases.households, TOWNSHIP, { mutation, input: told });
  expect(answer.__typename).toBe(expected);
}

/** Statements that take more for twenty rows than for one, or are run once a row; walks the schema, so new fields too. */
async function dear(list: string): Promise<string[]> {
  const { db } = cases.households.service.parts;
  const found: string[] = [];
  for (const { field, query } of queriesOf(schema, list)) {
    const cost = async (first: number) => {
      const { result, statements } = await countStatements(db, () =>
        cases.households.ask(COUNTY, query, { first }),
      );
      expect([field, result.errors]).toEqual([field, undefined]);
      return statements.length;
    };
    const [one, many] = [await cost(1), await cost(HOUSEHOLDS)];
    if (many > one) found.push(`${field}: ${one} statements for one row, ${many} for ${HOUSEHOLDS}`);
  }
  return found;
}

test.each(LISTS)(
  'no field of %s costs more statements for twenty rows than for one',
  async (list) => expect(await dear(list)).toEqual([]),
  60_000,
);
