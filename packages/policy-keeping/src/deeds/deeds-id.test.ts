import { decodeDeeds, encodeDeeds } from './deeds-id';

const packed = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

test('an id is the place and the sets, both ways; what still stands has no last one', () => {
  const asked = { place: '441322', spells: [[2, 3] as const, [5, null] as const] };
  expect(decodeDeeds(encodeDeeds(asked))).toEqual(asked);
  expect(decodeDeeds(encodeDeeds({ place: '', spells: [] }))).toEqual({ place: '', spells: [] });
});

test.each([
  ['text', 'x'],
  ['no place', packed([1, [2, 3]])],
  ['a place of five digits', packed(['44132', [2, 3]])],
  ['a set that is no number', packed(['441322', ['2', 3]])],
  ['a set that no integer holds', packed(['441322', [2, 2 ** 31]])],
  ['three ends', packed(['441322', [1, 2, 3]])],
  ['more than anybody did', packed(['441322', ...Array.from({ length: 51 }, () => [1, 2])])],
  ['what is too long', 'A'.repeat(2_001)],
])('an id of %s is made up', (_what, id) => {
  expect(decodeDeeds(id)).toBeUndefined();
});
