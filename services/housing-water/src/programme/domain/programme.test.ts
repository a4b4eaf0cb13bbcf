import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory, readDivisions } from '@dixian/policy';
import { percentOf } from '@dixian/service';
import { isNamed, programmeAsked, townNames } from './named-towns';
import { programmeOn } from './programme';
import { siteProblem, siteState } from './site-days';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

test('JY-2025-1.2j: 30 of 31 on 12-31 is 96.77 percent; the 31st accepted in January is still 30 for 2025', () => {
  const sites = Array.from({ length: 31 }, (_, index) => ({
    number: String(index),
    town: index < 8 ? '王屋镇' : '大峪镇',
    village: `v${index % 21}`,
    acceptedOn: plainDate(index === 30 ? '2026-01-08' : '2025-10-01'),
  }));
  const of2025 = programmeOn(sites, plainDate('2025-12-31'));
  expect(of2025).toMatchObject({ sites: 31, accepted: 30, villagesDone: 20, townsDone: 1 });
  expect(percentOf(BigInt(of2025.accepted), BigInt(of2025.sites))).toBe('96.77');
  expect(programmeOn(sites, plainDate('2026-01-08')).accepted).toBe(31);
});

test('JY-2025-1.2j: the document asks for 31 sites in 21 villages of four towns, told by their codes; elsewhere nothing is asked', () => {
  const asked = programmeAsked(set, '419001', 2025);
  expect(asked).toMatchObject({ clause: 'JY-2025-1.2j', sites: 31, villages: 21, towns: 4 });
  const names = townNames(readDivisions([]));
  const named = (town: string, of = asked) => isNamed(of, town, names);
  expect(['419001104', '419001107', '419001109', '419001110'].map((town) => named(town))).toEqual([
    ...[true, true, true, true],
  ]);
  expect(named('419001108')).toBe(false);
  expect(named('419001999')).toBe(true);
  const elsewhere = programmeAsked(set, '441322', 2025);
  expect(elsewhere).toEqual({ clause: null, sites: null, villages: null, towns: null, named: null });
  expect(named('441322001', elsewhere)).toBe(true);
  expect(programmeAsked(set, '419001', 2026).sites).toBeNull();
});

test('a site is begun, complete and accepted from these days on; an acceptance needs a completion that is not after it', () => {
  const days = {
    startedOn: plainDate('2025-03-01'),
    plannedOn: null,
    completedOn: plainDate('2025-06-01'),
    acceptedOn: plainDate('2025-06-20'),
  };
  const on = (day: string) => siteState(days, plainDate(day));
  expect(['2025-02-28', '2025-03-01', '2025-06-01', '2025-06-20'].map(on)).toEqual([
    ...['PLANNED', 'UNDER_WAY', 'COMPLETE', 'ACCEPTED'],
  ]);
  expect(siteProblem(days)).toBeUndefined();
  expect(siteProblem({ ...days, completedOn: null })).toMatchObject({ problem: 'NOT_COMPLETE_YET' });
  expect(siteProblem({ ...days, completedOn: plainDate('2025-06-21') })).toMatchObject({
    problem: 'ACCEPTED_BEFORE_COMPLETION',
  });
  expect(siteProblem({ ...days, completedOn: plainDate('2025-02-01') })).toMatchObject({
    problem: 'COMPLETED_BEFORE_START',
  });
});
