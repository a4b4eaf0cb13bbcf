import { waitUntil } from '@dixian/testkit';
import { type HouseOfTheYear, houseOfTheYear } from './house-of-the-year';
import { AN_YANG, BO_LUO, JI_YUAN, type Place, type PlayedHousehold, PU_AN } from './played-household';
import type { WholeGraph } from './whole-graph';

const NIGHT = '2025-12-31';
const FIELDS = [
  'householdsItems',
  'employmentItems',
  'educationItems',
  'healthItems',
  'housingWaterItems',
  'socialAssistanceItems',
  'financeItems',
] as const;
const PLACES = [
  ['county@410526', 'city@4105', AN_YANG],
  ['county@419001', 'city@4190', JI_YUAN],
  ['county@441322', 'city@4413', BO_LUO],
  ['county@500235', 'city@5002', PU_AN],
] as const satisfies readonly (readonly [string, string, Place])[];

interface Run {
  id: string;
  state: string;
  digest: string | null;
  parts: { department: string; failure: string | null }[];
  report: { content: string; hash: string } | null;
}
interface Item {
  rule: string;
  household: string | null;
  change: string;
  state: string;
  undecided: string | null;
  withoutSupport: boolean;
  clause: { id: string } | null;
}

/** What the queues of the turn of the year stand on. */
export interface UnderTheYear {
  readonly variables: Record<string, string>;
  close(): Promise<void>;
}

/** The turn of the year of all places at once, and twice, on a graph whose queues stand on what is opened; gives the graph. */
export function turnOfTheYearSuite(open: () => Promise<UnderTheYear>): () => WholeGraph {
  let household: HouseOfTheYear;
  let graph: WholeGraph;
  let under: UnderTheYear;
  beforeAll(async () => {
    under = await open();
    household = await houseOfTheYear(under.variables);
    graph = household.graph;
  }, 300_000);
  afterAll(async () => {
    await household?.drop();
    await under?.close();
  });

  let keys = 0;
  const RUN = 'id state digest parts { department failure } report { content hash }';
  async function step(account: string, mutation: string, input: object): Promise<Run> {
    const kinds: Readonly<Record<string, string>> = {
      planTransitionRun: 'PlanTransitionRunInput',
      approveTransitionRun: 'ApproveTransitionRunInput',
      undoTransitionRun: 'UndoTransitionRunInput',
    };
    const client = await graph.as(account);
    const { data, errors } = await client.ask<{ outcome: { run?: Run; message?: string } }>(
      `mutation ($input: ${kinds[mutation] ?? 'StepTransitionRunInput'}!) { outcome: ${mutation}(input: $input) {
       ... on UserError { message } ... on TransitionRunStepped { run { ${RUN} } } } }`,
      { input: { occurredOn: '2026-01-15', idempotencyKey: `year-${++keys}`, ...input } },
    );
    const run = data?.outcome.run;
    if (!run) throw new Error(JSON.stringify(errors ?? data?.outcome));
    return run;
  }
  async function until(account: string, id: string, state: string): Promise<Run> {
    const client = await graph.as(account);
    const run = await waitUntil(
      async () => {
        const { data } = await client.ask<{ transitionRun: Run }>(
          `query ($id: ID!) { transitionRun(id: $id) { ${RUN} } }`,
          { id },
        );
        return data?.transitionRun.state === state ? data.transitionRun : undefined;
      },
      { timeoutMs: 120_000, what: `the run of ${account} to be ${state}` },
    );
    if (!run) throw new Error('no run');
    return run;
  }
  async function itemsOf(account: string, id: string): Promise<Item[]> {
    const client = await graph.as(account);
    const ITEMS = '{ edges { node { rule household change state undecided withoutSupport clause { id } } } }';
    const { data, errors } = await client.ask<{
      transitionRun: Record<string, { edges: { node: Item }[] } | null>;
    }>(
      `query ($id: ID!) { transitionRun(id: $id) { ${FIELDS.map((field) => `${field}(first: 200) ${ITEMS}`).join(' ')} } }`,
      { id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return FIELDS.flatMap((field) => data.transitionRun[field]?.edges.map(({ node }) => node) ?? []);
  }

  /** Takes the turn of the year in all places at once, each approved by another on its preview; gives the items by county. */
  async function turnOfTheYear(): Promise<Map<string, { run: Run; items: Item[] }>> {
    const turned = await Promise.all(
      PLACES.map(async ([county, city]) => {
        const planned = await step(county, 'planTransitionRun', { day: NIGHT });
        const previewed = await until(county, planned.id, 'PREVIEWED');
        await step(city, 'approveTransitionRun', { runId: planned.id, digest: previewed.digest });
        await step(county, 'applyTransitionRun', { runId: planned.id });
        const run = await until(county, planned.id, 'APPLIED');
        return [county, { run, items: await itemsOf(county, planned.id) }] as const;
      }),
    );
    return new Map(turned);
  }
  const rulesOf = (items: readonly Item[] = [], of?: PlayedHousehold) =>
    items
      .filter((item) => of === undefined || item.household === of.id)
      .map(({ rule, change, state }) => `${rule} ${change} ${state}`)
      .sort();

  test('AY-2025-2.1a, JY-2025-1.1b, BL-2022-4.4.4b, PA-2025-0.1: the turn of the year of all places at once, twice, changes what the documents say and nothing more', async () => {
    const first = await turnOfTheYear();
    const anYang = first.get('county@410526');
    expect(anYang?.run.parts.map(({ department }) => department).sort()).toEqual([
      ...['education', 'employment', 'finance', 'health', 'households', 'housing-water', 'social-assistance'],
    ]);
    expect(rulesOf(anYang?.items, household.key)).toEqual(
      expect.arrayContaining([
        'interest-subsidy ENDS DONE',
        'key-household-status ENDS DONE',
        'not-eliminated LISTED DONE',
        'renovation-balances DUE DONE',
      ]),
    );
    expect(rulesOf(anYang?.items, household.released)).toEqual(
      expect.arrayContaining([
        'contracts-extended EXTENDED DONE',
        'key-household-status ENDS DONE',
        'pairing-duty ENDS DONE',
        'posts-ending ENDS DONE',
      ]),
    );
    expect(
      first
        .get('county@419001')
        ?.items.filter(({ undecided }) => undecided === 'NOT_SET')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['health-values-to-set', 'lines-to-set', 'work-values-to-set']);
    expect(first.get('county@441322')?.items.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['health-rights', 'education-rights', 'employment-rights', 'assistance-rights']),
    );
    expect(first.get('county@500235')?.items).toMatchObject([
      { rule: 'document-at-day', change: 'CONTINUES' },
    ]);

    const contract = 'publicWelfarePosts { edges { node { newestStatement { kind endsOn gapDays } } } }';
    const written = [{ node: { newestStatement: { kind: 'EXTENDED', endsOn: NIGHT, gapDays: 183 } } }];
    expect(await household.released.shows(contract, 'employment')).toEqual({
      publicWelfarePosts: { edges: written },
    });

    const second = await turnOfTheYear();
    const again = second.get('county@410526');
    for (const done of ['contracts-extended', 'interest-subsidy'])
      expect(again?.items.filter(({ rule }) => rule === done)).toEqual([]);
    expect(await household.released.shows(contract, 'employment')).toEqual({
      publicWelfarePosts: { edges: written },
    });
    // What was listed once is not listed again; what nobody has decided is.
    expect(second.get('county@500235')?.items).toEqual([]);
    expect(again?.items.filter(({ rule }) => rule === 'not-eliminated')).toEqual([]);
  }, 300_000);

  test('a rehearsal for a day that lies ahead, and the same turn once more, leave what households see as it was', async () => {
    const before = await household.key.shows('keyHousehold(asOf: "2025-12-31") { outcome }');
    const rehearsed = await step('county@410526', 'planTransitionRun', { day: '2026-06-30' });
    await until('county@410526', rehearsed.id, 'PREVIEWED');
    expect(await household.key.shows('keyHousehold(asOf: "2025-12-31") { outcome }')).toEqual(before);
    expect(
      await household.key.shows(
        'night: keyHousehold(asOf: "2025-12-31") { outcome } morning: keyHousehold(asOf: "2026-01-01") { outcome }',
      ),
    ).toEqual({ night: { outcome: 'GRANTED' }, morning: { outcome: 'REFUSED' } });
  }, 120_000);
  return () => graph;
}
