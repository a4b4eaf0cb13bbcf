// The bench's departments: four subgraphs shaped like ours, over data made up in memory. Written in the style that both
// Apollo and Mercurius compose (`extend type`), so that all contenders run on the same subgraphs.

const owner = `
  type Town { name: String! }
  type Person { id: ID! name: String! relation: String! }
  type Household @key(fields: "id") {
    id: ID!
    code: String!
    householdType: String
    memberCount: Int!
    town: Town
    members: [Person!]!
  }
  extend type Query { household(id: ID!): Household households(first: Int = 20): [Household!]! }
`;

const sector = (types, field) => `
  ${types}
  extend type Household @key(fields: "id") { id: ID! @external ${field} }
`;

const household = (id) => ({ __typename: 'Household', id, code: `41052610020${id}` });

const perHousehold =
  (make) =>
  ({ id }) =>
    [0, 1, 2].map((index) => make(id, index));

const reference = { __resolveReference: ({ id }) => household(id) };

const register = {
  Household: {
    ...reference,
    householdType: () => '脱贫户',
    memberCount: () => 3,
    town: () => ({ name: '普安乡' }),
    members: perHousehold((id, index) => ({ id: `${id}-${index}`, name: `成员${index}`, relation: '户主' })),
  },
  Query: {
    household: (_, { id }) => household(id),
    households: (_, { first }) =>
      Array.from({ length: first }, (_value, index) => household(String(index + 1))),
  },
};

const sectorResolvers = (field, make) => ({ Household: { ...reference, [field]: perHousehold(make) } });

export const subgraphs = [
  { name: 'households', sdl: owner, resolvers: register },
  {
    name: 'finance',
    sdl: sector(
      'type Loan { id: ID! contractNumber: String! amount: String! drawnOn: String! }',
      'loans: [Loan!]',
    ),
    resolvers: sectorResolvers('loans', (id, index) => ({
      id: `l${id}${index}`,
      contractNumber: `HT-${id}-${index}`,
      amount: '50000.00',
      drawnOn: '2025-03-01',
    })),
  },
  {
    name: 'health',
    sdl: sector(
      'type Settlement { id: ID! settledOn: String! total: String! selfPaid: String! }',
      'settlements: [Settlement!]',
    ),
    resolvers: sectorResolvers('settlements', (id, index) => ({
      id: `s${id}${index}`,
      settledOn: '2025-04-02',
      total: '1203.40',
      selfPaid: '360.10',
    })),
  },
  {
    name: 'employment',
    sdl: sector('type Post { id: ID! title: String! monthly: String! }', 'posts: [Post!]'),
    resolvers: sectorResolvers('posts', (id, index) => ({
      id: `p${id}${index}`,
      title: '保洁员',
      monthly: '800.00',
    })),
  },
];

const sectors =
  'loans { contractNumber amount drawnOn } settlements { settledOn total selfPaid } posts { title monthly }';

export const cases = [
  {
    name: 'one household, register only',
    body: {
      query: 'query One($id: ID!) { household(id: $id) { id code householdType memberCount town { name } } }',
      variables: { id: '7' },
    },
  },
  {
    name: 'one household, three sectors',
    body: {
      query: `query OneWide($id: ID!) { household(id: $id) { id code memberCount members { name relation } ${sectors} } }`,
      variables: { id: '7' },
    },
  },
  {
    name: 'list of 20, three sectors',
    body: {
      query: `query List($first: Int!) { households(first: $first) { id code memberCount ${sectors} } }`,
      variables: { first: 20 },
    },
  },
];
