import { GraphQLError } from 'graphql';
import { inLanguage, SaidError } from './said-error';

const WRONG = { zh: '请核对。', en: 'Please check it.' };

test.each([
  ['zh', '请核对。'],
  ['en', 'Please check it.'],
] as const)(
  'an error is answered in %s alone, and says nothing of the other language',
  (language, message) => {
    const answered = inLanguage(new SaidError(WRONG, 'BAD_USER_INPUT', { limit: 200 }).toJSON(), language);
    expect(answered).toEqual({ message, extensions: { code: 'BAD_USER_INPUT', limit: 200 } });
  },
);

test('where a variable cannot be read, its name stays and the sentence is in one language', () => {
  const originalError = new SaidError(WRONG, 'BAD_USER_INPUT');
  const error = new GraphQLError(`Variable "$day" got invalid value "x"; ${originalError.message}`, {
    originalError,
  });
  expect(inLanguage(error.toJSON(), 'zh').message).toBe('Variable "$day" got invalid value "x"; 请核对。');
});

test('an error that was said in one language is left as it is', () => {
  const error = new GraphQLError('nothing', { extensions: { code: 'FORBIDDEN' } }).toJSON();
  expect(inLanguage(error, 'en')).toBe(error);
});
