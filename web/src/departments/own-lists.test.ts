import { listsFor, readDepartmentsSearch } from './own-lists';

test('a department works from its own lists, the county looks at all', () => {
  expect(listsFor({ role: 'department', sector: 'water' })).toEqual(['outages']);
  expect(listsFor({ role: 'department', sector: 'rural' })).toEqual([]);
  expect(listsFor({ role: 'county', sector: null })).toHaveLength(7);
  expect(readDepartmentsSearch({ list: 'relief', order: '-APPLIED_ON' })).toEqual({
    list: 'relief',
    order: '-APPLIED_ON',
  });
  expect(readDepartmentsSearch({ list: 'toString' })).toEqual({});
});
