import { countStatements } from '@dixian/testkit';
import { Monitoring, PLACES, type Place } from './running-monitoring';

const PROVINCE = 'province@41';
const DAYS = ['2024-12-31', '2025-06-30', '2025-12-01'];

let monitoring: Monitoring;
const ids: string[] = [];
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
  const times: [Place, ...[string, string?][]][] = [
    ['AN_YANG', ['2022-06-01', '2024-12-31']],
    ['AN_YANG', ['2022-06-01', '2024-12-31'], ['2025-07-01']],
    ['AN_YANG', ['2021-03-01', '2025-02-10'], ['2025-05-01', '2025-11-30']],
    ['AN_YANG', ['2025-11-30']],
    ['JI_YUAN', ['2023-06-30']],
    ['JI_YUAN', ['2023-07-01'], ['2020-01-01', '2022-01-01']],
    ['JI_YUAN', ['2021-01-01', '2025-01-01']],
    ['JI_YUAN', ['2022-02-28']],
  ];
  for (const [index, [place, ...periods]] of times.entries()) {
    const code = `${PLACES[place].county}001799${String(index).padStart(3, '0')}`;
    const id = await monitoring.register(place, code);
    ids.push(id);
    for (const [from, to] of periods) await monitoring.takeOver(place, id, from, to);
  }
  const labelled = ids[4] ?? '';
  await monitoring.allowance('JI_YUAN', labelled, '2025-01-01');
  await monitoring.act('county@419001', 'setSafetyNetLabel', {
    householdId: labelled,
    occurredOn: '2025-05-01',
  });
  const assigned = await monitoring.households.ask<{ assignHelper: { __typename: string } }>(
    'county@410526',
    `mutation ($input: AssignHelperInput!) { assignHelper(input: $input) { __typename ... on UserError { code message } } }`,
    {
      input: {
        ...{ householdId: ids[3], name: '演示帮扶人', unit: '农业农村局', post: '干部', civilServant: true },
        ...{ occurredOn: '2025-12-01', idempotencyKey: 'helper' },
      },
    },
  );
  expect(assigned.data.assignHelper).toEqual({ __typename: 'HelperAssigned' });
  await monitoring.act('county@419001', 'triageLongUnresolved', {
    ...{ householdId: ids[7], decision: 'CONTINUE', occurredOn: '2025-03-01', reason: '需继续帮扶' },
  });
});
afterAll(() => monitoring?.households.drop());

interface Page {
  totalCount: number;
  edges: { node: { id: string }; period: { identifiedOn: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function list(filter: object, page: object = {}, account = PROVINCE): Promise<Page> {
  const { data, errors } = await monitoring.households.ask<{ monitoredHouseholds: Page }>(
    account,
    `query ($filter: MonitoredHouseholdFilter, $first: Int, $after: String) {
      monitoredHouseholds(filter: $filter, first: $first, after: $after) { totalCount
        edges { node { id } period { identifiedOn } } pageInfo { hasNextPage endCursor } } }`,
    { filter, ...page },
  );
  expect(errors).toBeUndefined();
  return data.monitoredHouseholds;
}
const found = async (filter: object) => {
  const { edges, totalCount } = await list(filter, { first: 200 });
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => ids.indexOf(node.id)).sort();
};

test.each(DAYS)('as of %s the list holds who the household’s own answers say', async (asOf) => {
  const { data } = await monitoring.households.ask<{ households: { edges: { node: Seen }[] } }>(
    PROVINCE,
    `query ($asOf: Date) { households(first: 200) { edges { node { id monitored(asOf: $asOf) { category }
      monitoringPeriods { identifiedOn } keyHousehold(asOf: $asOf) { outcome }
      longUnresolved(asOf: $asOf) { decision { outcome } triage { id } } safetyNetLabel(asOf: $asOf) { id } } } } }`,
    { asOf },
  );
  const known = data.households.edges
    .map(({ node }) => node)
    .filter(({ monitoringPeriods }) => monitoringPeriods.some(({ identifiedOn }) => identifiedOn <= asOf));
  const those = (is: (household: Seen) => boolean) =>
    known
      .filter(is)
      .map(({ id }) => ids.indexOf(id))
      .sort();
  const conditions: Record<string, (household: Seen) => boolean> = {
    monitored: ({ monitored }) => monitored !== null,
    keyHousehold: ({ keyHousehold }) => keyHousehold.outcome === 'GRANTED',
    longUnresolved: ({ longUnresolved }) => longUnresolved.decision.outcome === 'GRANTED',
    triaged: ({ longUnresolved }) => longUnresolved.triage !== null,
    labelled: ({ safetyNetLabel }) => safetyNetLabel !== null,
  };
  for (const [name, is] of Object.entries(conditions)) {
    expect([name, await found({ asOf, [name]: true })]).toEqual([name, those(is)]);
    expect([name, await found({ asOf, [name]: false })]).toEqual([name, those((one) => !is(one))]);
  }
});

interface Seen {
  id: string;
  monitored: object | null;
  monitoringPeriods: { identifiedOn: string }[];
  keyHousehold: { outcome: string };
  longUnresolved: { decision: { outcome: string }; triage: object | null };
  safetyNetLabel: object | null;
}

test.each([
  [{}, [0, 1, 2, 3, 4, 5, 6, 7]],
  [{ keyHousehold: true }, [1, 2, 3]],
  [{ longUnresolved: true }, [4, 5, 7]],
  [{ longUnresolved: true, triaged: false }, [4, 5]],
  [{ labelled: true }, [4]],
  [{ withoutPlan: true, keyHousehold: true }, [1, 2, 3]],
  [{ withoutPlan: false }, []],
  [{ withoutHelper: false }, [3]],
  [{ withoutHelper: true, division: '410526' }, [0, 1, 2]],
  [{ helper: '演示帮扶人' }, [3]],
  [{ helper: '演示' }, []],
  [{ helper: '演示帮扶人', asOf: '2025-11-30' }, []],
  [{ risk: '从来没有的风险' }, []],
  [{ monitored: true, category: 'SUDDEN_SEVERE' }, []],
  [{ division: '410526', monitored: true }, [1, 3]],
  [{ identifiedFrom: '2025-07-01', identifiedTo: '2025-11-30' }, [1, 3]],
  [{ eliminatedFrom: '2025-01-01', eliminatedTo: '2025-12-31' }, [2, 6]],
  [{ eliminatedFrom: '2025-01-01', asOf: '2025-11-29' }, [6]],
  [{ asOf: '2025-04-30', eliminatedFrom: '2025-01-01' }, [2, 6]],
])('the list narrowed by %j', async (filter, expected) => {
  expect(await found({ asOf: '2025-12-01', ...filter })).toEqual(expected);
});

test('pages follow one another by village and day without gap or repetition, one statement each', async () => {
  const first = await list({}, { first: 3 });
  const second = await list({}, { first: 3, after: first.pageInfo.endCursor });
  const third = await list({}, { first: 3, after: second.pageInfo.endCursor });
  const pages = [first, second, third].map(({ edges }) => edges.map(({ node }) => ids.indexOf(node.id)));
  expect(pages).toEqual([
    [0, 2, 1],
    [3, 6, 7],
    [4, 5],
  ]);
  expect(third.pageInfo.hasNextPage).toBe(false);
  const { statements } = await countStatements(monitoring.households.service.parts.db, () =>
    list({ keyHousehold: true, labelled: false }),
  );
  // The page, its total and its households.
  expect(statements).toHaveLength(3);
});

const COUNT = `open eliminatedInYear keyHouseholds longUnresolved toTriage labelled byCategory { category open }`;
interface Counts {
  monitoringCounts: {
    total: Record<string, number>;
    divisions: { code: string; division: { name: string } | null; count: Record<string, number> }[];
  };
}
const counts = async (account: string, variables: object) =>
  (
    await monitoring.households.ask<Counts>(
      account,
      `query ($division: String, $asOf: Date) { monitoringCounts(division: $division, asOf: $asOf) {
        total { ${COUNT} } divisions { code division { name } count { ${COUNT} } } } }`,
      variables,
    )
  ).data.monitoringCounts;

test.each(DAYS)('as of %s the counts are what the list counts, in one statement', async (asOf) => {
  const { statements, result } = await countStatements(monitoring.households.service.parts.db, () =>
    counts('province@41', { division: '41', asOf }),
  );
  // The other one reads the names of the divisions.
  expect(statements.filter((sql) => sql.includes('monitoring_period'))).toHaveLength(1);
  expect(result.divisions.map(({ code }) => code)).toEqual(['4105', '4190']);
  const conditions: Record<string, object> = {
    open: { monitored: true },
    eliminatedInYear: { monitored: false, eliminatedFrom: `${asOf.slice(0, 4)}-01-01` },
    keyHouseholds: { keyHousehold: true },
    longUnresolved: { longUnresolved: true },
    toTriage: { longUnresolved: true, triaged: false },
    labelled: { labelled: true },
  };
  for (const { code: division, count } of [{ code: '41', count: result.total }, ...result.divisions]) {
    for (const [name, filter] of Object.entries(conditions)) {
      const { totalCount } = await list({ division, asOf, ...filter });
      expect([division, name, count[name]]).toEqual([division, name, totalCount]);
    }
    expect(count.byCategory).toEqual([{ category: 'MARGINAL', open: count.open }]);
  }
});

test('another county’s account counts and lists nothing', async () => {
  expect((await list({}, {}, 'county@500235')).totalCount).toBe(0);
  expect((await list({}, {}, 'rural@419001')).totalCount).toBe(4);
});

test('a department counts and lists the monitored by what it may know, and is refused the rest by itself', async () => {
  expect((await list({}, {}, 'health@419001')).totalCount).toBe(4);
  const ask = (query: string) => monitoring.households.ask<Record<string, unknown>>('health@419001', query);
  for (const narrowed of ['triaged: true', 'labelled: false', 'withoutPlan: true']) {
    const { data, errors } = await ask(`{ monitoredHouseholds(filter: { ${narrowed} }) { totalCount } }`);
    expect(data).toEqual({ monitoredHouseholds: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  const { data, errors } = await ask(
    '{ monitoringCounts { total { open keyHouseholds longUnresolved toTriage labelled } } }',
  );
  expect(data.monitoringCounts).toMatchObject({ total: { open: 3, toTriage: null, labelled: null } });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});
