import { loadCases, loadPolicies, type PolicyCase, policiesDirectory, runCase } from '@dixian/policy';
import { everyDecision, pack } from './every-decision';

const PLACES = [
  '410526102201',
  '410526',
  '410181001',
  '419001109',
  '441322102',
  '500235216205',
  '500236',
  '341723',
  '653128100',
];
const DAYS = [
  '2019-06-01',
  '2020-06-01',
  '2021-01-01',
  '2024-12-31',
  '2025-06-01',
  '2025-12-31',
  '2026-01-01',
  '2027-03-01',
];
// The day by which each kind of facts is judged; a loan and a grant begin on theirs.
const DAY_FIELDS = ['on', 'from', 'drawnOn'];

/** The facts of a case put to another place and another day. */
function moved({ decision, ...rest }: PolicyCase, division: string, day: string): PolicyCase | undefined {
  if (!decision || decision.name === 'target-met') return undefined;
  const days = DAY_FIELDS.filter((field) => field in decision.facts).map((field) => [field, day]);
  const due = 'dueOn' in decision.facts ? { dueOn: `${Number(day.slice(0, 4)) + 2}-03-01` } : {};
  const facts = { ...decision.facts, division, ...Object.fromEntries(days), ...due };
  return { ...rest, decision: { ...decision, facts } };
}

it('whatever the facts, the place and the day, no decision cites a clause of another place, or outside its days', async () => {
  const packs = ['an-yang-2026', 'qing-yang-2024', 'yue-pu-hu-2023'].map(pack);
  const decisions = await everyDecision();
  const set = await loadPolicies([policiesDirectory, ...packs]);
  const cases = await loadCases(set, [policiesDirectory], [policiesDirectory, ...packs]);
  let put = 0;
  for (const filed of cases) {
    for (const division of PLACES) {
      for (const day of DAYS) {
        const other = moved(filed.case, division, day);
        if (!other) continue;
        // Deciding throws where a citation is wrong.
        runCase(filed.set, other, decisions);
        put += 1;
      }
    }
  }
  expect(put).toBeGreaterThan(5_000);
});
