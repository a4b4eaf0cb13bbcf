import { z } from 'zod';
import { ConfigurationError, key32, keyRing, readEnvironment, secretList } from './read-environment';

const schema = z.object({
  DATABASE_URL: z.url(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(8),
  LOG_LEVEL: z.enum(['info', 'silent']).default('info'),
});
const GIVEN = { DATABASE_URL: 'postgres://somebody@127.0.0.1/dixian' };

function problemsOf(variables: Record<string, string>, further?: () => readonly string[]): readonly string[] {
  try {
    readEnvironment(schema, variables, further);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

test('what is given is read, and what is left empty has its default', () => {
  expect(readEnvironment(schema, { ...GIVEN, DATABASE_POOL: '' })).toEqual({
    ...GIVEN,
    DATABASE_POOL: 8,
    LOG_LEVEL: 'info',
  });
});

test('every mistake is told at once, each as a sentence, and never a value', () => {
  const problems = problemsOf({ DATABASE_POOL: '51', LOG_LEVEL: 'loud-secret' }, () => [
    'ISSUER: does not answer',
  ]);
  expect(problems).toEqual([
    'DATABASE_URL: is missing',
    'DATABASE_POOL: write 50 or less',
    'LOG_LEVEL: write one of info, silent',
    'ISSUER: does not answer',
  ]);
});

test.each([
  ['DATABASE_POOLS', 'DATABASE_POOLS: there is no such setting; did you mean DATABASE_POOL?'],
  ['DIXIAN_NWO', 'DIXIAN_NWO: this program has no such setting; take it out'],
])('%s is a name that no setting has', (name, problem) => {
  expect(problemsOf({ ...GIVEN, [name]: '3' })).toEqual([problem]);
});

test.each(['HOME', 'PATH', 'HOUSEHOLDS_SERVICE_HOST', 'DIXIAN_DATA', 'SUBGRAPH_URL_HEALTH'])(
  '%s is nobody’s mistake: it belongs to others',
  (name) => {
    expect(problemsOf({ ...GIVEN, [name]: 'x' })).toEqual([]);
  },
);

test('a name beside the right one is not taken for it', () => {
  expect(problemsOf({ ...GIVEN, DATABASE_POOL: '3', DATABASE_POOLS: '4' })).toEqual([
    'DATABASE_POOLS: there is no such setting beside DATABASE_POOL; take it out',
  ]);
});

const KEY = Buffer.alloc(32, 1).toString('base64');

test('keys have 32 bytes and the first is the current one; secrets have 32 characters', () => {
  expect(keyRing.parse(`new:${KEY}, old:${KEY}`)).toMatchObject({
    current: 'new',
    all: { old: expect.anything() },
  });
  expect(keyRing.safeParse(`new:${KEY.slice(4)}`).success).toBe(false);
  expect(keyRing.safeParse(KEY).success).toBe(false);
  expect(key32.safeParse(KEY).success).toBe(true);
  expect(key32.safeParse('AAAA').success).toBe(false);
  expect(secretList.parse(`${'a'.repeat(32)}, ${'b'.repeat(40)}`)).toHaveLength(2);
  expect(secretList.safeParse(`${'a'.repeat(32)},${'b'.repeat(31)}`).success).toBe(false);
});
