import { SECTORS } from '@dixian/access';
import { type Households, runningHouseholds } from '../running-households';

const NOBODY = '018f0000-0000-7000-8000-000000000001';
const ACCOUNTS = [
  ...['village@500235216220', 'township@500235216', 'county@500235', 'city@5002', 'province@50'],
  ...['auditor@500235', 'admin@'],
  ...SECTORS.map((sector) => `${sector}@500235`),
];

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

const act = (name: string, input: string) => `mutation { ${name}(input: { ${input} idempotencyKey: "k" }) {
  ... on UserError { code } } }`;
const DAY = 'occurredOn: "2025-11-01"';

// What is asked with each right; who lacks it is refused for that, who has it gets as far as what is not there.
const ASKED: Readonly<Record<string, string>> = {
  ADMINISTER: act('recodeDivision', `divisionId: "${NOBODY}" newCode: "500235" ${DAY}`),
  CASEWORK: act('correctHousehold', `householdId: "${NOBODY}" householdType: "脱贫户" reason: "更正" ${DAY}`),
  FIND_ANYBODY: '{ households(orderBy: { field: HEAD }) { edges { cursor } } }',
  RECEIVE_LEAD: act('receiveLead', `householdId: "${NOBODY}" channel: CHANNEL leadType: OTHER ${DAY}`),
  REVEAL: '{ personsByCertificate(number: "990011197509030158", purpose: "入户核实") { id } }',
  SEE_REVEALS: '{ reveals { edges { cursor } } }',
  VERIFY_LEAD: act('verifyLead', `leadId: "${NOBODY}" riskFound: false finding: "无风险" ${DAY}`),
};

interface Viewer {
  viewer: { rights: string[]; ledgers: { kind: string; start: string; service: string }[] };
}

async function refused(account: string, query: string): Promise<boolean> {
  const { data, errors } = await households.ask<Record<string, { code?: string } | null>>(account, query);
  const code = errors?.[0]?.extensions?.code ?? Object.values(data)[0]?.code;
  if (code === 'GRAPHQL_VALIDATION_FAILED') throw new Error(JSON.stringify(errors));
  return code === 'FORBIDDEN' || code === 'NOT_PERMITTED';
}

test.each(ACCOUNTS)('%s may do what the viewer says, and nothing else', async (account) => {
  const { data } = await households.ask<Viewer>(
    account,
    '{ viewer { rights ledgers { kind start service } } }',
  );
  const allowed: string[] = [];
  for (const [right, query] of Object.entries(ASKED)) {
    // A department pushes its leads; offices find theirs.
    const channel = SECTORS.some((sector) => account.startsWith(sector)) ? 'DEPARTMENT_PUSH' : 'DAILY_CHECK';
    if (!(await refused(account, query.replace('CHANNEL', channel)))) allowed.push(right);
  }
  expect(data.viewer.rights.filter((right) => right in ASKED)).toEqual(allowed);
  const loads = `mutation { startHouseholdsImport(input: { uploadId: "${NOBODY}" idempotencyKey: "k" }) { ... on UserError { code } } }`;
  const ofRegister = data.viewer.ledgers.filter(({ service }) => service === 'households');
  expect(await refused(account, loads)).toBe(ofRegister.length === 0);
});

test('a village loads visits, a department its own ledgers, each with its columns in the language asked for', async () => {
  const ledgersOf = async (account: string) => {
    const { data } = await households.ask<{ viewer: { ledgers: { kind: string }[] } }>(
      account,
      '{ viewer { ledgers { kind title department start report template columns { field heading alsoCalled required unit values } } } }',
    );
    return data.viewer.ledgers;
  };
  expect((await ledgersOf('village@500235216220')).map(({ kind }) => kind)).toEqual(['home-visit']);
  expect(await ledgersOf('auditor@500235')).toEqual([]);
  const [first] = (await ledgersOf('health@500235')).filter(({ kind }) => kind === 'settlements');
  expect(first).toMatchObject({
    title: expect.stringMatching(/[一-龥]/),
    start: 'startHealthImport',
    report: 'healthImport',
    template: '/ledgers/settlements/template.xlsx',
    columns: expect.arrayContaining([
      expect.objectContaining({ field: 'totalCost', required: true, heading: '医疗总费用' }),
    ]),
  });
});
