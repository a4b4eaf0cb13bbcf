import { GraphQLError } from 'graphql';
import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  interface Cover { id: ID! amount: String! }
  type BasicCover implements Cover { id: ID! amount: String! basic: Boolean! }
  type SeriousCover implements Cover { id: ID! amount: String! limit: Int }
  type Household @key(fields: "id") {
    id: ID!
    visits(first: Int = 2): [Visit!]!
    clinic: String!
    careful: String
  }
  type Person @key(fields: "id") {
    id: ID!
    insured: Boolean
    covers: [Cover!]!
    doctor: Person
    certainWeight: Int!
  }
  type Visit @key(fields: "id") { id: ID! on: String! patient: Person }
  type Query {
    visit(id: ID!): Visit
    covers: [Cover]
    ward: Household
  }
  type Mutation {
    recordVisit(household: ID!, on: String!): Visit
    visitsSoFar: Int!
    keepVisit(input: KeepVisitInput!): Visit
  }
  input KeepVisitInput {
    household: ID!
    idempotencyKey: String!
  }
`;

let recorded = 0;

function coversOf(id: string) {
  return [
    { __typename: 'BasicCover', id: `b-${id}`, amount: '12.00', basic: true },
    { __typename: 'SeriousCover', id: `s-${id}`, amount: '9000.10', limit: id === 'p1' ? null : 5 },
  ];
}

export const health: SubgraphDefinition = {
  name: 'health',
  sdl,
  resolvers: {
    Household: {
      __resolveReference: ({ id }: { id: string }) => {
        if (id === 'h9') throw new GraphQLError('no such file', { extensions: { code: 'NO_FILE' } });
        return id === 'h8' ? null : { id };
      },
      visits: ({ id }: { id: string }, { first }: { first: number }) =>
        Array.from({ length: first }, (_, index) => ({ id: `v${index}-${id}`, on: '2025-03-01' })),
      clinic: ({ id }: { id: string }) => `clinic of ${id}`,
      careful: ({ id }: { id: string }) => {
        if (id === 'h2') throw new GraphQLError('not today', { extensions: { code: 'CLOSED', day: '周日' } });
        return 'careful';
      },
    },
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      insured: ({ id }: { id: string }) => {
        if (id === 'p5') throw new Error('card is being read');
        return id !== 'p2';
      },
      covers: ({ id }: { id: string }) => coversOf(id),
      doctor: ({ id }: { id: string }) => (id === 'p3' ? null : { id: 'p9' }),
      certainWeight: ({ id }: { id: string }) => {
        if (id === 'p2') throw new Error('scales are broken');
        return 60;
      },
    },
    Visit: {
      __resolveReference: ({ id }: { id: string }) => ({ id, on: '2025-03-01' }),
      patient: () => ({ id: 'p1' }),
    },
    Query: {
      visit: (_: unknown, { id }: { id: string }) => ({ id, on: '2025-03-02' }),
      covers: () => [...coversOf('p1'), null],
      ward: () => ({ id: 'h4' }),
    },
    Mutation: {
      recordVisit: (_: unknown, { household, on }: { household: string; on: string }) => {
        recorded += 1;
        return { id: `r-${household}`, on };
      },
      visitsSoFar: () => recorded,
      keepVisit: (_: unknown, { input }: { input: { household: string } }) => ({
        id: `k-${input.household}`,
        on: '2025-01-01',
      }),
    },
  },
};
