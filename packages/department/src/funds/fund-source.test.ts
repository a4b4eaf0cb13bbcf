import { type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory, policySet } from '@dixian/policy';
import { allowedSources, fundSourceFinding } from './fund-source';

const LISTS = ['assistance-fund-sources', 'employment-support-fund-sources'];

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const at = (division: string, on: string): { division: string; on: PlainDate } => ({
  division,
  on: plainDate(on),
});

test('a source that the place names may be used, by the clause of the list that names it', () => {
  const place = at('410526002201', '2025-06-30');
  const sources = allowedSources(set, place, LISTS);
  expect(sources.length).toBeGreaterThan(1);
  for (const { source, clause } of sources)
    expect(fundSourceFinding(set, place, { source, lists: LISTS })).toMatchObject({
      result: 'met',
      reason: { code: 'SOURCE_ALLOWED', clause, fact: source },
    });
});

test('one that it does not name is not met, by the clause of its first list', () => {
  const place = at('410526002201', '2025-06-30');
  expect(fundSourceFinding(set, place, { source: '彩票公益金', lists: LISTS })).toMatchObject({
    result: 'unmet',
    reason: { code: 'SOURCE_NOT_ALLOWED', clause: allowedSources(set, place, LISTS)[0]?.clause },
  });
});

test('where the place prints no list, and after the last day of the one it printed, any source may be used', () => {
  for (const place of [at('500235216219', '2025-06-30'), at('410526002201', '2026-01-01')]) {
    expect(allowedSources(set, place, LISTS)).toEqual([]);
    expect(fundSourceFinding(set, place, { source: '彩票公益金', lists: LISTS })).toMatchObject({
      result: 'met',
      reason: { clause: null },
    });
  }
  expect(
    fundSourceFinding(policySet([]), at('410526', '2025-06-30'), { source: '任意', lists: LISTS }).result,
  ).toBe('met');
});
