import { addDays, officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory, resolveProcedure } from '@dixian/policy';
import fc from 'fast-check';
import type { CaseAct } from './case-act';
import { type CaseRules, caseRules } from './case-rules';
import { caseStates } from './case-state';
import { foldCase } from './fold-case';
import { standingSpans } from './standing-spans';

const START = plainDate('2025-06-02');
const LONGEST = 40;

let rules: CaseRules;
beforeAll(async () => {
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  const at = { division: '500235216220', on: START };
  const procedure = resolveProcedure(law.policies, { ...at, kind: 'IDENTIFICATION' });
  if (!procedure) throw new Error('No procedure');
  const origin = {
    kind: 'IDENTIFICATION' as const,
    openedIn: at.division,
    openedOn: START,
    foundOn: START,
    channel: 'DAILY_CHECK' as const,
  };
  rules = caseRules(law, procedure, { ...origin, includedMonth: null });
});

const shown = {
  riskFound: true,
  passed: true,
  category: 'MARGINAL',
  content: '有',
  objectionId: 'none',
  upheld: false,
};
const step = fc.record({
  wait: fc.constantFrom(0, 0, 1, 2, 5),
  objects: fc.constantFrom(false, false, true),
  passed: fc.constantFrom(true, true, true, true, true, true, false),
  corrects: fc.constantFrom(false, false, false, true),
  shift: fc.constantFrom(-2, -1, 0, 1, 3),
});

function history(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): CaseAct[] {
  const acts: CaseAct[] = [];
  for (const { wait, objects, passed, corrects, shift } of steps) {
    const standing = foldCase(rules, acts);
    const last = acts.at(-1);
    const day = addDays(standing.lastOn ?? START, corrects ? shift : wait);
    const kind = corrects && last ? last.kind : objects ? 'OBJECTION' : standing.next;
    if (!kind) return acts;
    const evidence = { ...shown, passed, riskFound: passed };
    const of = corrects && last ? last.id : null;
    acts.push({
      kind,
      evidence,
      id: `act-${acts.length}`,
      occurredOn: day,
      lateReason: null,
      corrects: of,
    } as unknown as CaseAct);
  }
  return acts;
}

test('on every day of a random history the span of that day is what replaying the acts up to it gives', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const acts = history(steps);
      const spans = standingSpans(rules, acts);
      for (let day = addDays(START, -5); day < addDays(START, LONGEST); day = addDays(day, 1)) {
        const span = spans.filter(({ from, until }) => from <= day && (!until || until > day));
        const { since, lastOn, state, next, category } = foldCase(rules, acts, day);
        seen.add(state);
        if (lastOn === null) expect([since, span]).toEqual([null, []]);
        else {
          expect(span).toMatchObject([{ state, next, category, ended: caseStates[state].ended }]);
          expect(span[0]?.waitsAt === null).toBe(next === null);
        }
      }
    }),
    { numRuns: 300, seed: 20_250_314 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['IDENTIFIED', 'REJECTED', 'CLOSED_NO_RISK', 'PUBLICISED']),
  );
});

test('what is done on one day is one span, and an objection changes none', () => {
  const act = (kind: string, day: string) =>
    ({
      kind,
      evidence: shown,
      id: `${kind} ${day}`,
      occurredOn: day,
      lateReason: null,
      corrects: null,
    }) as never;
  const spans = standingSpans(rules, [
    act('SPECIAL_MEETING', '2025-06-02'),
    act('APPLICATION', '2025-06-02'),
    act('HOME_CHECK', '2025-06-03'),
    act('OBJECTION', '2025-06-04'),
  ]);
  expect(spans).toEqual([
    {
      from: '2025-06-02',
      until: '2025-06-03',
      state: 'APPLIED',
      next: 'HOME_CHECK',
      waitsAt: 'village',
      category: null,
      ended: false,
    },
    {
      from: '2025-06-03',
      until: null,
      state: 'CHECKED',
      next: 'VILLAGE_REVIEW',
      waitsAt: 'village',
      category: null,
      ended: false,
    },
  ]);
});
