import { type Counted, narrow } from './narrow';
import { obligationFilter, readSupervisionSearch, statusOf } from './search';

const nothing: Counted = {
  divisionCode: null,
  unit: null,
  sector: null,
  department: null,
  kind: null,
  clause: null,
  overdueBy: null,
  month: null,
  level: null,
};

test('a line of the counts leads to the list that it counts', () => {
  expect(narrow('DIVISION', { ...nothing, divisionCode: '500235216' }, '2025-11-30')).toEqual({
    division: '500235216',
  });
  const unit = { __typename: 'DutyUnit' as const, divisionCode: '500235', sector: 'health' };
  expect(narrow('UNIT', { ...nothing, unit }, '2025-11-30')).toEqual({ unit: '500235/health' });
  expect(narrow('DEPARTMENT', { ...nothing, department: 'finance' }, '2025-11-30')).toEqual({
    department: 'finance',
  });
  expect(obligationFilter({ department: 'finance' })).toEqual({ departments: ['finance'] });
  expect(narrow('MONTH', { ...nothing, month: '2024-02' }, '2025-11-30')).toEqual({
    from: '2024-02-01',
    to: '2024-02-29',
  });
});

test('an age is the due days that are as long past on that day', () => {
  expect(narrow('AGE', { ...nothing, overdueBy: 'UP_TO_30_DAYS' }, '2025-11-30')).toEqual({
    status: 'OVERDUE',
    from: '2025-10-31',
    to: '2025-11-22',
  });
  expect(narrow('AGE', { ...nothing, overdueBy: 'OVER_90_DAYS' }, '2025-11-30')?.from).toBeUndefined();
});

test('a line without a value has no list of its own', () => {
  expect(narrow('SECTOR', nothing, '2025-11-30')).toBeUndefined();
  expect(narrow('AGE', nothing, '2025-11-30')).toBeUndefined();
});

test('the list begins with what is overdue, and an office is a division with its sector', () => {
  expect(statusOf({})).toBe('OVERDUE');
  expect(statusOf({ status: 'ALL' })).toBeUndefined();
  expect(obligationFilter({ unit: '500235/health' })).toEqual({
    unit: { division: '500235', sector: 'health' },
  });
  expect(obligationFilter({ unit: '500235' })).toEqual({ unit: { division: '500235' } });
});

test('the address keeps what has the shape of it', () => {
  expect(readSupervisionSearch({ division: 500235, kind: 'PLAN', from: 'yesterday', other: 1 })).toEqual({
    division: '500235',
    kind: 'PLAN',
  });
});
