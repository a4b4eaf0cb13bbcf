import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { formAt } from './form-at';

let policies: PolicySet;
beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
});

const inPuAn = { division: '500235216220', on: plainDate('2025-10-13') };
const clauseIds = ['PA-2025-1.2.2b'];

test.each([
  [null, '微信扫描“一码通”'],
  ['书面申请', '书面申请'],
  ['“渝防贫”APP', '“渝防贫”APP'],
])('PA-2025-1.2.2b: %s is taken as %s', (given, form) => {
  expect(formAt(policies, inPuAn, given)).toEqual({ form, clauseIds });
});

test('PA-2025-1.2.2b: what the place does not list is not taken', () => {
  expect(formAt(policies, inPuAn, '电话')).toEqual({
    allowed: ['书面申请', '微信扫描“一码通”', '“渝防贫”APP'],
    clauseIds,
  });
});

test('where no document lists any, and before it did, anything is taken, by no clause', () => {
  expect(formAt(policies, { ...inPuAn, division: '410526102' }, '电话')).toEqual({
    form: '电话',
    clauseIds: [],
  });
  const before = { ...inPuAn, on: plainDate('2025-03-13') };
  expect(formAt(policies, before, null)).toEqual({ form: '微信扫描“一码通”', clauseIds: [] });
});
