import { type Graph, graphOf, planted, sound, teams } from '../../test/graph-of';
import { lint } from './lint';

function findingsOf(graph: Graph): string[] {
  return lint(graph.subgraphs, graph.api, teams).map(({ rule, at }) => `${rule} ${at}`);
}

test('a sound graph has no finding', () => {
  expect(findingsOf(graphOf(sound))).toEqual([]);
});

test.each([
  ['a type', '"A settlement."\n', '', 'descriptions Settlement'],
  ['a field', '"What was paid, in yuan."\n', '', 'descriptions Settlement.paid'],
  ['an argument', '"What to record." input', 'input', 'descriptions Mutation.recordSettlement(input:)'],
  ['an enum value', '"医院: a hospital."\n', '', 'descriptions CarePlace.HOSPITAL'],
  [
    'an input field',
    '"结算日期: day of the settlement."\n',
    '',
    'descriptions RecordSettlementInput.occurredOn',
  ],
  ['white space', '"医院: a hospital."', '"  "', 'descriptions CarePlace.HOSPITAL'],
])('descriptions: %s without one', (_, was, is, finding) => {
  expect(findingsOf(planted('health', was, is))).toEqual([finding]);
});

test.each([
  ['no default', 'first: Int = 20', 'first: Int'],
  ['a page above 200', 'first: Int = 20', 'first: Int = 201'],
  ['an empty page', 'first: Int = 20', 'first: Int = 0'],
  ['no first', '"How many at most, 1 to 200." first: Int = 20, ', ''],
  ['no after', ', "Cursor to go on from." after: String', ''],
  ['an after that is no cursor', 'after: String', 'after: Int'],
])('connections: %s', (_, was, is) => {
  expect(findingsOf(planted('health', was, is))).toEqual(['connections Household.settlements']);
});

test('connections: a page of exactly 200 is allowed', () => {
  expect(findingsOf(planted('health', 'first: Int = 20', 'first: Int = 200'))).toEqual([]);
});

test.each([
  [
    'outside a connection',
    '"Cursor."',
    '"How many." totalCount: Int! "Cursor."',
    'total-counts SettlementEdge.totalCount',
  ],
  [
    'of another type',
    'totalCount: Int!',
    'totalCount: String!',
    'total-counts SettlementConnection.totalCount',
  ],
])('totalCount: %s', (_, was, is, finding) => {
  expect(findingsOf(planted('health', was, is))).toEqual([finding]);
});

test.each([
  ['an optional input', 'input: RecordSettlementInput!', 'input: RecordSettlementInput'],
  ['two arguments', 'input: RecordSettlementInput!', 'input: RecordSettlementInput!, "Day." on: Date'],
  ['an input of another name', '"What to record." input:', '"What to record." settlement:'],
  ['a bare result', '): RecordSettlementResult!', '): Settlement!'],
  ['no error in the result', ' = RecordSettlementSuccess | NotPermitted', ' = RecordSettlementSuccess'],
])('mutations: %s', (_, was, is) => {
  expect(findingsOf(planted('health', was, is))).toEqual(['mutations Mutation.recordSettlement']);
});

test.each([
  ['NotPermitted', 1],
  ['NotPermitted | InvalidInput | NotFound', 1],
  ['NotPermitted | InvalidInput | KeyInUse | NotFound', 0],
])('keys: a recording that answers %s', (errors, count) => {
  const health = sound.health
    .replace(
      'occurredOn: Date!',
      'occurredOn: Date! "A key of the caller\'s choice." idempotencyKey: String!',
    )
    .replace('| NotPermitted', `| ${errors}`);
  const finding = 'keys Mutation.recordSettlement';
  expect(findingsOf(graphOf({ ...sound, health }))).toEqual(Array.from({ length: count }, () => finding));
});

test('roots: one that cannot be null would take the answers beside it along', () => {
  const viewer = 'extend type Query { "Who asks." viewer: String! "How many there are." households: Int! }';
  const graph = graphOf({ ...sound, households: sound.households + viewer });
  expect(findingsOf(graph)).toEqual(['roots Query.households']);
});

test('references: an id instead of the object', () => {
  const graph = planted('health', '"Where it', '"Whose." householdId: ID! "Where it');
  expect(findingsOf(graph)).toEqual(['references Settlement.householdId']);
});

test('references: an id in an input is allowed', () => {
  const graph = planted('health', 'occurredOn: Date!', 'occurredOn: Date! "Whose." householdId: ID!');
  expect(findingsOf(graph)).toEqual([]);
});

test.each([
  ['no date', '@deprecated(reason: "Use `amount`.")', 1],
  ['no replacement', '@deprecated(reason: "Goes on 2027-06-30.")', 1],
  ['no reason', '@deprecated', 1],
  ['both', '@deprecated(reason: "Use `amount`; goes after 2027-06-30.")', 0],
])('deprecations: %s', (_, directive, count) => {
  const graph = planted('health', 'paid: Money!', `paid: Money! ${directive}`);
  expect(findingsOf(graph)).toEqual(Array(count).fill('deprecations Settlement.paid'));
});

test('inputs: the same one in two subgraphs', () => {
  const again = '"What to record." input RecordSettlementInput { "Day." occurredOn: Date! }';
  const graph = graphOf({ ...sound, households: sound.households + again });
  expect(findingsOf(graph)).toEqual(['inputs RecordSettlementInput']);
});

test('enums: other values in another subgraph', () => {
  const again = '"Where." enum CarePlace { "村卫生室: a village clinic." CLINIC }';
  const graph = graphOf({ ...sound, households: sound.households + again });
  expect(findingsOf(graph)).toEqual(['enums CarePlace']);
});

test('value types: shared or provided by a department', () => {
  const graph = planted('households', 'code: String!', 'code: String! @shareable');
  expect(findingsOf(graph)).toEqual(['value-types services/households/src/schema.graphql:7']);
});

test.each([
  ['nobody', '@key(fields: "id") @owner(team: "health")', '@key(fields: "id")', 'owners Settlement'],
  ['a team CODEOWNERS does not know', '@owner(team: "health")', '@owner(team: "helth")', 'owners Settlement'],
  [
    'two teams',
    'extend type Household @key(fields: "id")',
    'extend type Household @key(fields: "id") @owner(team: "health")',
    'owners Household',
  ],
])('owners: %s', (_, was, is, finding) => {
  expect(findingsOf(planted('health', was, is))).toEqual([finding]);
});

test.each([
  [
    'its description does not say so',
    ['"Records a settlement (登记结算)."', '"Records a settlement (登记结算)."'],
    ['): RecordSettlementResult!', '): RecordSettlementResult! @public'],
    ['public-fields Mutation.recordSettlement', 'public-fields Mutation.recordSettlement'],
  ],
  [
    'it leads to an entity',
    ['"Records a settlement (登记结算)."', '"Records a settlement (公开)."'],
    ['): RecordSettlementResult!', '): RecordSettlementResult! @public'],
    ['public-fields Mutation.recordSettlement'],
  ],
  [
    'it is no root field',
    ['"Cursor."', '"Cursor (公开)."'],
    ['cursor: String!', 'cursor: String! @public'],
    ['public-fields SettlementEdge.cursor'],
  ],
])('public fields: %s', (_, [was = '', is = ''], [plain = '', marked = ''], findings) => {
  const health = sound.health.replace(was, is).replace(plain, marked);
  expect(findingsOf(graphOf({ ...sound, health }))).toEqual(findings);
});

test('alike fields: what is the same for all is said of root fields of queries alone', () => {
  const on = (was: string) =>
    findingsOf(graphOf({ ...sound, health: sound.health.replace(was, `${was} @alike`) }));
  expect(on('cursor: String!')).toEqual(['alike-fields SettlementEdge.cursor']);
  expect(on('): RecordSettlementResult!')).toEqual(['alike-fields Mutation.recordSettlement']);
  expect(on('): SettlementConnection\n')).toEqual([]);
});

test('public fields: a root field that says so and gives plain values is allowed', () => {
  const health = `${sound.health} extend type Query { "How many clinics there are (公开)." clinics: Int @public }`;
  expect(findingsOf(graphOf({ ...sound, health }))).toEqual([]);
});
