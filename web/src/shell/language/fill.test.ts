import { fill } from './fill';

test('what stands in braces is filled in, what is not known stays to be seen', () => {
  expect(fill('共 {count} 户，{late} 户逾期', { count: 12, late: 3 })).toBe('共 12 户，3 户逾期');
  expect(fill('{who}', {})).toBe('{who}');
});
