import { ConfigurationError, readEnvironment } from '@dixian/configuration';
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

test('what depends on more than one variable is told beside any other mistake', () => {
  const wrong = { NODE_ENV: 'production', PORT: 'x', DIXIAN_NOW: '2025-12-01', DATABASE_POOLS: '4' };
  expect(problemsOf(wrong).sort()).toEqual([
    'DATABASE_POOLS',
    'DATABASE_URL',
    'DIXIAN_NOW',
    'OWN_SECRETS',
    'PORT',
    'QUEUE_DATABASE_URL',
  ]);
});

test('each mistake is a sentence for an operator', () => {
  const wrong = { DATABASE_URL: 'nowhere', PORT: '99999', LOG_LEVEL: 'loud', CALENDAR_YEARS: '2026-2018' };
  expect(() => readEnvironment(serviceEnvironment, { ...complete, ...wrong })).toThrow(
    `Configuration cannot be used:
  - PORT: write 65535 or less
  - DATABASE_URL: is no URL: write it with its scheme, as https://host or postgres://user:password@host:5432/database
  - CALENDAR_YEARS: write the earlier year first, as 2018-2026
  - LOG_LEVEL: write one of silent, error, warn, info, debug`,
  );
  expect(() => readEnvironment(serviceEnvironment, {})).toThrow('DATABASE_URL: is missing');
});

test('a name that looks like a setting and is none is told; a neighbour’s address is not', () => {
  const near = { DATABASE_POOLS: '4', GATEWAY_SECRET: 'x', DIXIAN_TODAY: '2025-12-01', WORKER_POL: '1' };
  expect(problemsOf({ ...complete, ...near })).toEqual(Object.keys(near));
  const foreign = {
    REDIS_PORT: 'tcp://10.0.0.1:6379',
    GATEWAY_SERVICE_HOST: '10.0.0.2',
    HOSTNAME: 'a',
    PATH: '/',
  };
  expect(problemsOf({ ...complete, ...foreign, DIXIAN_DATA: '.dixian' })).toEqual([]);
});

test('DIXIAN_NOW is refused in production and must be a real day', () => {
  const { GATEWAY_SECRETS: OWN_SECRETS, ...rest } = complete;
  expect(problemsOf({ ...rest, OWN_SECRETS, NODE_ENV: 'production', DIXIAN_NOW: '2025-12-01' })).toEqual([
    'DIXIAN_NOW',
  ]);
  expect(problemsOf({ ...complete, DIXIAN_NOW: '2025-02-30' })).toEqual(['DIXIAN_NOW']);
  expect(problemsOf({ ...complete, DIXIAN_NOW: '2025-02-28' })).toEqual([]);
});

test('NIGHTLY_JOBS may be off but in production', () => {
  const { GATEWAY_SECRETS: OWN_SECRETS, ...rest } = complete;
  const production = { ...rest, OWN_SECRETS, NODE_ENV: 'production' };
  expect(problemsOf({ ...production, NIGHTLY_JOBS: 'off' })).toEqual(['NIGHTLY_JOBS']);
  expect(problemsOf({ ...production, NIGHTLY_JOBS: 'on' })).toEqual([]);
  expect(problemsOf({ ...complete, NIGHTLY_JOBS: 'off' })).toEqual([]);
});

test('in production each process has secrets of its own, and the tables belong to another', () => {
  const { GATEWAY_SECRETS: OWN_SECRETS, ...rest } = complete;
  const own = { ...rest, OWN_SECRETS, ASKING_SECRETS: `households=${'k'.repeat(43)}` };
  expect(problemsOf({ ...own, NODE_ENV: 'production' })).toEqual([]);
  expect(readEnvironment(serviceEnvironment, own)).toMatchObject({
    GATEWAY_SECRETS: [],
    OWN_SECRETS: [OWN_SECRETS],
    ASKING_SECRETS: { households: 'k'.repeat(43) },
  });
  const shared = { ...own, NODE_ENV: 'production', GATEWAY_SECRETS: OWN_SECRETS };
  expect(problemsOf(shared)).toEqual(['GATEWAY_SECRETS']);
  expect(problemsOf({ ...complete, NODE_ENV: 'production' }).sort()).toEqual([
    'GATEWAY_SECRETS',
    'OWN_SECRETS',
  ]);
  const owner = { ...own, MIGRATOR_DATABASE_URL: 'postgres://owner@127.0.0.1/dixian' };
  expect(problemsOf({ ...owner, NODE_ENV: 'production' })).toEqual(['MIGRATOR_DATABASE_URL']);
  expect(problemsOf(owner)).toEqual([]);
});

test.each(['households', 'households=short', 'a=b,', `x=${'k'.repeat(43)},x=${'l'.repeat(43)}`])(
  'ASKING_SECRETS as %s is refused',
  (text) => {
    expect(problemsOf({ ...complete, ASKING_SECRETS: text })).toEqual(['ASKING_SECRETS']);
  },
);

test('one of the two queues must be given', () => {
  const { QUEUE_DATABASE_URL: _without, ...rest } = complete;
  expect(problemsOf(rest)).toEqual(['QUEUE_DATABASE_URL']);
  expect(problemsOf({ ...rest, REDIS_URL: 'redis://127.0.0.1:6379' })).toEqual([]);
});

test('who loads ledgers needs the key of the blind index, 32 bytes', () => {
  expect(problemsOf(complete, ledgerEnvironment).sort()).toEqual(['DATA_KEYS', 'INDEX_KEY']);
  const withKeys = { ...complete, DATA_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` };
  const short = Buffer.alloc(31).toString('base64');
  expect(problemsOf({ ...withKeys, INDEX_KEY: short }, ledgerEnvironment)).toEqual(['INDEX_KEY']);
  const right = Buffer.alloc(32).toString('base64');
  expect(problemsOf({ ...withKeys, INDEX_KEY: right }, ledgerEnvironment)).toEqual([]);
});

test('the years of CALENDAR_YEARS, both ends included', () => {
  expect(calendarYears({ CALENDAR_YEARS: '2024-2026' })).toEqual([2024, 2025, 2026]);
  expect(calendarYears({})).toBeUndefined();
});
