import { isCertificate, masked } from './masked';

test.each([
  ['990007196102117017', '990007••••••••••••'],
  ['9900071961021170175', '990007•••••••••••••'],
  ['990007', '990007'],
  ['', ''],
])('of %s only the region stays in sight, and how long it is', (number, shown) => {
  expect(masked(number)).toBe(shown);
});

test('numbers of people are known by how the graph calls them', () => {
  expect(['members[].certificateNumber', 'changes.certificateNumber'].map(isCertificate)).toEqual([
    true,
    true,
  ]);
  expect(['certificateOn', 'members[].name'].map(isCertificate)).toEqual([false, false]);
});
