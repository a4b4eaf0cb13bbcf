import { ConfigurationError, readEnvironment } from './read-environment';
import { calendarYears, ledgerEnvironment, serviceEnvironment } from './service-environment';

const complete = {
  DATABASE_URL: 'postgres://app@127.0.0.1/dixian',
  QUEUE_DATABASE_URL: 'postgres://queue@127.0.0.1/dixian_queue',
  GATEWAY_SECRETS: 'a-secret-of-at-least-thirty-two-characters',
};

function problemsOf(
  variables: Record<string, string>,
  schema: Parameters<typeof readEnvironment>[0] = serviceEnvironment,
) {
  try {
    readEnvironment(schema, variables);
  } catch (error) {
    return (error as ConfigurationError).problems.map((problem) => problem.split(':')[0]);
  }
  return [];
}

test('every mistake is listed at once, and none with its value', () => {
  const wrong = { ...complete, DATABASE_URL: 'nowhere', PORT: '99999', GATEWAY_SECRETS: 'short' };
  expect(problemsOf(wrong)).toEqual(['PORT', 'DATABASE_URL', 'GATEWAY_SECRETS']);
  expect(() => readEnvironment(serviceEnvironment, wrong)).toThrow(ConfigurationError);
  expect(() => readEnvironment(serviceEnvironment, wrong)).not.toThrow(/nowhere|short"/);
});

test('DIXIAN_NOW is refused in production and must be a real day', () => {
  expect(problemsOf({ ...complete, NODE_ENV: 'production', DIXIAN_NOW: '2025-12-01' })).toEqual([
    'DIXIAN_NOW',
  ]);
  expect(problemsOf({ ...complete, DIXIAN_NOW: '2025-02-30' })).toEqual(['DIXIAN_NOW']);
  expect(problemsOf({ ...complete, DIXIAN_NOW: '2025-02-28' })).toEqual([]);
});

test('one of the two queues must be given', () => {
  const { QUEUE_DATABASE_URL: _without, ...rest } = complete;
  expect(problemsOf(rest)).toEqual(['QUEUE_DATABASE_URL']);
  expect(problemsOf({ ...rest, REDIS_URL: 'redis://127.0.0.1:6379' })).toEqual([]);
});

test('who loads ledgers needs the key of the blind index, 32 bytes', () => {
  expect(problemsOf(complete, ledgerEnvironment)).toEqual(['INDEX_KEY']);
  const short = Buffer.alloc(31).toString('base64');
  expect(problemsOf({ ...complete, INDEX_KEY: short }, ledgerEnvironment)).toEqual(['INDEX_KEY']);
  const right = Buffer.alloc(32).toString('base64');
  expect(problemsOf({ ...complete, INDEX_KEY: right }, ledgerEnvironment)).toEqual([]);
});

test('the years of CALENDAR_YEARS, both ends included', () => {
  expect(calendarYears({ CALENDAR_YEARS: '2024-2026' })).toEqual([2024, 2025, 2026]);
  expect(calendarYears({})).toBeUndefined();
});
