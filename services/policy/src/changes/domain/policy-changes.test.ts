import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { policyChanges } from './policy-changes';

let policies: PolicySet;
beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
});

const between = (division: string, from: string, to: string) =>
  policyChanges(policies, { division, from: plainDate(from), to: plainDate(to) });

// Whatever the days in between, their changes together are those of the whole time.
test.each(['4105', '419001', '500235216', '441322', '4101', '41', '11'])(
  'changes of %s over parts of the time add up to those of the whole',
  (division) => {
    const days = [
      '2019-12-31',
      '2020-04-23',
      '2020-04-24',
      '2022-03-09',
      '2024-12-31',
      '2025-12-31',
      '2026-01-01',
    ];
    const parts = days.slice(1).flatMap((to, index) => between(division, days[index] ?? '', to));
    expect(parts).toEqual(between(division, '2019-12-31', '2026-01-01'));
  },
);

test('what starts and later ends leaves nothing over: every end is the end of what started', () => {
  for (const division of ['4105', '419001', '441322', '4101']) {
    const changes = between(division, '2000-01-01', '2030-01-01');
    const held = new Map<string, string>();
    for (const { subject, name, before, after } of changes) {
      const key = `${subject} ${name}`;
      expect(held.get(key)).toBe(before?.text);
      if (after) held.set(key, after.text);
      else held.delete(key);
    }
  }
});
