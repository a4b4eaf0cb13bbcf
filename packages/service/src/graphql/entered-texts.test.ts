import { buildSchema, graphql } from 'graphql';
import { readEnteredTexts } from './entered-texts';

const schema = buildSchema(`
  input NoteInput { text: String!, tags: [String!], id: ID }
  type InvalidInput { code: String!, field: String! }
  type NoteWritten { text: String!, tags: [String!], id: ID }
  union WriteNoteResult = NoteWritten | InvalidInput
  union SendNoteResult = NoteWritten
  type Query { search(text: String): String }
  type Mutation { writeNote(input: NoteInput!): WriteNoteResult!, sendNote(input: NoteInput!): SendNoteResult! }
`);
const written = (_root: unknown, { input }: { input: object }) => ({ __typename: 'NoteWritten', ...input });
for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = written;
readEnteredTexts(schema);

const run = (mutation: string, input: object, refused = '... on InvalidInput { code field }') =>
  graphql({
    schema,
    source: `mutation ($input: NoteInput!) { ${mutation}(input: $input) { __typename
      ... on NoteWritten { text tags id } ${refused} } }`,
    variableValues: { input },
  });

test('a mutation gets its texts as they are kept, its ids as they came', async () => {
  expect((await run('writeNote', { text: ' Cafe\u0301 ', tags: [' a'], id: ' 1 ' })).data).toEqual({
    writeNote: { __typename: 'NoteWritten', text: 'Café', tags: ['a'], id: ' 1 ' },
  });
});

test('a text that cannot be kept is a typed refusal where the mutation has one, and an input error elsewhere', async () => {
  const input = { text: 'a', tags: ['fine', 'b\u202e'] };
  expect((await run('writeNote', input)).data).toEqual({
    writeNote: { __typename: 'InvalidInput', code: 'UNREADABLE_CHARACTERS', field: 'tags.1' },
  });
  const { errors } = await run('sendNote', input, '');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problem: 'UNREADABLE_CHARACTERS' });
});
