import { disabilityHints } from './disability-hints';

const member = { personId: 'a', grade: 2, living: false, care: false };
const codes = (...given: Parameters<typeof disabilityHints>) =>
  disabilityHints(...given).map(({ code }) => code);

test.each([
  [{}, { allowance: true, hardship: false }, ['LIVING_ALLOWANCE_MISSING', 'CARE_ALLOWANCE_MISSING']],
  [{}, { allowance: false, hardship: true }, []],
  [{ living: true }, { allowance: true, hardship: false }, ['CARE_ALLOWANCE_MISSING']],
  [{ grade: 3 }, { allowance: true, hardship: false }, ['LIVING_ALLOWANCE_MISSING']],
  [{ grade: null }, { allowance: false, hardship: false }, []],
  [{ care: true }, { allowance: false, hardship: false }, []],
])('a disabled member with %j, of who draws %j: %j', (change, drawn, expected) => {
  expect(codes([{ ...member, ...change }], drawn)).toEqual(expected);
});
