import { graphOf, planted, sound } from '../test/graph-of';
import { checkHints } from './hints';

const twice = () =>
  planted(
    'health',
    'extend type Household',
    '"Something else entirely." extend type Household'.replace('extend ', ''),
  );

test('a sound graph gives no hint', () => {
  expect(graphOf(sound).hints).toEqual([]);
});

test('two descriptions of one type are a hint, and a hint is a finding', () => {
  const { hints } = twice();
  expect(checkHints(hints, []).map(({ rule }) => rule)).toEqual(['INCONSISTENT_DESCRIPTION']);
});

test('an accepted hint passes, at its coordinate only', () => {
  const { hints } = twice();
  const reason = 'Both departments insist on their own words.';
  const at = hints[0]?.coordinate;
  expect(checkHints(hints, [{ hint: 'INCONSISTENT_DESCRIPTION', at, reason }])).toEqual([]);
  const elsewhere = checkHints(hints, [{ hint: 'INCONSISTENT_DESCRIPTION', at: 'Person', reason }]);
  expect(elsewhere.map(({ rule }) => rule)).toEqual(['INCONSISTENT_DESCRIPTION', 'accepted-hint-unused']);
});
