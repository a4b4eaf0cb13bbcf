import { isChosen, replacementOf, together, toggled } from './replacements';

const first = { sheet: '', row: 3, recordId: 'a' };

test('a finding offers what its row looks like, and others offer nothing', () => {
  expect(replacementOf({ sheet: null, row: 3, looksLike: 'a' })).toEqual(first);
  expect(replacementOf({ sheet: null, row: 3, looksLike: null })).toBeUndefined();
  expect(replacementOf({ sheet: null, row: null, looksLike: 'a' })).toBeUndefined();
});

test('a row is chosen and not chosen again, on its own sheet', () => {
  const other = { sheet: '二月', row: 3, recordId: 'b' };
  const chosen = toggled(toggled([], first), other);
  expect(chosen).toEqual([first, other]);
  expect(toggled(chosen, first)).toEqual([other]);
  expect(isChosen([other], first)).toBe(false);
});

test('what is chosen for a second look stands beside what was chosen before, a row once', () => {
  const again = { ...first, recordId: 'c' };
  const before = [first, { sheet: '', row: 9, recordId: 'd' }];
  expect(together(before, [again])).toEqual([{ sheet: '', row: 9, recordId: 'd' }, again]);
});
