import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { followVisits } from '../../src/aid/use-cases/follow-visits';
import { service } from '../../src/service';
import { certificateOf, codeOf, idOf, loadRows, tellPatients } from '../ledgers/county-of-patients';
import { supplements, VALUES_OF_PU_AN } from '../supplements';

const VILLAGE = '500235216205';
const CLERK = 'health@500235';
const CARE = '户编号,证件号码,病种,签约机构,签约日期,终止日,随访日期';

let health: ServiceUnderTest;
let policies: PolicySet;
let remove: () => Promise<void>;
let keys = 0;

beforeAll(async () => {
  const supplied = await supplements({ 'pu-an-health': VALUES_OF_PU_AN });
  remove = supplied.remove;
  policies = await loadPolicies([policiesDirectory, supplied.directory]);
  health = await runningService(service, { now: '2026-03-30', variables: supplied.variables });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2 }]);
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

async function act(field: string, type: string, input: object): Promise<{ id: string }> {
  const { data, errors } = await health.ask<{ done: { id: string } }>(
    CLERK,
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { __typename ... on HealthRecorded { id } } }`,
    { input: { ...input, idempotencyKey: `key-${keys++}` } },
  );
  expect(errors).toBeUndefined();
  return data.done;
}

const visitsDue = async (doing: () => Promise<unknown>) =>
  itemsTold(await toldMeanwhile(health.service, ['task-changed'], doing), 'task-changed');
const night = (day: string) =>
  visitsDue(() =>
    health.service.parts.workerDb.write(systemScope, (tx) => followVisits(tx, policies, plainDate(day))),
  );

test('PA-2025-3.2.7: a visit is work once the months that the place set have passed since the signing or the last visit, and ends with the next or the contract', async () => {
  const contract = {
    ...{ householdId: idOf(0, 1), personId: idOf(1, 1), disease: '高血压', doctor: '普安乡卫生院' },
    occurredOn: '2026-01-10',
  };
  const { id: contractId } = await act('signChronicContract', 'SignChronicContractInput', contract);
  expect(await night('2026-04-09')).toEqual([]);
  const due = { kind: 'VISIT_DUE', form: 'recordChronicVisit', householdId: idOf(0, 1), dueOn: null };
  expect(await night('2026-04-10')).toMatchObject([
    { ...due, openedOn: '2026-04-10', closedOn: null, clauseIds: ['PA-2025-3.2.7'] },
  ]);
  expect(await night('2026-04-11')).toEqual([]);
  const visit = { contractId, occurredOn: '2026-03-20' };
  expect(await visitsDue(() => act('recordChronicVisit', 'RecordChronicVisitInput', visit))).toMatchObject([
    { ...due, closedOn: '2026-04-10' },
  ]);
  expect(await night('2026-06-19')).toEqual([]);
  expect(await night('2026-06-20')).toMatchObject([{ ...due, openedOn: '2026-06-20', closedOn: null }]);
  expect(
    await visitsDue(() =>
      act('recordChronicVisit', 'RecordChronicVisitInput', {
        ...visit,
        ends: true,
        occurredOn: '2026-03-30',
      }),
    ),
  ).toMatchObject([{ ...due, closedOn: '2026-06-20' }]);
  expect(await night('2026-07-01')).toEqual([]);
});

test('PA-2025-3.2.7: a ledger without a visit for so long brings the same work, a newer one with the visit ends it', async () => {
  const row = (visit: string) =>
    `${codeOf(VILLAGE, 2)},${certificateOf(2)},糖尿病,普安乡卫生院,2025-06-01,,${visit}`;
  const load = (day: string, visit: string) =>
    loadRows(health, CLERK, {
      ledger: 'chronic-care',
      name: `慢病签约服务台账_${day}`,
      rows: [CARE, row(visit)],
    });
  const due = { kind: 'VISIT_DUE', householdId: idOf(0, 2) };
  expect((await load('20260320', '2025-09-05')).tasks).toMatchObject([
    { ...due, openedOn: '2025-12-05', closedOn: null },
  ]);
  expect((await load('20260330', '2026-03-25')).tasks).toMatchObject([{ ...due, closedOn: '2026-03-30' }]);
  // What was recorded by hand stays beside what a list prints.
  const listed = `{ chronicContracts(first: 10) { edges { node { id disease visits } } } }`;
  const contract = async () => {
    const { data } = await health.ask<{
      chronicContracts: { edges: { node: { id: string; disease: string; visits: string[] } }[] };
    }>(CLERK, listed);
    return data.chronicContracts.edges.map(({ node }) => node).find(({ disease }) => disease === '糖尿病');
  };
  const contractId = (await contract())?.id;
  await act('recordChronicVisit', 'RecordChronicVisitInput', { contractId, occurredOn: '2026-03-28' });
  await load('20260330', '2026-03-26');
  await load('20260330', '');
  expect((await contract())?.visits).toEqual(['2025-09-05', '2026-03-25', '2026-03-26', '2026-03-28']);
});
