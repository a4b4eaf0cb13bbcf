import { countStatements } from '@dixian/testkit';
import fc from 'fast-check';
import { type Households, runningHouseholds } from '../running-households';
import { fillAtRandom } from './random-rows';

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds('2025-07-01');
  await fillAtRandom(households, 100);
}, 60_000);
afterAll(() => households?.drop());

type Group = Record<string, unknown> & { division: { code: string } | null };

interface Answer {
  list: { totalCount: number; edges: { node: Record<string, unknown> & { household: { code: string } } }[] };
  by: Group[];
  total: Group[];
}

const ACCOUNTS = [
  'county@500235',
  'township@500235216',
  'village@500235216220',
  'city@5002',
  'auditor@',
  'health@500235',
];
const DAYS = ['2025-06-10', '2025-06-22', '2025-06-30', '2025-07-01', undefined];
const maybe = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
const day = maybe('2025-06-08', '2025-06-15', '2025-06-22', '2025-06-29');
const common = {
  asOf: fc.constantFrom(...DAYS),
  division: maybe('500235216', '500235', '500235216219', '41'),
};

const UNITS = maybe<{ division: string; sector?: string }>(
  { division: '500235216' },
  { division: '500235216220' },
  { division: '500235216220', sector: 'health' },
);

const LISTS = {
  tasks: {
    filter: fc.record({
      ...common,
      levels: maybe(['VILLAGE'], ['VILLAGE', 'TOWNSHIP', 'COUNTY'], ['TOWNSHIP', 'COUNTY']),
      kinds: maybe(['VERIFY_LEAD'], ['CASE_STEP', 'MAKE_PLAN']),
      overdue: maybe(true, false),
      closed: maybe(true),
      dueThisWeek: maybe(true),
      dueWithin: maybe(0, 7),
      dueFrom: day,
      dueTo: day,
    }),
    type: 'TaskFilter',
    counts: 'taskCounts',
    groupBy: ['DIVISION', 'KIND', 'LEVEL'],
    keys: 'kind level',
    figures: 'dueThisWeek late',
    node: 'kind level dueOn',
  },
  monitoringCases: {
    filter: fc.record({
      ...common,
      state: maybe('APPLIED', 'PUBLICISED', 'REJECTED'),
      nextStep: maybe('TOWNSHIP_REVIEW'),
      kind: maybe('IDENTIFICATION', 'RELABELLING'),
      waitsAt: maybe('VILLAGE', 'TOWNSHIP'),
      unit: UNITS,
      ended: maybe(true, false),
      overdue: maybe(true, false),
      openedFrom: day,
      openedTo: day,
      dueFrom: day,
      dueTo: day,
    }),
    type: 'MonitoringCaseFilter',
    counts: 'caseCounts',
    groupBy: ['DIVISION', 'KIND', 'STATE', 'NEXT_STEP', 'WAITS_AT'],
    keys: 'kind state nextStep waitsAt',
    figures: 'open dueThisWeek late',
    node: 'kind',
  },
  leads: {
    filter: fc.record({
      ...common,
      state: maybe('RECEIVED', 'VERIFIED'),
      channel: maybe('SURVEY'),
      leadType: maybe('WATER'),
      sector: maybe('health'),
      riskFound: maybe(true, false),
      overdue: maybe(true, false),
      foundFrom: day,
      foundTo: day,
      dueFrom: day,
      dueTo: day,
      verifiedFrom: day,
      verifiedTo: day,
      unit: UNITS,
    }),
    type: 'LeadFilter',
    counts: 'leadCounts',
    groupBy: ['DIVISION', 'CHANNEL', 'LEAD_TYPE'],
    keys: 'channel leadType',
    figures: 'waiting late riskFound',
    node: 'channel leadType',
  },
} as const;

async function answer(list: keyof typeof LISTS, account: string, filter: object): Promise<Answer> {
  const { type, counts, groupBy, keys, figures, node } = LISTS[list];
  const { data, errors } = await households.ask<Answer>(
    account,
    `query ($filter: ${type}) {
       list: ${list}(filter: $filter, first: 200) { totalCount edges { node { ${node} household { code } } } }
       by: ${counts}(filter: $filter, groupBy: [${groupBy}]) { division { code } ${keys} count ${figures} }
       total: ${counts}(filter: $filter, groupBy: []) { division { code } ${keys} count ${figures} } }`,
    { filter },
  );
  // A filter may name a place that is none to the caller: list and counts are refused alike.
  for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('NO_SUCH_PLACE');
  return data;
}

const sum = (groups: readonly Group[], figure: string) =>
  groups.reduce((total, group) => total + (group[figure] as number), 0);

test.each(Object.keys(LISTS) as (keyof typeof LISTS)[])(
  'counts of %s by division, by their keys and in all agree with the list, whoever asks with whatever filter',
  async (list) => {
    const { filter, keys, figures } = LISTS[list];
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ...ACCOUNTS.filter((account) => list !== 'monitoringCases' || account !== 'health@500235'),
        ),
        filter as fc.Arbitrary<object>,
        async (account, chosen) => {
          const answered = await answer(list, account, chosen);
          if (!answered.list) return expect(answered).toEqual({ list: null, by: null, total: null });
          const { list: found, by, total } = answered;
          most = Math.max(most, found.totalCount);
          expect(sum(by, 'count')).toBe(found.totalCount);
          expect(found.edges).toHaveLength(Math.min(found.totalCount, 200));
          expect(total).toMatchObject([{ division: null, count: found.totalCount }]);
          for (const figure of figures.split(' ')) expect(sum(by, figure)).toBe(sum(total, figure));
          // What is not on the page cannot be told apart by its keys.
          if (found.totalCount > 200) return;
          for (const key of keys.split(' ').filter((name) => LISTS[list].node.split(' ').includes(name))) {
            for (const value of new Set(by.map((group) => group[key]))) {
              const listed = found.edges.filter(({ node }) => node[key] === value);
              expect(
                sum(
                  by.filter((group) => group[key] === value),
                  'count',
                ),
              ).toBe(listed.length);
            }
          }
        },
      ),
      { numRuns: 60, seed: 20_250_314 },
    );
    expect(most).toBeGreaterThan(50);
  },
  60_000,
);

test('late and due this week are what the list narrowed to them has', async () => {
  for (const asOf of ['2025-06-15', '2025-06-22', '2025-07-01']) {
    for (const [list, narrowed] of [
      ['tasks', { late: { overdue: true }, dueThisWeek: { dueThisWeek: true } }],
      ['monitoringCases', { late: { overdue: true }, open: { ended: false } }],
      ['leads', { late: { overdue: true }, waiting: { state: 'RECEIVED' }, riskFound: { riskFound: true } }],
    ] as const) {
      const { total } = await answer(list, 'county@500235', { asOf });
      for (const [figure, filter] of Object.entries(narrowed)) {
        const { list: found } = await answer(list, 'county@500235', { asOf, ...filter });
        expect([list, asOf, figure, sum(total, figure)]).toEqual([list, asOf, figure, found.totalCount]);
      }
    }
  }
});

test('a county counts by township, a township by village, a village itself; the rest stands under none', async () => {
  const divisions = async (account: string, filter: object = {}) => {
    const { data } = await households.ask<{ leadCounts: Group[] }>(
      account,
      'query ($filter: LeadFilter) { leadCounts(filter: $filter) { division { code } count } }',
      { filter },
    );
    return data.leadCounts.map(({ division }) => division?.code ?? null);
  };
  expect(await divisions('county@500235')).toEqual(['500235215', '500235216']);
  expect(await divisions('township@500235216')).toEqual(['500235216219', '500235216220', null]);
  expect(await divisions('village@500235216220')).toEqual(['500235216220']);
  expect(await divisions('auditor@')).toEqual(['41', '50']);
  expect(await divisions('county@500235', { division: '500235216' })).toHaveLength(3);
  // Wider than the caller's own is the caller's own.
  expect(await divisions('county@500235', { division: '50' })).toEqual(['500235215', '500235216']);
});

test('each count is one statement; other departments see no cases', async () => {
  const { statements } = await countStatements(households.service.parts.db, () =>
    households.ask('county@500235', '{ taskCounts { division { code name } kind count dueThisWeek late } }'),
  );
  expect(statements).toHaveLength(1);
  const { data, errors } = await households.ask('health@500235', '{ caseCounts { count } }');
  expect(data).toEqual({ caseCounts: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});
