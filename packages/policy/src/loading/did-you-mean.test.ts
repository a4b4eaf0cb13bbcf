import { nearest } from './did-you-mean';

it('a word is meant only when it is near', () => {
  expect(nearest('monitoring-lines', ['monitoring-line', 'plan-limit'])).toBe('monitoring-line');
  expect(nearest('microcredit', ['plan-limit'])).toBeUndefined();
});
