import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { encodePreview } from '@dixian/what-if';
import { type Supervision, startSupervision } from '../running-supervision';
import { countyDocument } from '../steering/county-document';

const COUNTY = 'county@410526';

let supervision: Supervision;
let document: Awaited<ReturnType<typeof countyDocument>>;
beforeAll(async () => {
  document = await countyDocument();
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-15' });
});
afterAll(async () => {
  await supervision?.stop();
  await document?.remove();
});
beforeEach(() => supervision.clear());

type Duty = EventPayloads['obligation-triggered']['duties'][number];
const duty = (kind: string, triggeredOn: string, change: Partial<Duty> = {}): Duty => ({
  ...{ obligationId: randomUUID(), version: 1, department: 'housing-water', kind, cycle: '' },
  ...{ subject: { kind: 'RENOVATION', id: randomUUID() }, householdId: randomUUID(), personId: null },
  ...{ sector: null, divisionCode: '410526001203', triggeredOn, ...change },
});

async function draft(change: (text: string) => string = (text) => text): Promise<string> {
  const folder = join(document.variables.DIXIAN_POLICIES, 'hua-xian-2025');
  const files = await Promise.all(
    (await readdir(folder)).map(
      async (name) => [name, change(await readFile(join(folder, name), 'utf8'))] as [string, string],
    ),
  );
  const [on, comparedOn] = [plainDate('2025-12-15'), plainDate('2025-12-15')];
  return encodePreview({ division: '410526', on, comparedOn, files: new Map(files) });
}

async function changes(id: string, account = COUNTY): Promise<object[]> {
  const { data, errors } = await supervision.ask<{ _entities: { obligationChanges: object[] }[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyPreview { obligationChanges {
       kind clauseBefore { id } clauseAfter { id quote } running earlier later ended opened overdueBefore overdueAfter
       examples { asked dueAfter obligation { dueOn } } } } } }`,
    { of: [{ __typename: 'PolicyPreview', id }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0]?.obligationChanges ?? [];
}

test('duties that a draft dates earlier are overdue that night, and what it asks for first is opened', async () => {
  await supervision.handle('obligation-triggered', {
    duties: [
      duty('RENOVATION_FUNDS', '2025-03-10'),
      duty('RENOVATION_FUNDS', '2025-04-10'),
      duty('RENOVATION_FUNDS', '2025-03-10', { divisionCode: '410522001203' }),
      duty('HELPER_ASSIGNMENT', '2025-06-02', { department: 'households' }),
    ],
  });
  const dated = { dueOn: '2025-12-31' };
  expect(await changes(await draft())).toEqual([
    {
      ...{ kind: 'HELPER_ASSIGNMENT', clauseBefore: null, running: 0, earlier: 0, later: 0, ended: 0 },
      clauseAfter: { id: 'HX-2025-2', quote: '对监测对象及时明确帮扶责任人' },
      ...{ opened: 1, overdueBefore: 0, overdueAfter: 0, examples: [] },
    },
    {
      ...{ kind: 'RENOVATION_FUNDS', clauseBefore: { id: 'AY-2025-3.3.3a' }, running: 2, earlier: 2 },
      clauseAfter: { id: 'HX-2025-1', quote: '危房改造补助资金应于11月30日前拨付到位' },
      ...{ later: 0, ended: 0, opened: 0, overdueBefore: 0, overdueAfter: 2 },
      examples: Array(2).fill({ asked: true, dueAfter: '2025-11-30', obligation: dated }),
    },
  ]);
  const { data } = await supervision.ask<{ obligations: { edges: { node: object }[] } }>(
    COUNTY,
    '{ obligations { edges { node { dueOn } } } }',
  );
  expect(data.obligations.edges.map(({ node }) => node)).toEqual([dated, dated]);
});

test('what a draft of a smaller place says binds that place alone, and a county sees its own', async () => {
  await supervision.handle('obligation-triggered', {
    duties: [
      duty('RENOVATION_FUNDS', '2025-03-10'),
      duty('RENOVATION_FUNDS', '2025-03-10', { divisionCode: '410526101203' }),
    ],
  });
  const township = await draft((text) =>
    text.replace('code: "410526", name: 河南省安阳市滑县', 'code: "410526001", name: 道口镇街道'),
  );
  expect(await changes(township)).toMatchObject([{ running: 1, earlier: 1 }]);
  expect(await changes(await draft(), 'county@410522')).toEqual([]);
});

test('a clock that started before the days of a draft keeps its day', async () => {
  await supervision.handle('obligation-triggered', { duties: [duty('RENOVATION_FUNDS', '2025-03-10')] });
  const later = await draft((text) => text.replaceAll('from: 2025-01-01', 'from: 2025-06-01'));
  expect(await changes(later)).toEqual([]);
});
