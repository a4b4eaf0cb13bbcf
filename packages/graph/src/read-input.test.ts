import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { readInput } from './read-input';

const schema = buildSchema(`
  input Person { name: String!, kind: Kind, id: ID, born: Int }
  input Household { code: String, note: String, persons: [Person!], idempotencyKey: String, tags: [String] }
  enum Kind { HEAD }
  type Query { none: Int }
`);
const type = schema.getType('Household') as GraphQLInputObjectType;

test('every text of an input is read, wherever it stands; ids, enum values and numbers stay', () => {
  const persons = [{ name: ' 王五 ', kind: ' HEAD ', id: ' 1 ', born: 1990 }];
  expect(readInput({ code: ' 1 ', note: null, persons, tags: [' a', null] }, type)).toEqual({
    value: {
      code: '1',
      note: null,
      persons: [{ name: '王五', kind: ' HEAD ', id: ' 1 ', born: 1990 }],
      tags: ['a', null],
    },
    problems: [],
  });
});

test.each([
  [{ persons: [{ name: 'a' }, { name: 'b\nc' }] }, 'persons.1.name', 'UNREADABLE_CHARACTERS'],
  [{ note: 'x'.repeat(2_001) }, 'note', 'TOO_LONG'],
  [{ code: 'x'.repeat(501) }, 'code', 'TOO_LONG'],
  [{ idempotencyKey: 'x'.repeat(201) }, 'idempotencyKey', 'TOO_LONG'],
  [{ tags: ['\u202e'] }, 'tags.0', 'UNREADABLE_CHARACTERS'],
])('the first text that cannot be kept is named by its field', (value, field, problem) => {
  expect(readInput(value, type)).toMatchObject({ problems: [{ field, problem }] });
});

test('every text that cannot be kept is named, not the first alone', () => {
  const { problems } = readInput({ code: 'x'.repeat(501), persons: [{ name: 'a\nb' }], note: 'fine' }, type);
  expect(problems.map(({ field }) => field)).toEqual(['code', 'persons.0.name']);
});
