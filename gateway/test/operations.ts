/** An operation that both executors must answer with the same bytes. */
export interface Sample {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const reads: Sample[] = [
  { title: 'one field', query: '{ version }' },
  { title: 'one household', query: '{ household(id: "h1") { id code kind income } }' },
  { title: 'fields in the order asked', query: '{ household(id: "h1") { income kind id code } version }' },
  { title: 'across two subgraphs', query: '{ household(id: "h1") { clinic code visits { on id } } }' },
  {
    title: 'across four subgraphs',
    query: `{ household(id: "h1") { code visits { id } loans { amount } members { name insured school { name } } } }`,
  },
  {
    title: 'a list across sectors',
    query: '{ households(first: 5) { id clinic aid { __typename ... on Loan { amount } } } }',
  },
  {
    title: 'an empty list',
    query: '{ households(first: 1, filter: { kind: ORDINARY }) { id clinic debt } }',
  },
  { title: 'a list with nulls', query: '{ maybeHouseholds { id clinic } }' },
  { title: 'null parent', query: '{ nothing { id clinic loans { id } } version }' },
  { title: 'lists of lists of scalars', query: '{ household(id: "h1") { matrix } }' },
  { title: 'lists of lists of entities', query: '{ household(id: "h1") { groups { id insured } } }' },
  { title: 'lists of lists with nulls', query: '{ person(id: "p2") { classmates { id name insured } } }' },
  { title: 'a custom scalar', query: '{ household(id: "h2") { facts clinic } }' },
  {
    title: 'aliases',
    query: '{ a: household(id: "h1") { x: code y: clinic z: clinic } b: household(id: "h2") { x: id } }',
  },
  {
    title: 'an alias of every object',
    query: '{ household(id: "h1") { constructor: code toString: clinic } }',
  },
  {
    title: '__typename everywhere',
    query: '{ __typename household(id: "h1") { __typename t: __typename head { __typename insured } } }',
  },
  { title: '__typename alone', query: '{ __typename again: __typename }' },
  {
    title: 'repeated fields',
    query: '{ household(id: "h1") { members { id } id members { name } id members { insured } } }',
  },
  {
    title: 'fragments',
    query:
      'query { household(id: "h1") { ...A ...B } } fragment A on Household { code members { ...P } } fragment B on Household { clinic members { insured } } fragment P on Person { name }',
  },
  {
    title: 'a fragment on an interface',
    query: '{ household(id: "h1") { ... on Node { id } ... on Household { code } } }',
  },
  {
    title: 'interface over two types',
    query:
      '{ nodes(ids: ["h1", "p1", "x", "h2"]) { id __typename ... on Household { code clinic } ... on Person { name insured } } }',
  },
  { title: 'interface without fragments', query: '{ node(id: "h1") { id } none: node(id: "x") { id } }' },
  {
    title: 'union over three types',
    query:
      '{ search(text: "a") { __typename ... on Household { code clinic } ... on Person { name covers { amount } } ... on Town { name } } }',
  },
  {
    title: 'union without its typename',
    query: '{ search(text: "a") { ... on Person { school { name } insured } } }',
  },
  {
    title: 'interface in a sector',
    query:
      '{ person(id: "p1") { covers { id ... on BasicCover { basic } ... on SeriousCover { limit } } } covers { __typename amount } }',
  },
  {
    title: 'interface object',
    query: '{ node(id: "h1") { id audit __typename } household(id: "h2") { audit } }',
  },
  {
    title: 'interface object first',
    query: '{ latest { id audit __typename ... on Household { code clinic } } }',
  },
  { title: 'requires', query: '{ households(first: 4) { eligible } }' },
  { title: 'requires, with its inputs', query: '{ households(first: 4) { income eligible town { code } } }' },
  {
    title: 'requires of a null',
    query: '{ person(id: "p7") { mustLearn age } person1: person(id: "p1") { mustLearn } }',
  },
  {
    title: 'there and back',
    query:
      '{ loan(id: "l2") { household { code members { doctor { name school { name pupils(first: 1) { name } } } } } guarantor { name } } }',
  },
  {
    title: 'root fields of many subgraphs',
    query:
      '{ version visit(id: "v") { id patient { name } } aid { ... on Grant { project } ... on Loan { household { code } } } town { name } ward { code } }',
  },
  {
    title: 'arguments',
    query:
      '{ household(id: "h1") { note(prefix: "甲\\n\\"乙\\"", times: 2) a: note b: note(prefix: null) visits(first: 1) { id } } }',
  },
  {
    title: 'variables',
    query:
      'query Q($id: ID!, $first: Int) { household(id: $id) { loans(first: $first) { id } visits(first: $first) { id } } }',
    variables: { id: 'h3', first: 3 },
  },
  {
    title: 'variables with defaults',
    query:
      'query Q($id: ID! = "h4", $first: Int = 1) { household(id: $id) { visits(first: $first) { id } } }',
  },
  {
    title: 'a default overridden by null',
    query: 'query Q($first: Int = 1) { household(id: "h1") { loans(first: $first) { id } } }',
    variables: { first: null },
  },
  {
    title: 'an input object',
    query: 'query Q($filter: Filter) { households(first: 4, filter: $filter) { id kind clinic } }',
    variables: { filter: { kind: 'MONITORED' } },
  },
  {
    title: 'an operation by name',
    query: 'query A { version } query B { household(id: "h1") { clinic } }',
    operationName: 'B',
  },
];

const conditions: Sample[] = [
  {
    title: 'skip and include',
    query:
      '{ household(id: "h1") { id @skip(if: true) code @include(if: true) clinic @include(if: false) } }',
  },
  {
    title: 'include by variable, true',
    query:
      'query Q($yes: Boolean!) { household(id: "h1") { id clinic @include(if: $yes) ... @skip(if: $yes) { loans { id } } } }',
    variables: { yes: true },
  },
  {
    title: 'include by variable, false',
    query:
      'query Q($yes: Boolean!) { household(id: "h1") { id clinic @include(if: $yes) ... @skip(if: $yes) { loans { id } } } }',
    variables: { yes: false },
  },
  {
    title: 'include by default',
    query:
      'query Q($yes: Boolean! = false) { household(id: "h1") { id clinic @include(if: $yes) } version @skip(if: $yes) }',
  },
  {
    title: 'nothing left',
    query: 'query Q($no: Boolean!) { household(id: "h1") @include(if: $no) { id } }',
    variables: { no: false },
  },
];

const faults: Sample[] = [
  { title: 'fault of a nullable field', query: '{ household(id: "h1") { id fault clinic } }' },
  { title: 'fault of a non-null field', query: '{ household(id: "h1") { id certainFault clinic } version }' },
  {
    title: 'fault that empties an object whose other fields were asked for too',
    query: '{ loan(id: "h2") { id household { members { id age } certainFault } } }',
  },
  { title: 'fault up to the root', query: '{ certainHousehold(id: "h1") { certainFault } version }' },
  { title: 'fault of a root field', query: '{ broken { id clinic } version }' },
  { title: 'fault of one entity in a list', query: '{ households(first: 3) { id careful } }' },
  { title: 'fault with its place deep in lists', query: '{ households(first: 3) { groups { insured } } }' },
  {
    title: 'non-null fault across subgraphs',
    query: '{ households(first: 2) { id members { id certainWeight } } }',
  },
  {
    title: 'entity that is not found',
    query: '{ a: household(id: "h8") { id careful } version fault: broken { id } }',
  },
  {
    title: 'faults and good parts',
    query: '{ households(first: 3) { fault careful clinic aid { ... on Grant { project } } } broken { id } }',
  },
  {
    title: 'a variable of the wrong type',
    query: 'query Q($first: Int) { households(first: $first) { id } }',
    variables: { first: 'many' },
  },
  { title: 'a variable that is missing', query: 'query Q($id: ID!) { household(id: $id) { id } }' },
  { title: 'a field that does not exist', query: '{ household(id: "h1") { hidden } }' },
];

const introspection: Sample[] = [
  {
    title: 'introspection of a type',
    query:
      '{ __type(name: "Household") { name fields { name type { ...T } } } } fragment T on __Type { kind name ofType { name } }',
  },
  {
    title: 'introspection beside data',
    query:
      'query Q($name: String!) { version s: __schema { queryType { name } } t: __type(name: $name) { kind } household(id: "h1") { clinic } }',
    variables: { name: 'Found' },
  },
];

const writes: Sample[] = [
  { title: 'a mutation', query: 'mutation { rename(id: "h6", code: "新") { code clinic } }' },
  {
    title: 'mutations in order across subgraphs',
    query: `mutation M($on: String!) { a: rename(id: "h5", code: "一") { code } recordVisit(household: "h5", on: $on) { id patient { name } }
      lend(household: "h5", amount: "1.00") { amount household { code } } b: rename(id: "h5", code: "二") { code loans { id } } __typename }`,
    variables: { on: '2025-01-02' },
  },
  {
    title: 'a mutation that fails between others',
    query:
      'mutation { rename(id: "h7", code: "a") { code } refuse { id } lend(household: "h7", amount: "2.00") { amount } }',
  },
];

/** Samples that are answered without an error. */
export const faultless: readonly Sample[] = [
  ...reads,
  ...conditions,
  ...introspection,
  ...writes.slice(0, 2),
];

/** Samples that bring errors, with or without data. */
export const faulty: readonly Sample[] = [...faults, ...writes.slice(2)];
