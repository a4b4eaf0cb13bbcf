import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  type Town @shareable { code: ID! name: String! }
  type Household @key(fields: "id") {
    id: ID!
    income: Float! @external
    town: Town @external
    aid: [Aid!]!
    loans(first: Int, last: Int): [Loan!]!
    eligible: Boolean @requires(fields: "income town { name }")
    debt: Int!
  }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  union Aid = Loan | Grant
  type Loan @key(fields: "id") { id: ID! amount: String! household: Household! guarantor: Person }
  type Grant { id: ID! project: String }
  type Query {
    loan(id: ID!): Loan
    aid: [Aid]!
    town: Town @shareable
  }
  type Mutation { lend(household: ID!, amount: String!): Loan! }
`;

function loan(id: string) {
  return {
    __typename: 'Loan',
    id,
    amount: '50000.00',
    household: { id: `h${id.slice(1)}` },
    guarantor: { id: 'p6' },
  };
}

export const finance: SubgraphDefinition = {
  name: 'finance',
  sdl,
  resolvers: {
    Household: {
      __resolveReference: (reference: { id: string }) => reference,
      aid: ({ id }: { id: string }) => [
        loan(`l${id.slice(1)}`),
        { __typename: 'Grant', id: `g-${id}`, project: id === 'h1' ? null : '香菇' },
      ],
      loans: ({ id }: { id: string }, { first }: { first?: number }) =>
        Array.from({ length: first ?? 1 }, () => loan(`l${id.slice(1)}`)),
      eligible: ({ income, town }: { income: number; town?: { name: string } | null }) =>
        income < 2500 && town?.name === '普安乡',
      debt: ({ id }: { id: string }) => (id === 'h3' ? null : 5),
    },
    Loan: { __resolveReference: ({ id }: { id: string }) => loan(id) },
    Query: {
      loan: (_: unknown, { id }: { id: string }) => loan(id),
      aid: () => [loan('l1'), { __typename: 'Grant', id: 'g', project: '大棚' }, null, loan('l2')],
      town: () => ({ code: '410526100', name: '普安乡' }),
    },
    Mutation: {
      lend: (_: unknown, { household, amount }: { household: string; amount: string }) => ({
        ...loan(`l${household.slice(1)}`),
        amount,
      }),
    },
  },
};
