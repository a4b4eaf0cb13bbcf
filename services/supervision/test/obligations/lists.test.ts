import { randomUUID } from 'node:crypto';
import { encodeCursor } from '@dixian/graph';
import { countStatements } from '@dixian/testkit';
import { type Supervision, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
const households = Array.from({ length: 12 }, () => randomUUID());
const leads: string[] = [];

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { cursor: string; status: string; node: { id: string; dueOn: string; kind: string } }[];
}

beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-11-01' });
  const villages = ['500235216201', '500235216202', '500235216203'];
  for (const [index, householdId] of households.entries()) {
    const foundOn = `2025-10-${String(9 + (index % 6)).padStart(2, '0')}`;
    const divisionCode = villages[index % 3] as string;
    leads.push(await supervision.lead({ householdId, divisionCode, foundOn }));
  }
  for (const leadId of leads.slice(0, 4)) {
    await supervision.handle('lead-verified', {
      leadId,
      householdId: households[leads.indexOf(leadId)] as string,
      divisionCode: '500235216201',
      verifiedOn: '2025-10-16',
    });
  }
  for (const leadId of leads.slice(2, 5)) {
    await supervision.handle('case-closed', {
      caseId: randomUUID(),
      kind: 'IDENTIFICATION',
      leadId,
      householdId: households[leads.indexOf(leadId)] as string,
      divisionCode: '500235216201',
      closedOn: '2025-10-26',
      outcome: 'NO_RISK',
    });
  }
});
afterAll(() => supervision.stop());

async function list(args: string, account = COUNTY): Promise<Page> {
  const query = `{ obligations(${args}) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor status daysOverdue node { id dueOn kind } }
  } }`;
  return (await supervision.ask<{ obligations: Page }>(account, query)).data.obligations;
}

test('pages run by due day and id, without gap or repetition, and agree with the count', async () => {
  const seen: { dueOn: string; id: string }[] = [];
  let after: string | null = null;
  do {
    const page: Page = await list(`first: 5, asOf: "2025-10-25"${after ? `, after: "${after}"` : ''}`);
    expect(page.totalCount).toBe(24);
    seen.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(24);
  const sorted = [...seen].sort((a, b) => (`${a.dueOn}${a.id}` < `${b.dueOn}${b.id}` ? -1 : 1));
  expect(seen).toEqual(sorted);
});

test.each(['MET', 'MET_LATE', 'STOPPED', 'OPEN', 'OVERDUE'])(
  'filter %s, list, status and count agree on every day',
  async (status) => {
    let met = 0;
    for (const day of ['2025-10-09', '2025-10-15', '2025-10-16', '2025-10-19', '2025-10-27', '2025-11-01']) {
      const all = (await list(`first: 200, asOf: "${day}"`)).edges;
      const wanted = await list(`first: 200, asOf: "${day}", status: ${status}`);
      const chosen = all.filter((edge) => edge.status === status);
      expect(wanted.edges).toEqual(chosen.map((edge) => ({ ...edge, cursor: expect.any(String) })));
      expect(wanted.totalCount).toBe(wanted.edges.length);
      met += wanted.edges.length;
    }
    expect(met).toBeGreaterThan(0);
  },
);

test('filters combine', async () => {
  const page = await list(
    'asOf: "2025-10-25", status: OVERDUE, kind: VERIFICATION, division: "500235216202", first: 200',
  );
  expect(page.edges.length).toBeGreaterThan(0);
  expect(page.totalCount).toBe(page.edges.length);
  for (const edge of page.edges) {
    expect(edge).toMatchObject({ status: 'OVERDUE', node: { kind: 'VERIFICATION' } });
  }
  const wider = await list('asOf: "2025-10-25", status: OVERDUE, kind: VERIFICATION, first: 200');
  expect(wider.totalCount).toBeGreaterThan(page.totalCount);
});

test('a wider division than the caller’s shows the caller’s', async () => {
  expect((await list('division: "50", asOf: "2025-10-25"', 'village@500235216202')).totalCount).toBe(8);
});

test.each(['first: 0', 'first: 201', 'after: "bm90IGpzb24"', 'after: "WyJhIiwiYiJd"'])(
  'obligations(%s) is the asker’s mistake, not a fault',
  async (args) => {
    const { errors } = await supervision.ask(COUNTY, `{ obligations(${args}) { edges { cursor } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  },
);

test('a cursor of another list with the same kind of key is refused', async () => {
  const after = encodeCursor('tasks', ['2025-10-25', '0199a1b2-0000-7000-8000-000000000001']);
  const { errors } = await supervision.ask(
    COUNTY,
    `{ obligations(after: "${after}") { edges { cursor } } overdueNotices(after: "${after}") { edges { cursor } } }`,
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

test('an id that is none names nothing', async () => {
  const { data, errors } = await supervision.ask(
    COUNTY,
    `{ obligation(id: "x") { id } _entities(representations: [{ __typename: "Obligation", id: "x" }]) { __typename } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ obligation: null, _entities: [null] });
});

test('twelve households with pages and counts, twelve leads and their obligations: one statement per type', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Household { id obligations(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id clauses { quote } } } } }
    ... on Lead { opened: obligations { id dueOn } }
    ... on Obligation { status }
  } }`;
  const someIds = (await list('first: 3, asOf: "2025-11-01"')).edges.map(({ node }) => node.id);
  const of = [
    ...households.map((id) => ({ __typename: 'Household', id })),
    ...leads.map((id) => ({ __typename: 'Lead', id })),
    ...someIds.map((id) => ({ __typename: 'Obligation', id })),
  ];
  const { result, statements } = await countStatements(supervision.running.parts.db, () =>
    supervision.ask<{ _entities: { obligations?: Page; opened?: object[]; status?: string }[] }>(
      COUNTY,
      query,
      {
        of,
      },
    ),
  );
  expect(result.errors).toBeUndefined();
  for (const household of result.data._entities.slice(0, 12)) {
    expect(household.obligations).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(household.obligations?.edges).toHaveLength(1);
  }
  for (const lead of result.data._entities.slice(12, 24)) expect(lead.opened).toHaveLength(2);
  for (const obligation of result.data._entities.slice(24))
    expect(obligation.status).toMatch(/MET|OVERDUE|OPEN/);
  // Pages of households, counts of households, obligations of leads, obligations by id.
  expect(statements).toHaveLength(4);
});

test('a list with its count is two statements, without it one', async () => {
  const { db } = supervision.running.parts;
  const without = '{ obligations { edges { node { id household { id } lead { id } person { id } } } } }';
  expect((await countStatements(db, () => supervision.ask(COUNTY, without))).statements).toHaveLength(1);
  expect((await countStatements(db, () => list('first: 3'))).statements).toHaveLength(2);
});

test('a household goes on with its own page', async () => {
  const query = `query ($of: [_Any!]!, $after: String) {
    _entities(representations: $of) {
      ... on Household { obligations(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { kind } } } }
    }
  }`;
  const pageAfter = async (after: string | null) =>
    (
      await supervision.ask<{ _entities: { obligations: Page }[] }>(COUNTY, query, {
        of: [{ __typename: 'Household', id: households[5] }],
        after,
      })
    ).data._entities[0]?.obligations;
  const first = await pageAfter(null);
  const second = await pageAfter(first?.pageInfo.endCursor ?? null);
  expect([first, second].flatMap((page) => page?.edges.map(({ node }) => node.kind))).toEqual([
    'VERIFICATION',
    'IDENTIFICATION',
  ]);
  expect(second?.pageInfo.hasNextPage).toBe(false);
});
