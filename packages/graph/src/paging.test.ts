import { connectionOf, encodeCursor, pageOf, pageOfItems } from './paging';

const LIST = { name: 'tasks', keyLength: 1 };
const BY_DAY = { name: 'tasks', keyLength: 2 };

test.each([0, -1, 201])('a page of %i rows is refused', (first) => {
  expect(() => pageOf({ first }, LIST)).toThrow('1 至 200');
});

test('1 and 200 rows are allowed, and the default where nothing is said', () => {
  expect(pageOf({ first: 1 }, LIST).size).toBe(1);
  expect(pageOf({ first: 200 }, LIST).size).toBe(200);
  expect(pageOf({}, LIST).size).toBe(20);
  expect(pageOf({ first: null }, LIST, 50).size).toBe(50);
});

test('a cursor comes back as the key it was made of', () => {
  expect(pageOf({ after: encodeCursor('tasks', ['2025-10-14', 'id']) }, BY_DAY).from).toEqual([
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
  const page = pageOf({ first: 2 }, LIST);
  const full = connectionOf([1, 2, 3], page, (row) => [String(row)]);
  expect(full.edges.map(({ node }) => node)).toEqual([1, 2]);
  expect(full.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: encodeCursor('tasks', ['1']),
    endCursor: encodeCursor('tasks', ['2']),
  });
  expect(connectionOf([1, 2], page, (row) => [String(row)]).pageInfo.hasNextPage).toBe(false);
  expect(connectionOf([], page, () => []).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

test('a cursor of another order of the list is refused and told apart from that of another list', () => {
  const byDay = { ...BY_DAY, order: 'DUE_ON ASC' };
  const after = connectionOf([1], pageOf({}, byDay), () => ['2025-10-14', 'id']).pageInfo.endCursor;
  expect(pageOf({ after }, byDay).from).toEqual(['2025-10-14', 'id']);
  expect(() => pageOf({ after }, { ...BY_DAY, order: 'DUE_ON DESC' })).toThrow('另一种排序');
  expect(() => pageOf({ after }, { ...byDay, name: 'leads' })).toThrow('不是本列表');
});

test('a row without what the list is sorted by has its place in the cursor, too', () => {
  expect(pageOf({ after: encodeCursor('tasks', [null, 'id']) }, BY_DAY).from).toEqual([null, 'id']);
});

test('a page that is read back stands in the order of the list, and says that there is more before it', () => {
  const page = pageOf({ last: 2, before: encodeCursor('tasks', ['9']) }, LIST);
  expect(page).toEqual({ list: 'tasks', size: 2, way: 'BACK', from: ['9'] });
  const { edges, pageInfo } = connectionOf([8, 7, 6], page, (row) => [String(row)]);
  expect(edges.map(({ node }) => node)).toEqual([7, 8]);
  expect(pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  const [lowest, highest] = edges;
  expect(pageInfo).toMatchObject({ startCursor: lowest?.cursor, endCursor: highest?.cursor });
});

test('the last page of a list has nothing behind it, and `first` has its default beside `last`', () => {
  const page = pageOf({ first: 20, last: 2 }, LIST);
  expect(page).toMatchObject({ size: 2, way: 'BACK', from: undefined });
  expect(connectionOf([8, 7], page, (row) => [String(row)]).pageInfo).toMatchObject({
    hasPreviousPage: false,
    hasNextPage: false,
  });
});

test.each([
  [{ last: 2, after: encodeCursor('tasks', ['9']) }, '不与 after 同用'],
  [{ before: encodeCursor('tasks', ['9']) }, 'before 与 last 一起用'],
  [{ last: 201 }, '1 至 200'],
  [{ last: 0 }, '1 至 200'],
])('%j is refused', (args, message) => {
  expect(() => pageOf(args, LIST)).toThrow(message);
});

test('a list that is held as a whole is read on and back by the same cursors', () => {
  const byNumber = (one: readonly (string | null)[], other: readonly (string | null)[]) =>
    Number(one[0]) - Number(other[0]);
  const read = (args: object) =>
    pageOfItems([1, 2, 3, 4, 5], pageOf(args, LIST), (n) => [String(n)], byNumber);
  const { pageInfo } = read({ first: 2 });
  const next = read({ first: 2, after: pageInfo.endCursor });
  expect(next.edges.map(({ node }) => node)).toEqual([3, 4]);
  const back = read({ last: 2, before: next.pageInfo.startCursor });
  expect(back.edges.map(({ node }) => node)).toEqual([1, 2]);
  expect(back.pageInfo).toEqual({ ...pageInfo, hasNextPage: true });
  expect(read({ last: 2 }).edges.map(({ node }) => node)).toEqual([4, 5]);
});
