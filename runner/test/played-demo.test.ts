import { plainDate } from '@dixian/calendar';
import { playDemo } from '../src/demo/play-demo';
import { HOUSEHOLDS } from '../src/demo/played-demo';
import { type WholeGraph, wholeGraph } from './whole-graph';

const TODAY = '2025-12-01';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph(TODAY);
}, 120_000);
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
    `{ monitoringCases(first: 50) { totalCount edges { node { state } } } selfReports { totalCount } leads { totalCount } }`,
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
  const { households } = await ask<{
    households: { edges: { node: { helpPlan: object | null; helpers: object[] } }[] };
  }>(
    'village@500235216217',
    '{ households(first: 50) { edges { node { helpPlan { version } helpers { name } } } } }',
  );
  expect(households.edges.filter(({ node }) => node.helpPlan && node.helpers.length > 0)).toHaveLength(1);
  expect(await play()).toBe(0);
  expect(await seen()).toEqual(first);
});

test('on a day before the document of the township nothing is played', async () => {
  const early = {
    url: graph.url,
    today: plainDate('2025-03-20'),
    clientFor: (account: string) => graph.as(account),
  };
  expect(await playDemo(early)).toBe(0);
});
