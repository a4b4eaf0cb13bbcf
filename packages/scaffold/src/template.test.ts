import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TEMPLATE = path.join(__dirname, '..', 'template', 'service');

const files = new Map(
  readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tmpl'))
    .sort()
    .map((file) => [file.slice(0, -'.tmpl'.length), readFileSync(path.join(TEMPLATE, file), 'utf8')]),
);
const sources = [...files].filter(([file]) => /^src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'));
const inFolder = (folder: string) =>
  [...files]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .map(([, text]) => text)
    .join('\n');

test.each([
  ['src/use-cases', 'recordStatement', 'a fact is recorded once per key'],
  ['src/persistence', 'KeysetList', 'a list is a keyset'],
  ['src/graphql', 'orderedPage', 'a root list is a page in the order asked for'],
  ['src/graphql', 'childPages', 'a list under an entity is one statement for all of them'],
  ['src/graphql', 'Complete<', 'resolvers are typed by the schema'],
  ['src/graphql/mappers.ts', 'PayoutMapper = PayoutRow', 'parent values are rows'],
  ['src/persistence/tables.ts', '= table(', 'a table is stated once'],
  ['src/persistence', 'transaction.insert(', 'a single row is inserted by its table'],
  ['src/persistence', 'rowPerKey', 'what is asked per household is loaded together'],
  ['src/persistence/migrations', 'COUNTY_COLUMN', 'the county stands in every row'],
  ['src/persistence/migrations', 'PRIMARY KEY (county_code, id)', 'and first in its key'],
  ['src/persistence/migrations', 'divisionSecurity', 'rows are bound by division'],
  ['src/persistence/migrations', 'appendOnly', 'what was said stays'],
  ['src/ledgers', 'defineLedger', 'a ledger is declared'],
  ['src/ledgers', 'matchedLedger', 'and finds its households'],
  ['src/jobs', 'defineJob', 'a job is declared with its payload'],
  ['src/jobs', 'judgedDay', 'and judges the day it was scheduled for'],
  ['src', 'tellChanges', 'others are told in the same transaction'],
  ['src/persistence', 'filedRecord', 'a kind of record takes files'],
  ['src/use-cases', 'along: VISIT_FILES.of(', 'files come along with the act'],
  ['src/graphql', 'filesOf(', 'and are shown on their record'],
  ['src/service.ts', 'filing(', 'files are sent, attached, taken back and shown in one way'],
  ['src/service.ts', 'keepPolicies(', 'the set of policies is told and kept'],
  ['src/persistence/migrations', 'keptAsDeeds', 'what was done is kept with its set'],
  ['src/service.ts', 'showingDeeds(', 'and shown by version'],
  ['src/service.ts', 'satisfies CompleteResolvers<Resolvers>', 'no type is forgotten'],
  ['test', 'tableDrift', 'entities are held to the database'],
  ['test', 'KEY_IN_USE', 'keys are tested'],
  ['test', '@410522', 'a neighbour county is tested'],
  ['test', 'sentPhoto', 'files are tested'],
  ['test', 'encodeDeeds', 'deeds are tested'],
  ['test', 'FACT_DAY_EDGES', 'the bounds of days are tested'],
])('%s uses %s: %s', (place, name) => {
  expect(files.get(place) ?? inFolder(place)).toContain(name);
});

test.each([
  ['a pattern of ids of its own', /\[0-9a-f\]\{/],
  ['idempotency of its own', /idempotency_key|ON CONFLICT/],
  ['a row inserted by number', /VALUES\s*\(\$1/],
  ['a keyset of its own', /\(\w+, id\) *< *\(/],
  ['a day read from the clock', /new Date\(|Date\.now/],
  ['save, which reads first', /\.save\(/],
  ['a type let go', /\bany\b(?! )|as unknown|@ts-/],
])('nowhere is %s', (_, pattern) => {
  expect(sources.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
});

test('a file has fewer than 150 lines, the schema, which describes every value, 220', () => {
  const most = (file: string) => (file.endsWith('.graphql') ? 220 : 150);
  const long = [...files].filter(([file, text]) => text.split('\n').length > most(file));
  expect(long.map(([file]) => file)).toEqual([]);
});
