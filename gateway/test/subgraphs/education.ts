import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  type Person @key(fields: "id") {
    id: ID!
    age: Int @external
    school: School
    mustLearn: Boolean @requires(fields: "age")
    classmates: [[Person]]
  }
  type School { name: String! pupils(first: Int = 2): [Person!]! }
`;

export const education: SubgraphDefinition = {
  name: 'education',
  sdl,
  resolvers: {
    Person: {
      __resolveReference: (reference: { id: string }) => reference,
      school: ({ id }: { id: string }) => (id === 'p1' ? null : { name: '东方红小学' }),
      mustLearn: ({ age }: { age: number | null }) => (age === null ? null : age >= 6 && age < 15),
      classmates: () => [[{ id: 'p1' }, null], null, [{ id: 'p3' }]],
    },
    School: {
      pupils: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_value, index) => ({ id: `p${index + 4}` })),
    },
  },
};
