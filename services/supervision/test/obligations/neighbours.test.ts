import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Supervision, startSupervision } from '../running-supervision';

const LIST = '{ obligations(asOf: "2025-11-01") { totalCount edges { node { id } } } }';

let supervision: Supervision;
let householdId: string;
let leadId: string;
let ids: string[];

interface Listed {
  obligations: { totalCount: number; edges: { node: { id: string } }[] };
}

beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-11-01' });
  householdId = randomUUID();
  leadId = await supervision.lead({ householdId, sector: 'health' });
  await supervision.ask(
    'county@500235',
    'mutation { runOverdueSweep(input: { occurredOn: "2025-11-01", idempotencyKey: "k" }) { __typename } }',
  );
  const { data } = await supervision.ask<Listed>('county@500235', LIST);
  ids = data.obligations.edges.map(({ node }) => node.id);
});
afterAll(() => supervision.stop());

test('the county itself, its city, its province and the nation see it', async () => {
  expect(ids).toHaveLength(2);
  for (const account of ['county@500235', 'city@5002', 'province@50', 'admin@', 'village@500235216201']) {
    expect((await supervision.ask<Listed>(account, LIST)).data.obligations.totalCount).toBe(2);
  }
});

const strangers = [
  'county@410526',
  'county@500236',
  'county@500234',
  'township@500235217',
  'village@500235216202',
  'education@500235',
  'health@410526',
];

test.each(strangers)('%s sees nothing of it by any path', async (account) => {
  const query = `query ($id: ID!, $of: [_Any!]!) {
    obligations(asOf: "2025-11-01") { totalCount edges { node { id } } }
    narrowed: obligations(division: "500235", asOf: "2025-11-01") { totalCount edges { node { id } } }
    obligation(id: $id) { id }
    overdueNotices { totalCount edges { node { id } } }
    noticesThere: overdueNotices(division: "500235216") { totalCount edges { node { id } } }
    sweeps { edges { node { flagged } } }
    _entities(representations: $of) {
      __typename
      ... on Obligation { dueOn }
      ... on Household { obligations { totalCount edges { node { id } } } }
      ... on Lead { opened: obligations { id } }
    }
  }`;
  const nothing = { totalCount: 0, edges: [] };
  const { data, errors } = await supervision.ask(account, query, {
    id: ids[0],
    of: [
      { __typename: 'Obligation', id: ids[0] },
      { __typename: 'Household', id: householdId },
      { __typename: 'Lead', id: leadId },
    ],
  });
  // What lies beyond their division is no place to them, what holds it is their own.
  const division = account.split('@')[1] ?? '';
  const [narrowed, noticesThere] = ['500235', '500235216'].map((asked) =>
    asked.startsWith(division) || division.startsWith(asked) ? nothing : null,
  );
  for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('NO_SUCH_PLACE');
  expect(data).toMatchObject({
    obligations: nothing,
    narrowed,
    obligation: null,
    overdueNotices: nothing,
    noticesThere,
    _entities: [
      null,
      { __typename: 'Household', obligations: nothing },
      { __typename: 'Lead', opened: null },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('"flagged":2');
});

test.each(['health@500235', 'rural@500235'])(
  '%s sees it: the department that pushed the lead, and the rural office',
  async (account) => {
    expect((await supervision.ask<Listed>(account, LIST)).data.obligations.totalCount).toBe(2);
  },
);

describe('row-level security alone, under the application role', () => {
  const tables = ['obligation', 'overdue_notice', 'sweep', 'supervised_lead'];
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: supervision.applicationUrl });
    await client.connect();
  });
  afterAll(() => client.end());

  async function visible(from: string, sector: string): Promise<number[]> {
    await client.query(
      `SELECT set_config('dixian.division_from', $1, false), set_config('dixian.division_to', $1 || ':', false),
              set_config('dixian.sector', $2, false)`,
      [from, sector],
    );
    const counts: number[] = [];
    for (const table of tables) {
      const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${table}`);
      counts.push(rows[0].count);
    }
    return counts;
  }

  test('an unset scope shows nothing', async () => {
    for (const table of tables) {
      expect((await client.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
    }
  });

  test('the county sees its rows, a neighbour none, another department none of the obligations', async () => {
    expect(await visible('500235', '*')).toEqual([2, 2, 1, 1]);
    expect(await visible('410526', '*')).toEqual([0, 0, 0, 0]);
    expect(await visible('500236', '*')).toEqual([0, 0, 0, 0]);
    expect((await visible('500235', 'education')).slice(0, 2)).toEqual([0, 0]);
    expect((await visible('500235', 'health')).slice(0, 2)).toEqual([2, 2]);
  });

  test('a neighbour can neither change nor remove nor slip in a row', async () => {
    await visible('410526', '*');
    expect((await client.query('UPDATE obligation SET due_on = due_on + 1')).rowCount).toBe(0);
    expect((await client.query('DELETE FROM overdue_notice')).rowCount).toBe(0);
    const slip = `INSERT INTO sweep (division_code, requested_by, swept_for, finished_at)
      VALUES ($1, 'x', '2025-11-01', now())`;
    await expect(client.query(slip, ['500235'])).rejects.toThrow(/row-level security/);
    await expect(client.query(slip, [''])).rejects.toThrow(/row-level security/);
  });
});
