import { everyNode } from './every-node';

test('it follows the cursors to the end, through an empty last page', async () => {
  const pages: Record<
    string,
    { edges: { node: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  > = {
    start: { edges: [{ node: 1 }, { node: 2 }], pageInfo: { hasNextPage: true, endCursor: 'b' } },
    b: { edges: [{ node: 3 }], pageInfo: { hasNextPage: true, endCursor: 'c' } },
    c: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  };
  expect(await everyNode(async (after) => pages[after ?? 'start'] ?? (pages.c as never))).toEqual([1, 2, 3]);
});

test('a list that never ends is an error', async () => {
  const same = { edges: [{ node: 1 }], pageInfo: { hasNextPage: true, endCursor: 'a' } };
  await expect(everyNode(async () => same)).rejects.toThrow('has not ended');
});
