import type { RunTotalFragment } from '../generated/graphql';
import { itemFilter, readRunSearch } from './search';
import { byRule, sumOf } from './totals';

const total = (changed: Partial<RunTotalFragment>): RunTotalFragment => ({
  __typename: 'TransitionTotal',
  department: 'finance',
  rule: 'interest-subsidy',
  ruleTitle: '贷款贴息',
  divisionCode: '500235',
  change: 'ENDS',
  state: 'PLANNED',
  items: 1,
  undecided: null,
  decidedBy: null,
  withoutSupport: false,
  clause: null,
  ...changed,
});

test('a rule is one line, whatever the places and states of its items', () => {
  const rules = byRule([
    total({ items: 3 }),
    total({ items: 2, divisionCode: '500236', state: 'UNDECIDED', undecided: 'NO_END' }),
    total({ items: 4, withoutSupport: true }),
    total({ items: 5, rule: 'posts', change: 'EXTENDED', department: 'employment' }),
  ]);
  expect(rules).toHaveLength(2);
  expect(rules[0]).toMatchObject({ items: 9, undecided: 2, withoutSupport: 4 });
  expect(rules[0]?.states).toEqual({ PLANNED: 7, UNDECIDED: 2 });
  expect(sumOf(rules)).toEqual({ items: 14, undecided: 2, withoutSupport: 4 });
});

test('what somebody must decide, and what is left with nothing, are lists of their own', () => {
  expect(itemFilter({ rule: 'posts', only: 'undecided' })).toEqual({ rule: 'posts', undecided: true });
  expect(itemFilter({ only: 'without' })).toEqual({ withoutSupport: true });
  expect(readRunSearch({ department: 'housing-water', only: 'else', rule: 7 })).toEqual({
    department: 'housing-water',
  });
});
