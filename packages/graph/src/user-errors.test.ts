import { isUserError, keyInUse, notFound } from './user-errors';

test('typed user errors are told from answers', () => {
  expect(isUserError(keyInUse())).toBe(true);
  expect(isUserError(notFound('id', { zh: '没有。', en: 'None.' }))).toBe(true);
  for (const other of [
    undefined,
    null,
    'KEY_IN_USE',
    [],
    { __typename: 'Plan', code: 'A' },
    new Error('x'),
  ]) {
    expect(isUserError(other)).toBe(false);
  }
});
