import { type BookTable, rowsOfTable } from './household-book';
import { rowCells } from './row-cells';

const table = (path: string[], connection = false): BookTable => ({
  title: '',
  path,
  connection,
  columns: [
    { heading: '姓名', path: ['members', 'person', 'name'], kind: 'text' },
    { heading: '单位', path: [...path, 'employer'], kind: 'text' },
  ],
});
const cellsOf = (asked: BookTable, household: object) =>
  rowsOfTable(asked, household).rows?.map((row) => rowCells(asked.columns, row));

const spells = (employers: string[], hasNextPage = false) => ({
  edges: employers.map((employer) => ({ node: { employer } })),
  pageInfo: { hasNextPage },
});
const WORK = table(['members', 'person', 'workSpells', 'edges', 'node'], true);

test('a row of a member stands with the name of that member alone', () => {
  const household = {
    members: [
      { person: { name: '张三', workSpells: spells(['甲厂', '乙厂']) } },
      { person: { name: '李四', workSpells: spells([]) } },
      { person: { name: '王五', workSpells: null } },
      { person: { name: '赵六', workSpells: spells(['丙厂']) } },
    ],
  };
  expect(cellsOf(WORK, household)).toEqual([
    ['张三', '甲厂'],
    ['张三', '乙厂'],
    ['赵六', '丙厂'],
  ]);
});

test('what is not for the caller is told from what is empty', () => {
  const members = (workSpells: unknown) => ({ members: [{ person: { name: '张三', workSpells } }] });
  expect(rowsOfTable(WORK, members(null)).rows).toBeUndefined();
  expect(rowsOfTable(WORK, members(spells([]))).rows).toEqual([]);
  expect(rowsOfTable(table(['helpPlan']), { helpPlan: null }).rows).toBeUndefined();
  expect(rowsOfTable(table(['helpers']), { helpers: [] }).rows).toEqual([]);
  expect(rowsOfTable(table(['members']), { members: [] }).rows).toEqual([]);
});

test('a table says when one member has more rows than were asked for', () => {
  const members = (...more: boolean[]) => ({
    members: more.map((one) => ({ person: { name: '张三', workSpells: spells(['甲厂'], one) } })),
  });
  expect(rowsOfTable(WORK, members(false, true)).more).toBe(true);
  expect(rowsOfTable(WORK, members(false, false)).more).toBe(false);
});
