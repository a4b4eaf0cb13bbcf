import { connectionOf, encodeCursor, pageOf } from './paging';

const LIST = { name: 'tasks', keyLength: 1 };
const BY_DAY = { name: 'tasks', keyLength: 2 };

test.each([0, -1, 201])('a page of %i rows is refused', (first) => {
  expect(() => pageOf({ first }, LIST)).toThrow('1 至 200');
});

test('1 and 200 rows are allowed, and the default where nothing is said', () => {
  expect(pageOf({ first: 1 }, LIST).first).toBe(1);
  expect(pageOf({ first: 200 }, LIST).first).toBe(200);
  expect(pageOf({}, LIST).first).toBe(20);
  expect(pageOf({ first: null }, LIST, 50).first).toBe(50);
});

test('a cursor comes back as the key it was made of', () => {
  expect(pageOf({ after: encodeCursor('tasks', ['2025-10-14', 'id']) }, BY_DAY).after).toEqual([
    '2025-10-14',
    'id',
  ]);
});

test.each([
  'nonsense',
  encodeCursor('tasks', ['one']),
  encodeCursor('leads', ['2025-10-14', 'id']),
  Buffer.from('{"a":1}').toString('base64url'),
])('the cursor %s that this list did not give is refused', (after) => {
  expect(() => pageOf({ after }, BY_DAY)).toThrow('游标');
});

test('the row too many only tells that more follow', () => {
  const page = { list: 'tasks', first: 2, after: undefined };
  const full = connectionOf([1, 2, 3], page, (row) => [String(row)]);
  expect(full.edges.map(({ node }) => node)).toEqual([1, 2]);
  expect(full.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor('tasks', ['2']) });
  expect(connectionOf([1, 2], page, (row) => [String(row)]).pageInfo.hasNextPage).toBe(false);
  expect(connectionOf([], page, () => []).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});

test('a cursor of another order of the list is refused and told apart from that of another list', () => {
  const byDay = { ...BY_DAY, order: 'DUE_ON ASC' };
  const after = connectionOf([1], pageOf({}, byDay), () => ['2025-10-14', 'id']).pageInfo.endCursor;
  expect(pageOf({ after }, byDay).after).toEqual(['2025-10-14', 'id']);
  expect(() => pageOf({ after }, { ...BY_DAY, order: 'DUE_ON DESC' })).toThrow('另一种排序');
  expect(() => pageOf({ after }, { ...byDay, name: 'leads' })).toThrow('不是本列表');
});

test('a row without what the list is sorted by has its place in the cursor, too', () => {
  expect(pageOf({ after: encodeCursor('tasks', [null, 'id']) }, BY_DAY).after).toEqual([null, 'id']);
});
