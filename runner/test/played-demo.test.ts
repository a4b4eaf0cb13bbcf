import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { awaitSettled } from '../src/demo/await-settled';
import { loadDemo } from '../src/demo/load-demo';
import { playDemo } from '../src/demo/play-demo';
import { playDepartments } from '../src/demo/play-departments';
import { HOUSEHOLDS } from '../src/demo/played-demo';
import { shownQueries } from '../src/demo/shown-queries';
import { CitationWalk } from './cited-elsewhere';
import { sampleFigures } from './sample-figures';
import { type WholeGraph, wholeGraph } from './whole-graph';

const TODAY = '2026-01-15';
const DEMO = join(__dirname, '..', '..', 'demo');

let graph: WholeGraph;
const settled = async () => expect(await awaitSettled(await graph.as('admin@'))).toBe(true);
beforeAll(async () => {
  graph = await wholeGraph(TODAY, { DIXIAN_POLICIES: join(DEMO, 'values') });
  await loadDemo(
    DEMO,
    (account) => graph.as(account),
    () => undefined,
  );
  await settled();
}, 300_000);
afterAll(() => graph?.drop());

const play = () =>
  playDemo({ url: graph.url, today: plainDate(TODAY), clientFor: (account) => graph.as(account) });

async function ask<Data>(account: string, query: string): Promise<Data> {
  const { data, errors } = await (await graph.as(account)).ask<Data>(query);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

interface Seen {
  monitoringCases: { totalCount: number; edges: { node: { state: string } }[] };
  selfReports: { totalCount: number };
  leads: { totalCount: number };
}
const seen = () =>
  ask<Seen>(
    'county@500235',
    `{ monitoringCases(first: 50) { totalCount edges { node { state } } } selfReports { totalCount }
       leads(filter: { foundFrom: "2026-01-01" }) { totalCount } }`,
  );

test('a start shows cases at every step, a helper, a plan and a self-report, and the next start changes nothing', async () => {
  expect(await play()).toBe(HOUSEHOLDS.length);
  const first = await seen();
  expect(first.monitoringCases.edges.map(({ node }) => node.state).sort()).toEqual([
    'ANALYSED',
    'APPLIED',
    'CHECKED',
    'COUNTY_DECIDED',
    'IDENTIFIED',
    'IDENTIFIED',
    'PUBLICISED',
    'TOWNSHIP_REVIEWED',
  ]);
  expect(first).toMatchObject({ leads: { totalCount: 10 }, selfReports: { totalCount: 1 } });
  const { helpPlans } = await ask<{
    helpPlans: { edges: { node: { household: { helpers: object[] } } }[] };
  }>('village@500235216217', '{ helpPlans { edges { node { household { helpers { name } } } } } }');
  expect(helpPlans.edges.map(({ node }) => node.household.helpers.length)).toEqual([1]);
  expect(await play()).toBe(0);
  expect(await seen()).toEqual(first);
});

const playOffices = () =>
  playDepartments({ today: plainDate(TODAY), clientFor: (account) => graph.as(account) });

test('offices are at work once: a second start prepares no second list and makes no second run', async () => {
  await playOffices();
  const lists = () =>
    ask<object>('county@410526', '{ subsidyLists { totalCount edges { node { state version } } } }');
  const first = await lists();
  expect(first).toMatchObject({ subsidyLists: { totalCount: 1, edges: [{ node: { state: 'POSTED' } }] } });
  await playOffices();
  expect(await lists()).toEqual(first);
});

sampleFigures(() => graph);

test('every query that the start prints is answered, and with something', async () => {
  for (const { title, account, query } of shownQueries(plainDate(TODAY))) {
    const { data, errors } = await (await graph.as(account)).ask<Record<string, object | null>>(query);
    expect([title, errors]).toEqual([title, undefined]);
    const [root] = Object.values(data ?? {});
    expect([title, root]).toEqual([title, expect.any(Object)]);
    expect([title, JSON.stringify(root)]).not.toEqual([
      title,
      expect.stringMatching(/"(totalCount|due)":0|edges":\[\]\}$/),
    ]);
  }
});

test('on a day before the document of the township nothing is played', async () => {
  const early = {
    url: graph.url,
    today: plainDate('2025-03-20'),
    clientFor: (account: string) => graph.as(account),
  };
  expect(await playDemo(early)).toBe(0);
});

const COUNTIES = ['410526', '441322', '419001', '500235'];
const CITING = [
  ...['education', 'employment', 'finance', 'health', 'households', 'housing-water'],
  ...['social-assistance', 'supervision'],
];

// Last, for it does whatever can be done.
test('nobody cites a clause of another place, or for a fact of a day on which it did not hold', async () => {
  const walk = await CitationWalk.of(graph, join(DEMO, 'values'));
  for (const county of COUNTIES) await walk.walk(county);
  expect([...walk.wrong]).toEqual([]);
  expect([...walk.reached]).toEqual(expect.arrayContaining(CITING));
}, 480_000);
