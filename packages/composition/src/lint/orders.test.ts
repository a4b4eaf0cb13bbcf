import { graphOf, planted, sound } from '../../test/graph-of';
import { orders } from './orders';

const findingsOf = (api: Parameters<typeof orders>[0], unsorted: Parameters<typeof orders>[1] = []) =>
  orders(api, unsorted).map(({ rule, at }) => `${rule} ${at}`);
const reason = 'Three rows a year, always read from the newest on.';

test('a list with `orderBy` is right', () => {
  expect(findingsOf(graphOf(sound).api)).toEqual([]);
});

test.each([
  ['no order', '        "In which order; default newest first."\n        orderBy: SettlementOrder\n', ''],
  ['an order that must be given', 'orderBy: SettlementOrder', 'orderBy: SettlementOrder!'],
  ['an order of another shape', 'orderBy: SettlementOrder', 'orderBy: SettlementOrderField'],
  ['a field that may be null', 'field: SettlementOrderField!', 'field: SettlementOrderField'],
  ['no usual direction', 'direction: OrderDirection! = ASC', 'direction: OrderDirection!'],
  ['a value that its rows do not show', 'PAID\n', 'PAID\n      "The income (收入)."\n      INCOME\n'],
])('a list with %s is a finding', (_, was, is) => {
  expect(findingsOf(planted('health', was, is).api)).toEqual(['orders Query.settlements']);
});

test('a list that nobody sorts stands in the list with its reason, and only such a list does', () => {
  const order = '        "In which order; default newest first."\n        orderBy: SettlementOrder\n';
  const unsorted = [{ list: 'settlements', reason }];
  expect(findingsOf(planted('health', order, '').api, unsorted)).toEqual([]);
  expect(findingsOf(graphOf(sound).api, unsorted)).toEqual([
    'unsorted-list-unused schemas/unsorted-lists.yaml',
  ]);
});
