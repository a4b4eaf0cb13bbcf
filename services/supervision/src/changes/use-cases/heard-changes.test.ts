import { parseAccount } from '@dixian/access';
import type { Change } from '@dixian/graph';
import { heardChanges } from './heard-changes';

const told = (changes: readonly Change[]) =>
  new Map([['households', { upTo: 'x', isWhole: false, changes }]]);
const county = parseAccount('county@410526');

test('a kind in a place is heard once, and nothing from beyond the division', () => {
  const changes = [
    { kind: 'TASK', division: '410526101201', sector: 'health' },
    { kind: 'TASK', division: '410526101201', sector: '' },
    { kind: 'LEAD', division: '410527101201', sector: '' },
  ] as const;
  expect(heardChanges(county, told(changes))).toEqual([{ kind: 'TASK', divisionCode: '410526101201' }]);
  expect(heardChanges(parseAccount('education@410526'), told(changes))).toEqual([]);
});

test('of very many places only their kinds are told', () => {
  const changes = Array.from({ length: 201 }, (_, index) => {
    return {
      kind: index % 2 ? ('TASK' as const) : ('CASE' as const),
      division: `410526101${index}`,
      sector: '',
    };
  });
  expect(heardChanges(county, told(changes))).toEqual([
    { kind: 'CASE', divisionCode: '410526' },
    { kind: 'TASK', divisionCode: '410526' },
  ]);
});
