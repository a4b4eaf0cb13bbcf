import { Monitoring, PLACES } from './running-monitoring';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

const VILLAGE = `village@${PLACES.PU_AN.village}`;
const ask = (householdId: string, occurredOn: string, change: object = {}) =>
  monitoring.act(VILLAGE, 'recordEliminationRequest', {
    ...{ householdId, occurredOn, statement: '收入已稳定，申请消除', ...change },
  });

async function waiting(householdId: string) {
  const { data } = await monitoring.households.ask<{
    tasks: { edges: { node: object }[] };
    household: { monitored: object | null };
  }>(
    VILLAGE,
    `query ($id: ID!) { tasks(filter: { household: $id, kinds: [CONSIDER_RELEASE] }) { edges { node {
        name status level period { identifiedOn } clauses { id } } } }
      household(id: $id) { monitored { eliminationRequests { occurredOn statement } } cases { id } } }`,
    { id: householdId },
  );
  return data;
}

test('PA-2025-4.3a a household that asks itself is a request, no nomination: the village is to look', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799001');
  expect(await ask(householdId, '2025-10-01')).toMatchObject({
    __typename: 'NotMonitored',
    clauses: [{ id: 'PA-2025-4.3a' }],
  });
  await monitoring.takeOver('PU_AN', householdId, '2025-04-01');
  expect(await ask(householdId, '2025-10-01', { statement: ' ' })).toMatchObject({
    code: 'REQUIRED',
    field: 'statement',
  });
  const first = await ask(householdId, '2025-10-01', { idempotencyKey: 'asked' });
  expect(first).toMatchObject({ __typename: 'EliminationRequestRecorded' });
  expect(await ask(householdId, '2025-10-01', { idempotencyKey: 'asked' })).toEqual(first);
  expect(await waiting(householdId)).toMatchObject({
    tasks: {
      edges: [
        {
          node: {
            name: '研究是否提名消除',
            status: 'OPEN',
            level: 'VILLAGE',
            period: { identifiedOn: '2025-04-01' },
            clauses: [{ id: 'PA-2025-4.3a' }],
          },
        },
      ],
    },
    household: {
      monitored: { eliminationRequests: [{ occurredOn: '2025-10-01', statement: '收入已稳定，申请消除' }] },
      cases: [],
    },
  });
});
