import { queueConnection } from './queue-connection';

const QUEUE_DATABASE_URL = 'postgres://127.0.0.1/queue';
const REDIS_URL = 'redis://127.0.0.1';

it('prefers Redis when both are set', () => {
  expect(queueConnection({ REDIS_URL, QUEUE_DATABASE_URL })).toEqual({
    kind: 'redis',
    url: REDIS_URL,
    prefix: 'dixian',
  });
});

it('takes the prefix of an installation', () => {
  expect(queueConnection({ REDIS_URL, QUEUE_PREFIX: 'dixian-test' })).toMatchObject({
    prefix: 'dixian-test',
  });
});

it('takes PostgreSQL when Redis is not set or empty', () => {
  const expected = { kind: 'postgres', url: QUEUE_DATABASE_URL, schema: 'dixian_queue' };
  expect(queueConnection({ QUEUE_DATABASE_URL })).toEqual(expected);
  expect(queueConnection({ REDIS_URL: '', QUEUE_DATABASE_URL })).toEqual(expected);
});

it('refuses to guess', () => {
  expect(() => queueConnection({})).toThrow('REDIS_URL');
});
