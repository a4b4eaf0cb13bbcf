import { parseAccount } from '@dixian/access';
import { CHANGE_KINDS, type Change, marksOf } from '@dixian/graph';
import { liveEvent } from './live-event';

const marks = { households: '7:7:@1' };
const round = (changes: readonly Change[], isWhole = false) => ({
  told: new Map([['households', { upTo: '7:7:@1', isWhole, changes }]]),
  marks,
});
const at = (division: string, kind: Change['kind'] = 'TASK', sector = ''): Change => ({
  kind,
  division,
  sector,
});
const county = parseAccount('county@410526');

test('the place is the smallest that holds all changes, the kinds stand once each', () => {
  const changes = [at('410526101201'), at('410526101202', 'LEAD'), at('410526101201', 'LEAD')];
  const told = liveEvent(county, round(changes));
  expect(told).toMatchObject({ division: '410526101', kinds: ['TASK', 'LEAD'] });
  expect(marksOf(told?.upTo ?? '')).toEqual(marks);
  expect(liveEvent(county, round([at('410526101201'), at('410526202201')]))?.division).toBe('410526');
});

test('what lies beyond the division, or is another department’s, is not told', () => {
  expect(liveEvent(county, round([at('410527101201')]))).toBeUndefined();
  const changes = [at('410526101201', 'TASK', 'health'), at('410526202201', 'TASK', 'education')];
  expect(liveEvent(parseAccount('health@410526'), round(changes))).toMatchObject({
    division: '410526101201',
  });
});

test('where a service does not know how far somebody heard, anything may have changed', () => {
  expect(liveEvent(county, round([], true))).toMatchObject({ division: '410526', kinds: CHANGE_KINDS });
});
