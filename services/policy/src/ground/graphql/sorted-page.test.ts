import { type SortableList, sortedPage } from './sorted-page';

const list: SortableList<{ id: string; day?: string }, 'DAY' | 'ID'> = {
  name: 'things',
  items: [
    { id: 'a', day: '2025-02-01' },
    { id: 'b' },
    { id: 'c', day: '2025-01-01' },
    { id: 'd', day: '2025-02-01' },
    { id: 'e' },
  ],
  orders: { DAY: ({ day }) => day, ID: ({ id }) => id },
  tie: ({ id }) => [id],
  tieLength: 1,
  usual: 'ID',
};

const readPage = (after: string | null, direction: 'ASC' | 'DESC') =>
  sortedPage(list, { first: 2, after, orderBy: { field: 'DAY', direction } });

function read(direction: 'ASC' | 'DESC'): string[] {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof readPage> = readPage(after, direction);
    const { edges, pageInfo } = page;
    ids.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

test('pages follow one another both ways, items without the value last', () => {
  expect(read('ASC')).toEqual(['c', 'a', 'd', 'b', 'e']);
  expect(read('DESC')).toEqual(['d', 'a', 'c', 'e', 'b']);
});

test('pages are read back from the end of the list by the same cursors', () => {
  const back = (before: string | null) =>
    sortedPage(list, { last: 2, before, orderBy: { field: 'DAY', direction: 'DESC' } });
  const end = back(null);
  expect(end.edges.map(({ node }) => node.id)).toEqual(['e', 'b']);
  const middle = back(end.pageInfo.startCursor);
  expect(middle.edges.map(({ node }) => node.id)).toEqual(['a', 'c']);
  expect(middle.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  expect(back(middle.pageInfo.startCursor).pageInfo.hasPreviousPage).toBe(false);
});

test('a total is counted as far as it is asked for', async () => {
  expect(await sortedPage(list, {}).totalCount({ upTo: 3 })).toBe(3);
  expect(await sortedPage(list, {}).totalCount({ upTo: 30 })).toBe(5);
});

test('names stand by pinyin, whatever their code points', () => {
  const units = ['镇江社区', '阿里村', '民政局', '财政局'].map((id) => ({ id }));
  const named = { ...list, items: units, orders: { DAY: () => null, ID: ({ id }: { id: string }) => id } };
  const page = sortedPage({ ...named, names: ['ID'] }, { first: 2 });
  expect(page.edges.map(({ node }) => node.id)).toEqual(['阿里村', '财政局']);
  const rest = sortedPage({ ...named, names: ['ID'] }, { first: 2, after: page.pageInfo.endCursor });
  expect(rest.edges.map(({ node }) => node.id)).toEqual(['民政局', '镇江社区']);
});

test('a cursor of one order is no cursor of another', () => {
  const { pageInfo } = sortedPage(list, { first: 1 });
  expect(() => sortedPage(list, { after: pageInfo.endCursor, orderBy: { field: 'DAY' } })).toThrow(
    '另一种排序',
  );
});

test('the order where none is asked for is upwards by the usual field', () => {
  expect(sortedPage(list, {}).edges.map(({ node }) => node.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
