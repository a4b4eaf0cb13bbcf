import { Conditions } from './conditions';

test('parameters are numbered in the order they are added', () => {
  const conditions = new Conditions();
  conditions.parameter('first');
  conditions.add('a = ? AND b = ?', 1, 2).addIf('c = ?', null).addIf('d = ?', false);
  expect(conditions.where()).toBe('WHERE (a = $2 AND b = $3) AND (d = $4)');
  expect(conditions.parameters).toEqual(['first', 1, 2, false]);
});

test('a division holds every code below it and none beside it', () => {
  const conditions = new Conditions().within('410526');
  const [from, to] = conditions.parameters as [string, string];
  const inside = (code: string) => code >= from && code < to;
  expect(['410526', '410526002', '410526002201'].every(inside)).toBe(true);
  expect(['410525', '410527', '4105', '41052'].some(inside)).toBe(false);
});

test('the whole country is no condition', () => {
  expect(new Conditions().within('').within(undefined).where()).toBe('');
});

test('a query within shares the parameters and has conditions of its own', () => {
  const conditions = new Conditions().add('a = ?', 1);
  const within = conditions.nested().add('b = ?', 2);
  conditions.add('c = ?', 3);
  expect(within.where()).toBe('WHERE (b = $2)');
  expect(conditions.where()).toBe('WHERE (a = $1) AND (c = $3)');
  expect(conditions.parameters).toEqual([1, 2, 3]);
});
