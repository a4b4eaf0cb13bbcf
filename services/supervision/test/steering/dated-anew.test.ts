import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { waitUntil } from '@dixian/testkit';
import { type Supervision, startSupervision } from '../running-supervision';
import { countyDocument } from './county-document';

const COUNTY = 'county@410526';
const NOW = { DIXIAN_NOW: '2025-12-15' };

let supervision: Supervision;
let document: Awaited<ReturnType<typeof countyDocument>>;
beforeAll(async () => {
  document = await countyDocument();
  supervision = await startSupervision(NOW);
});
afterAll(async () => {
  await supervision?.stop();
  await document?.remove();
});

type Duty = EventPayloads['obligation-triggered']['duties'][number];
const duty = (kind: string, triggeredOn: string, change: Partial<Duty> = {}): Duty => ({
  ...{ obligationId: randomUUID(), version: 1, department: 'housing-water', kind, cycle: '' },
  ...{ subject: { kind: 'RENOVATION', id: randomUUID() }, householdId: randomUUID(), personId: null },
  ...{ sector: null, divisionCode: '410526001203', triggeredOn, ...change },
});

interface Seen {
  kind: string;
  dueOn: string | null;
  status: string;
  clauses: { id: string }[];
  history: { kind: string; cause: string | null; dueBefore: string | null; dueAfter: string | null }[];
}
async function seen(): Promise<Seen[]> {
  const { data } = await supervision.ask<{ obligations: { edges: { node: Seen }[] } }>(
    COUNTY,
    `{ obligations { edges { node { kind dueOn status clauses { id } history { kind cause dueBefore dueAfter
       divisionBefore divisionAfter } } } } }`,
  );
  return data.obligations.edges.map(({ node }) => node);
}

test('a document that is loaded dates what runs anew and opens what it asks for first; without it all is as before', async () => {
  await supervision.handle('obligation-triggered', {
    duties: [
      duty('RENOVATION_FUNDS', '2025-03-10'),
      duty('HELPER_ASSIGNMENT', '2025-06-02', { department: 'households' }),
    ],
  });
  const before = { kind: 'RENOVATION_FUNDS', dueOn: '2025-12-31', status: 'OPEN', history: [] };
  expect(await seen()).toMatchObject([before]);
  await supervision.again({ ...NOW, ...document.variables });
  await waitUntil(async () => (await seen()).length === 2 && (await seen())[0]?.dueOn === '2025-11-30');
  expect(await seen()).toMatchObject([
    {
      ...{ kind: 'RENOVATION_FUNDS', dueOn: '2025-11-30', status: 'OVERDUE', clauses: [{ id: 'HX-2025-1' }] },
      history: [{ kind: 'REDATED', cause: 'POLICY', dueBefore: '2025-12-31', dueAfter: '2025-11-30' }],
    },
    { kind: 'HELPER_ASSIGNMENT', dueOn: null, status: 'OPEN', clauses: [{ id: 'HX-2025-2' }] },
  ]);
  await supervision.again(NOW);
  await waitUntil(async () => {
    const [funds, helper] = await seen();
    return funds?.dueOn === '2025-12-31' && helper?.status === 'STOPPED';
  });
  expect(await seen()).toMatchObject([
    {
      kind: 'RENOVATION_FUNDS',
      dueOn: '2025-12-31',
      status: 'OPEN',
      history: [{}, { dueAfter: '2025-12-31' }],
    },
    { kind: 'HELPER_ASSIGNMENT', status: 'STOPPED' },
  ]);
});

test('a fact that is corrected and a household that moves are told in the history, whichever event brings them', async () => {
  await supervision.clear();
  const told = duty('WORK_CONTRACT_EXTENSION', '2025-05-01');
  await supervision.handle('obligation-triggered', { duties: [told] });
  await supervision.handle('obligation-triggered', {
    duties: [{ ...told, version: 2, triggeredOn: '2025-05-20' }],
  });
  expect(await seen()).toMatchObject([{ history: [{ kind: 'REDATED', cause: 'FACT' }] }]);
  await supervision.handle('obligation-triggered', {
    duties: [
      {
        ...told,
        version: 3,
        triggeredOn: '2025-05-20',
        householdId: randomUUID(),
        divisionCode: '410526002200',
      },
    ],
  });
  expect(await seen()).toMatchObject([
    { history: [{}, { kind: 'MOVED', divisionBefore: '410526001203', divisionAfter: '410526002200' }] },
  ]);
});
