import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { keyYearsAround } from './key-year';

const PACKS = join(__dirname, '..', '..', '..', '..', '..', 'packages', 'policy', 'test', 'packs');
let set: PolicySet;
let followed: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
  followed = await loadPolicies([policiesDirectory, join(PACKS, 'an-yang-2026')]);
});

const at = (policies: PolicySet, division: string, day: string, after: string) =>
  keyYearsAround(policies, { division, day: plainDate(day), after: plainDate(after) });

test('AY-2025-1.1a, AY-2025-2.1a: the year of 安阳 ends with 2025, and none begins by itself', () => {
  expect(at(set, '410526', '2025-12-31', '2026-01-01')).toEqual({
    ends: { year: 2025, first: '2025-01-01', last: '2025-12-31' },
    begins: undefined,
  });
});

test('a document of 2026, once loaded, begins its own year on the day after, without a gap and without overlap', () => {
  expect(at(followed, '410526', '2025-12-31', '2026-01-01')).toMatchObject({
    ends: { last: '2025-12-31' },
    begins: { year: 2026, first: '2026-01-01' },
  });
});

test.each([
  ['410526', '2025-06-30', '2025-07-01'],
  ['500235216', '2025-12-31', '2026-01-01'],
  ['419001', '2025-12-31', '2026-01-01'],
])('in %s nothing of it ends on %s', (division, day, after) => {
  expect(at(set, division, day, after)).toBeUndefined();
});
