import { isAway } from './away';

test.each([
  [{ code: '57P01' }, 'shut down'],
  [{ code: '57P03' }, 'starting'],
  [{ code: '53300' }, 'no connection left'],
  [{ code: '53100' }, 'a full disk'],
  [{ code: '25006' }, 'a standby after a failover'],
  [{ code: '28P01' }, 'a password that was changed'],
  [{ code: '3D000' }, 'being restored'],
  [{ code: 'ECONNREFUSED' }, 'nobody there'],
  [new Error('Connection terminated unexpectedly'), 'cut off'],
  [new Error('timeout exceeded when trying to connect'), 'none free in time'],
  [{ message: 'resolver', originalError: { code: '08006' } }, 'within a GraphQL error'],
  [{ driverError: { code: '57P02' } }, 'within an error of TypeORM'],
])('%j is a database that is away: %s', (error: unknown, _why: string) => {
  expect(isAway(error)).toBe(true);
});

test.each([
  [{ code: '23505' }, 'a key in use'],
  [{ code: '42P01' }, 'a table forgotten'],
  [{ code: '40P01' }, 'a deadlock'],
  [new Error('no household'), 'a fault of the program'],
  [undefined, 'nothing'],
  ['Connection terminated', 'a text'],
])('%j is none: %s', (error: unknown, _why: string) => {
  expect(isAway(error)).toBe(false);
});
