import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  extend schema
    @link(url: "https://dixian.example/public/v1.0", import: ["@public"])
    @composeDirective(name: "@public")
    @link(url: "https://dixian.example/alike/v1.0", import: ["@alike"])
    @composeDirective(name: "@alike")
  directive @public on FIELD_DEFINITION
  directive @alike on FIELD_DEFINITION
  scalar Json
  enum Kind { ORDINARY MONITORED }
  interface Node @key(fields: "id") { id: ID! }
  type Town @shareable { code: ID! name: String! }
  type Secret { id: ID! }
  type Household implements Node @key(fields: "id") {
    id: ID!
    code: String
    kind: Kind!
    income: Float!
    members: [Person!]!
    head: Person
    groups: [[Person!]!]!
    matrix: [[Int]]
    facts: Json
    town: Town
    note(prefix: String = "note", times: Int! = 1): String!
    fault: String
    certainFault: String!
    hidden: String @inaccessible
  }
  type Person implements Node @key(fields: "id") {
    id: ID!
    name: String!
    age: Int
    household: Household
  }
  union Found = Household | Person | Town
  input Filter { kind: Kind codes: [String!] }
  type Query {
    household(id: ID!): Household
    certainHousehold(id: ID!): Household!
    households(first: Int = 3, filter: Filter): [Household!]!
    maybeHouseholds: [Household] @alike
    person(id: ID!): Person
    search(text: String!): [Found]
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    town: Town @shareable
    nothing: Household
    broken: Household
    version: Int! @alike
    notice: String! @public
  }
  type Mutation {
    rename(id: ID!, code: String!): Household
    refuse: Household
    report(text: String!): String @public
  }
`;

const codes: Record<string, string> = {};
const kinds = ['ORDINARY', 'MONITORED'];

function household(id: string) {
  const number = Number(id.slice(1));
  return { __typename: 'Household', id, number, code: codes[id] ?? `H-${number}`, kind: kinds[number % 2] };
}

function person(id: string) {
  const number = Number(id.slice(1));
  return { __typename: 'Person', id, number, name: `人${number}`, age: number === 7 ? null : number * 9 };
}

function membersOf(number: number) {
  return [1, 2, 3].map((index) => person(`p${number * 3 + index - 3}`));
}

function nodeOf(id: string) {
  if (id.startsWith('h')) return household(id);
  return id.startsWith('p') ? person(id) : null;
}

const isHousehold = { __resolveReference: ({ id }: { id: string }) => household(id) };

export const households: SubgraphDefinition = {
  name: 'households',
  sdl,
  resolvers: {
    Household: {
      ...isHousehold,
      income: ({ number }: { number: number }) => number * 1000.5,
      members: ({ number }: { number: number }) => membersOf(number),
      head: ({ number }: { number: number }) => (number === 3 ? null : membersOf(number)[0]),
      groups: ({ number }: { number: number }) => [membersOf(number), [], membersOf(number).slice(1)],
      matrix: () => [[1, null, 3], null, []],
      facts: ({ number }: { number: number }) => ({ rooms: number, built: [1999, { by: '自建' }] }),
      town: ({ number }: { number: number }) => (number === 2 ? null : { code: '410526100', name: '普安乡' }),
      note: ({ id }: { id: string }, { prefix, times }: { prefix: string | null; times: number }) =>
        `${prefix}:${id}`.repeat(times),
      fault: () => {
        throw new Error('the register is closed');
      },
      certainFault: () => {
        throw new Error('the register is closed for certain');
      },
      hidden: () => 'hidden',
    },
    Person: {
      __resolveReference: ({ id }: { id: string }) => person(id),
      household: ({ number }: { number: number }) => household(`h${Math.ceil(number / 3)}`),
    },
    Node: { __resolveReference: ({ id }: { id: string }) => nodeOf(id) },
    Query: {
      household: (_: unknown, { id }: { id: string }) => household(id),
      certainHousehold: (_: unknown, { id }: { id: string }) => household(id),
      households: (_: unknown, { first, filter }: { first: number; filter?: { kind?: string } }) =>
        Array.from({ length: first }, (_value, index) => household(`h${index + 1}`)).filter(
          ({ kind }) => !filter?.kind || kind === filter.kind,
        ),
      maybeHouseholds: () => [household('h1'), null, household('h3')],
      person: (_: unknown, { id }: { id: string }) => person(id),
      search: () => [
        household('h1'),
        person('p2'),
        null,
        { __typename: 'Town', code: '1', name: '乡' },
        person('p4'),
      ],
      node: (_: unknown, { id }: { id: string }) => nodeOf(id),
      nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(nodeOf),
      town: () => ({ code: '410526100', name: '普安乡' }),
      nothing: () => null,
      broken: () => {
        throw new Error('nothing works');
      },
      version: () => 1,
      notice: () => '公告',
    },
    Mutation: {
      rename: (_: unknown, { id, code }: { id: string; code: string }) => {
        codes[id] = code;
        return household(id);
      },
      refuse: () => {
        throw new Error('refused');
      },
      report: (_: unknown, { text }: { text: string }) => text,
    },
  },
};
