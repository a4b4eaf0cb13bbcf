import { buildSchema } from 'graphql';
import type { LackingList } from '../accepted';
import { listsOfWork } from './lists-of-work';

const reason = 'An errand is about nobody, and is told by who runs it.';
const ALL = 'household: ID, dueFrom: Date, dueTo: Date, kinds: [String!], unit: ID, overdue: Boolean';

function printed({ filter = ALL, row = 'id: ID! dueOn: Date', order = 'FOUND_ON DUE_ON' }) {
  return `
    scalar Date
    type Query { errands(filter: ErrandFilter, orderBy: ErrandOrder): ErrandConnection }
    input ErrandFilter { division: String, ${filter} }
    input ErrandOrder { field: ErrandOrderField! }
    enum ErrandOrderField { ${order} }
    type ErrandConnection { edges: [ErrandEdge!]! }
    type ErrandEdge { node: Errand! }
    type Errand { ${row} }
    type Household { id: ID! }
    type Task { id: ID! household: Household errand: Errand }`;
}

const findingsOf = (of: Parameters<typeof printed>[0], lacking: readonly LackingList[] = []) =>
  listsOfWork(buildSchema(printed(of)), lacking).map(({ rule, message }) => `${rule}: ${message}`);

test('a list of work that can be narrowed and sorted in every way is right', () => {
  expect(findingsOf({})).toEqual([]);
});

test.each([
  ['household', 'household: ID', 'household;'],
  ['end of the due range', ', dueTo: Date', 'dueFrom and dueTo'],
  ['kind', ', kinds: [String!]', 'kind or kinds'],
  ['office', ', unit: ID', 'unit;'],
  ['word for late', ', overdue: Boolean', 'open or overdue'],
])('a list of work without a %s is a finding, though its rows show no day', (_, left, named) => {
  const filter = ALL.replace(left, '');
  expect(findingsOf({ filter, row: 'id: ID!' })).toEqual([expect.stringContaining(`is called ${named}`)]);
});

test('a list of work that is not sorted by its day is a finding; what no task is about and has no day is no such list', () => {
  expect(findingsOf({ order: 'FOUND_ON' })).toEqual([expect.stringContaining('is called DUE_ON')]);
  const idle = printed({ filter: 'from: Date', row: 'id: ID!' }).replace('errand: Errand', '');
  expect(listsOfWork(buildSchema(idle), [])).toEqual([]);
});

test('what has no such thing stands in the list with its reason, and only that', () => {
  const filter = ALL.replace(', unit: ID', '');
  const lacking = [{ list: 'errands', lacks: ['UNIT'] as const, reason }];
  expect(findingsOf({ filter }, lacking)).toEqual([]);
  expect(findingsOf({}, lacking)).toEqual([expect.stringMatching(/^list-of-work-unused: errands .*UNIT/)]);
  expect(findingsOf({}, [{ ...lacking[0], list: 'gone' } as LackingList])).toHaveLength(1);
});
