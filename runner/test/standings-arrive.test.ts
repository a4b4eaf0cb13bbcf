import { SERVICE_HEADER, signService } from '@dixian/access';
import { systemScope } from '@dixian/service';
import { syntheticCertificate, waitUntil } from '@dixian/testkit';
import { Client } from 'pg';
import { SECRET, type WholeGraph, wholeGraph } from './whole-graph';

const VILLAGE = '410526002002';
const NAME = '测试户主';

let graph: WholeGraph;
let householdId = '';
let eventId = '';

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  const member = {
    name: NAME,
    certificateNumber: syntheticCertificate({ birthOn: '1980-02-29', sequence: 7 }),
  };
  const village = await graph.as(`village@${VILLAGE}`);
  const { data } = await village.ask<{ registerHousehold: { household: { id: string } } }>(
    `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) {
       ... on HouseholdRecorded { household { id } } } }`,
    {
      input: {
        ...{ division: VILLAGE, occurredOn: '2025-03-20', idempotencyKey: 'register' },
        members: [{ ...member, relation: '户主', isHead: true, labourCapacity: '普通劳动力' }],
      },
    },
  );
  householdId = data?.registerHousehold.household.id ?? '';
  const county = await graph.as('county@410526');
  const taken = await county.ask<{ takeOverMonitoring: { __typename: string } }>(
    `mutation ($input: TakeOverMonitoringInput!) { takeOverMonitoring(input: $input) { __typename
       ... on UserError { code } } }`,
    {
      input: {
        ...{ householdId, identifiedOn: '2025-04-10', category: 'MARGINAL', risks: ['因病'] },
        ...{ reason: '系统外认定', idempotencyKey: 'take-over' },
      },
    },
  );
  expect(taken.data?.takeOverMonitoring.__typename).toBe('MonitoringPeriodRecorded');
  const [event] = await rows<{ id: string }>(
    'households',
    `SELECT id FROM outbox WHERE type = 'household-standing' ORDER BY seq DESC LIMIT 1`,
  );
  eventId = event?.id ?? '';
}, 240_000);
afterAll(() => graph?.drop());

function rows<Row extends object>(service: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const running = graph.services.get(service);
  if (!running) throw new Error(`No service ${service}`);
  return running.parts.workerDb.read(systemScope, (statements) => statements.query<Row>(sql, parameters));
}

const OF_ALL = ['place', 'household_id', 'division_code', 'county_code'];
const PERIOD = ['period_id', 'identified_on', 'eliminated_on', 'month_only'];
const MEMBER = ['person_id', 'joined_on', 'left_on'];
const KEPT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  finance: {
    standing_household: ['version', 'out_of_poverty', 'counted_members'],
    standing_period: PERIOD,
    standing_poor: ['registered_on', 'reached_on'],
    standing_member: [...MEMBER, 'birth', 'labour'],
  },
  employment: {
    standing_household: ['version', 'out_of_poverty'],
    standing_period: PERIOD,
    standing_poor: ['registered_on', 'reached_on'],
    standing_member: [...MEMBER, 'birth', 'labour', 'studying'],
  },
  'social-assistance': {
    standing_household: ['version', 'out_of_poverty'],
    standing_period: [...PERIOD, 'category'],
    standing_poor: ['registered_on', 'reached_on'],
    standing_label: ['label_id', 'labelled_on', 'removed_on'],
    standing_member: [...MEMBER, 'birth', 'labour', 'studying', 'registered_here'],
  },
  education: {
    standing_household: ['version', 'out_of_poverty'],
    standing_period: PERIOD,
    standing_poor: ['registered_on', 'reached_on'],
    standing_label: ['label_id', 'labelled_on', 'removed_on'],
    standing_member: [...MEMBER, 'birth', 'studying'],
  },
  health: {
    standing_household: ['version', 'out_of_poverty'],
    standing_period: [...PERIOD, 'category'],
    standing_poor: ['registered_on', 'reached_on'],
    standing_member: [...MEMBER, 'present'],
  },
  'housing-water': { standing_household: ['version'], standing_period: [...PERIOD, 'category'] },
};

test.each(Object.keys(KEPT))(
  'a standing arrives in %s, which keeps its parts and has room for no other',
  async (service) => {
    await waitUntil(
      async () => {
        const periods = await rows<{ on: string }>(
          service,
          'SELECT identified_on AS on FROM standing_period WHERE household_id = $1',
          [householdId],
        );
        return periods[0]?.on === '2025-04-10';
      },
      { what: `the standing to arrive in ${service}`, timeoutMs: 60_000 },
    );
    const tables = await rows<{ table: string; columns: string[] }>(
      service,
      `SELECT c.relname AS table, array_agg(a.attname::text ORDER BY 1) AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relname LIKE 'standing\\_%' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped GROUP BY 1`,
    );
    const own = tables.map(({ table, columns }) => [
      table,
      columns.filter((column) => !OF_ALL.includes(column)).sort(),
    ]);
    const expected = Object.entries(KEPT[service] ?? {}).map(([table, of]) => [table, [...of].sort()]);
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(expected));
  },
);

/** What the register gives a service that asks for the event as itself. */
async function givenTo(
  service: string,
  id = eventId,
): Promise<{ events: { payload: { households: object[] } }[]; unknown: string[] }> {
  const signed = signService(
    { service, to: 'households' },
    { purpose: 'events', secret: SECRET, now: new Date() },
  );
  const response = await fetch(`${graph.services.get('households')?.url}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SERVICE_HEADER]: signed },
    body: JSON.stringify({ ids: [id] }),
  });
  return (await response.json()) as Awaited<ReturnType<typeof givenTo>>;
}

test('a service that asks for the event gets its own parts, and one that does not subscribe nothing', async () => {
  const [water] = (await givenTo('housing-water')).events;
  const households = water?.payload.households ?? [];
  expect(Object.keys(households[0] ?? {}).sort()).toEqual([
    'divisionCode',
    'householdId',
    'periods',
    'version',
  ]);
  const [finance] = (await givenTo('finance')).events;
  expect(JSON.stringify(finance)).not.toMatch(/category|labels|studying|registeredHere|present/);
  for (const stranger of ['supervision', 'policy', 'households', 'gateway'])
    expect(await givenTo(stranger)).toEqual({ events: [], unknown: [eventId] });
});

test('nothing of a standing stands in a queue, and no name in what is told', async () => {
  const [told] = await rows<{ payload: string }>(
    'households',
    'SELECT payload::text AS payload FROM outbox WHERE id = $1',
    [eventId],
  );
  expect(told?.payload).toContain(householdId);
  expect(told?.payload).not.toContain(NAME);
  const queue = new Client({ connectionString: graph.queueUrl });
  await queue.connect();
  try {
    const { rows: tables } = await queue.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { name } of tables) {
      const { rows: found } = await queue.query(`SELECT FROM ${name} t WHERE t::text LIKE $1`, [
        `%${householdId}%`,
      ]);
      expect([name, found.length]).toEqual([name, 0]);
    }
  } finally {
    await queue.end();
  }
});

test('an account of a village that went into another works there from then on, in every department, and nowhere else', async () => {
  const [into, third] = ['410526002003', '410526002004'];
  const county = await graph.as('county@410526');
  const village = await graph.as(`village@${VILLAGE}`);
  const SEEN = `{ viewer { division { code } formerDivision { code } } household(id: "${householdId}") { code loans(first: 1) { totalCount } } }`;
  const seen = async (client: typeof village) => (await client.ask<Seen>(SEEN)).data;
  interface Seen {
    viewer: { division: { code: string } | null; formerDivision: { code: string } | null };
    household: { code: string } | null;
  }
  expect(await seen(village)).toMatchObject({
    viewer: { division: { code: VILLAGE }, formerDivision: null },
    household: { code: expect.any(String) },
  });
  const { data: divisions } = await county.ask<{ from: { id: string }; into: { id: string } }>(
    `{ from: division(code: "${VILLAGE}") { id } into: division(code: "${into}") { id } }`,
  );
  const { data: merged } = await county.ask(
    'mutation ($input: MergeDivisionsInput!) { mergeDivisions(input: $input) { __typename } }',
    {
      input: {
        ...{ divisionId: divisions?.from.id, intoId: divisions?.into.id },
        ...{ occurredOn: '2025-11-01', idempotencyKey: 'villages' },
      },
    },
  );
  expect(merged).toEqual({ mergeDivisions: { __typename: 'DivisionChanged' } });
  const after = await waitUntil(async () => {
    const data = await seen(village);
    return data?.viewer.formerDivision ? data : undefined;
  });
  expect(after).toMatchObject({
    viewer: { division: { code: into }, formerDivision: { code: VILLAGE } },
    household: { code: expect.any(String), loans: { totalCount: 0 } },
  });
  const lead = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-11-02' };
  const { data: received } = await village.ask(
    'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename } }',
    { input: { ...lead, idempotencyKey: 'lead-after' } },
  );
  expect(received).toEqual({ receiveLead: { __typename: 'LeadReceived' } });
  expect(await seen(await graph.as(`village@${third}`))).toMatchObject({
    viewer: { division: { code: third }, formerDivision: null },
    household: null,
  });
});
