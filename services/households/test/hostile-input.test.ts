import { faultsOf, hostileCalls, introspected, sampleOf } from '@dixian/testkit';
import { type Households, rowsOf, runningHouseholds } from './running-households';
import { NATIONAL, sample } from './samples';

const SEED = 20_251_201;
const EACH = 500;

let households: Households;
const known: Record<string, unknown> = { first: 2, division: '500235216220', asOf: '2025-12-01' };

beforeAll(async () => {
  households = await runningHouseholds('2025-12-01', {
    LOG_LEVEL: 'silent',
    REVEALS_PER_DAY: '100000',
    SELF_REPORTS_PER_ADDRESS: '100000/1h',
  });
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
  const [row] = await rowsOf<{ household: string; person: string; division: string; code: string }>(
    households,
    `SELECT h.id AS household, m.person_id AS person, h.division_id AS division, h.code FROM household h
     JOIN membership m ON m.household_id = h.id WHERE h.division_code LIKE '500235%' ORDER BY h.id LIMIT 1`,
  );
  const { data } = await households.ask<{ receiveLead: { lead: { id: string } } }>(
    'county@500235',
    `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { ... on LeadReceived { lead { id } } } }`,
    {
      input: {
        householdId: row?.household,
        channel: 'SURVEY',
        leadType: 'WATER',
        occurredOn: '2025-11-01',
        idempotencyKey: 'a',
      },
    },
  );
  Object.assign(known, {
    Household: row?.household,
    Person: row?.person,
    Lead: data.receiveLead.lead.id,
    householdId: row?.household,
    intoId: row?.household,
    personId: row?.person,
    personIds: row?.person,
    divisionId: row?.division,
    code: row?.code,
    householdCode: row?.code,
    leadId: data.receiveLead.lead.id,
  });
});
afterAll(() => households?.drop());

test.each(['county@500235', 'township@500235216', 'village@500235216220', 'admin@'])(
  'no value of any input is a fault of the system, asked by %s',
  async (account) => {
    const schema = await introspected((query) => households.ask('admin@', query));
    const calls = sampleOf(hostileCalls(schema, { known }), EACH, SEED + account.length);
    expect(await faultsOf(calls, (query, variables) => households.ask(account, query, variables))).toEqual(
      [],
    );
  },
  240_000,
);
