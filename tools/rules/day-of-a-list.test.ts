import { dayOfListProblems, entitiesOf } from './day-of-a-list.mjs';

const entities = entitiesOf(`type Task implements Work @key(fields: "id") {
  """The id."""
  id: ID!
  status: String!
}

type TaskEdge {
  node: Task!
}

type TaskCount {
  id: String!
}
`);

const FILE = 'services/x/src/work/graphql/task.ts';
const problemsIn = (text: string, file = FILE) => dayOfListProblems(file, text, entities);
const found = (line: number) => [
  `${FILE}:${line}: a field of Task takes its day as \`asOf\` or stands on the edge; its parent has none`,
];

test('an entity is an object type with an id of its own', () => {
  expect([...entities]).toEqual(['Task']);
});

test.each([
  [
    'a parent taken apart',
    'export const Task: TaskResolvers = {\n  status: ({ id, asOf }) => on(id, asOf),\n};\n',
    2,
  ],
  [
    'a method',
    'export function fields(): Complete<TaskResolvers> {\n  return {\n    status({ asOf }) {\n      return asOf;\n    },\n  };\n}\n',
    3,
  ],
  [
    'a wrapped field',
    "export const Task: TaskResolvers = {\n  status: forKnowing('A', async ({ asOf: day }, _args, context) => day),\n};\n",
    2,
  ],
  [
    'a parent by name',
    'export const Task: TaskResolvers = {\n  status: (row, _args, context) => on(row, row.asOf),\n};\n',
    2,
  ],
  [
    'a parent taken apart later',
    'export const Task: TaskResolvers = {\n  status(row) {\n    const { asOf } = row;\n    return asOf;\n  },\n};\n',
    2,
  ],
  [
    'some fields under a name',
    "type Some = Pick<TaskResolvers, 'status'>;\n\nexport const some: Some = { status: (row) => row.asOf };\n",
    3,
  ],
  ['one field', "export const status: TaskResolvers['status'] = ({ asOf }) => asOf;\n", 1],
])('a field of an entity that reads the day of its parent is found: %s', (_case, text, line) => {
  expect(problemsIn(text)).toEqual(found(line));
});

test.each([
  [
    'its own argument',
    'export const Task: TaskResolvers = {\n  status: ({ id }, { asOf }, context) => on(id, asOfDay({ asOf }, context)),\n};\n',
  ],
  [
    'an edge',
    'export const TaskEdge: TaskEdgeResolvers = {\n  status: ({ node, asOf }) => on(node, asOf),\n};\n',
  ],
  [
    'a summary without id',
    'export const TaskCount: TaskCountResolvers = {\n  late: ({ asOf }) => asOf,\n};\n',
  ],
  [
    'the key of a reference',
    'export const Task: TaskResolvers = {\n  __resolveReference: ({ id, asOf }) => find(id, asOf),\n};\n',
  ],
  [
    'rows that a field reads',
    'export const Task: TaskResolvers = {\n  days: ({ id }) => rowsOf(id).map((row) => row.asOf),\n};\n',
  ],
])('what may know a day may read it: %s', (_case, text) => {
  expect(problemsIn(text)).toEqual([]);
});

test('only what services ship is read', () => {
  const text = 'export const Task: TaskResolvers = { status: ({ asOf }) => asOf };\n';
  expect(problemsIn(text, 'services/x/src/graphql/generated.ts')).toEqual([]);
  expect(problemsIn(text, 'services/x/src/graphql/task.test.ts')).toEqual([]);
});
