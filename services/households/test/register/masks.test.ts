import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FieldCipher } from '@dixian/personal-data';
import { introspected, queriesOf } from '@dixian/testkit';
import { buildSchema, type GraphQLInputType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { type Households, rowsOf, runningHouseholds } from '../running-households';
import { NATIONAL, sample } from '../samples';
import { report } from '../self-report/self-reports';

let households: Households;
let numbers: string[];

beforeAll(async () => {
  households = await runningHouseholds();
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
  await households.ask(
    'township@500235216',
    `mutation ($input: SubmitSelfReportInput!) { submitSelfReport(input: $input) { __typename } }`,
    { input: report() },
  );
  const cipher = new FieldCipher(households.service.parts.environment.DATA_KEYS);
  const rows = await rowsOf<{ certificate: Buffer }>(
    households,
    'SELECT certificate FROM person UNION ALL SELECT certificate FROM self_report',
  );
  numbers = rows.map(({ certificate }) => cipher.decrypt(certificate));
});
afterAll(() => households?.drop());

/** What of a text tells a number beyond its region. */
function toldBy(text: string): string[] {
  const whole = numbers.filter((number) => text.includes(number.slice(0, 18)));
  return [...whole, ...(text.match(/\*{4,}[0-9X]{3,4}(?![0-9])|\*{13,}/g) ?? [])];
}

test.each(['auditor@500235', 'city@5002', 'employment@500235'])(
  '%s finds no more of a number than its region, in any field of persons, households and self-reports',
  async (account) => {
    const schema = await introspected((query) => households.ask('admin@', query));
    let masks = 0;
    for (const { query } of ['households', 'selfReports', 'leads'].flatMap((list) =>
      queriesOf(schema, list),
    )) {
      const text = JSON.stringify(await households.ask(account, query, { first: 200 }));
      masks += text.match(/\d{6}\*{12}/g)?.length ?? 0;
      const phones = text.replace(/1\d{2}\*{4}\d{4}/g, '');
      expect([query, toldBy(phones)]).toEqual([query, []]);
    }
    expect(masks).toBeGreaterThan(100);
  },
  60_000,
);

test('no event, finding, task or journal of the register holds a number', async () => {
  expect(numbers.length).toBeGreaterThan(100);
  for (const table of ['outbox', 'import_finding', 'import_run', 'task', 'household_movement', 'lead']) {
    const rows = await rowsOf<{ text: string }>(
      households,
      `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${table} t`,
    );
    const [{ text } = { text: '' }] = rows;
    expect([table, numbers.filter((number) => text.includes(number))]).toEqual([table, []]);
  }
});

// By what somebody may be looked for, and why that tells nothing of a person to who may not see it.
const LOOKED_UP = {
  'Query.findHouseholds(numberEnd)': 'with pii and a purpose, each person found written down and counted',
  'Query.personsByCertificate(number)': 'with pii and a purpose, each look-up written down',
  'Query.draftedPolicy(input.document.number)': 'the number of a document',
  'Query.selfReportStatus(receiptNumber)': 'a receipt of 120 random bits, which only its holder has',
  'Query.loanByContract(contractNumber)': 'the number of a contract',
  'Query.waterSites(filter.number)': 'the number of a works site, which names nobody',
  'Query.assets(filter.projectNumber)': 'the number of a project',
  'Query.subsidyLines(filter.contractNumber)': 'the number of a contract',
  'SubsidyList.lines(filter.contractNumber)': 'the number of a contract',
  'TransitionRun.totals(digits)': 'how much of a code of a division tells the places apart',
};

test('nothing is looked up, filtered or sorted by a number or a phone but what is known to be safe', () => {
  const api = buildSchema(readFileSync(join(__dirname, '../../../../schemas/api.graphql'), 'utf8'));
  const found = Object.values(api.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type === api.getMutationType() || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        namesIn(argument.type, argument.name).map((name) => `${type.name}.${field.name}(${name})`),
      ),
    );
  });
  const telling = found.filter((name) =>
    /certificate|phone|number|digit|identity|birth/i.test(name.split('(')[1] ?? ''),
  );
  expect(telling.sort()).toEqual(Object.keys(LOOKED_UP).sort());
});

function namesIn(type: GraphQLInputType, name: string, depth = 0): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || depth > 4) return [name];
  return Object.values(named.getFields()).flatMap((field) =>
    namesIn(field.type, `${name}.${field.name}`, depth + 1),
  );
}
