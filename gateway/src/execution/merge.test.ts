import { mergeInto } from './merge';

test('objects merge by part, lists of equal length element by element, the rest is replaced', () => {
  const target = { a: { x: 1 }, list: [{ x: 1 }, null, { x: 3 }], other: [1, 2], text: 'old' };
  mergeInto(target, { a: { y: 2 }, list: [{ y: 1 }, { y: 2 }, null], other: [3], text: 'new', none: null });
  expect(target).toEqual({
    a: { x: 1, y: 2 },
    list: [{ x: 1, y: 1 }, { y: 2 }, null],
    other: [3],
    text: 'new',
    none: null,
  });
});

test('names that every object has do not reach a prototype', () => {
  const target = {};
  mergeInto(target, JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}}'));
  expect(Object.keys(target)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
});
