import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialCalendar, plainDate } from '@dixian/calendar';
import { type Law, loadPolicies, policiesDirectory, resolveProcedure } from '@dixian/policy';
import fc from 'fast-check';
import { moves, records } from '../../../test/cases/random-acts';
import { originOf, outcomesOfRelease, walk } from '../../../test/cases/random-walk';
import { packs } from '../../../test/packs';
import { LINE_OF_9000 } from '../../../test/supplements';
import { isPlanned } from '../../ground/domain/act-kinds';
import { endsCase, standingActs } from './case-act';
import { caseStates, courseOf } from './case-state';
import { foldCase } from './fold-case';

const places = [
  { place: '普安乡 2025', kind: 'IDENTIFICATION', openedIn: '500235216220', start: '2025-06-02' },
  { place: '河南 2020', kind: 'IDENTIFICATION', openedIn: '410526002201', start: '2020-03-02' },
  { place: '郑州 2020', kind: 'IDENTIFICATION', openedIn: '410122001201', start: '2020-04-27' },
  { place: '普安乡 2025', kind: 'ELIMINATION', openedIn: '500235216220', start: '2025-09-01' },
  { place: '安阳 2025', kind: 'RELABELLING', openedIn: '410526002201', start: '2025-07-01' },
  { place: '永城 2024', kind: 'IDENTIFICATION', openedIn: '411481101201', start: '2025-03-03' },
  { place: '岳普湖 2023', kind: 'IDENTIFICATION', openedIn: '653128100201', start: '2025-03-03' },
  { place: '岳普湖 2023', kind: 'ELIMINATION', openedIn: '653128100201', start: '2025-07-01' },
  {
    place: '安阳 2025, no steps printed',
    kind: 'ELIMINATION',
    openedIn: '410526002201',
    start: '2025-07-01',
  },
  {
    place: '济源 2025, no steps printed',
    kind: 'ELIMINATION',
    openedIn: '419001109201',
    start: '2025-07-01',
  },
  {
    place: '博罗 2022, no steps printed',
    kind: 'ELIMINATION',
    openedIn: '441322100201',
    start: '2022-07-01',
  },
] as const;

let law: Law;
let folder: string;
let given: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-walks-'));
  await mkdir(join(folder, 'pu-an-line'));
  await writeFile(join(folder, 'pu-an-line', 'supplement.yaml'), LINE_OF_9000);
  const others = await packs('yue-pu-hu-2023', 'yong-cheng-2024');
  ({ remove } = others);
  given = others.variables.DIXIAN_POLICIES ?? '';
  law = { policies: await loadPolicies([policiesDirectory, folder, given]), calendar: officialCalendar() };
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await remove();
});

const seen = new Set<string>();

test('every procedure that a document prints is walked through', () => {
  const printed = [...law.policies.procedures.values()].flatMap((byPlace) => [...byPlace.values()].flat());
  const walked = places.map(({ kind, openedIn, start }) =>
    resolveProcedure(law.policies, { kind, division: openedIn, on: plainDate(start) }),
  );
  expect(printed.filter((procedure) => !walked.includes(procedure))).toEqual([]);
});

test.each(places)(
  '$place $kind: no walk of 200 reaches what its policy forbids, replay gives the same',
  ({ kind, openedIn, start }) => {
    const openedOn = plainDate(start);
    const origins = fc.record({
      selfReported: fc.boolean(),
      includedMonth: fc.constantFrom('2019-11', '2020-02', null),
    });
    fc.assert(
      fc.property(origins, records(openedIn, openedOn), moves, (chosen, record, attempts) => {
        const plain = originOf(kind, openedIn, openedOn);
        const ofLead = {
          channel: chosen.selfReported ? ('SELF_REPORT' as const) : ('DAILY_CHECK' as const),
          includedMonth: chosen.includedMonth,
        };
        const origin = kind === 'IDENTIFICATION' ? { ...plain, ...ofLead } : plain;
        const walked = walk(law, origin, record, attempts);
        const { rules, acts, refusals } = walked;
        const standing = foldCase(rules, acts);
        seen.add(standing.state);
        for (const { why, clauseIds } of refusals) {
          seen.add(why);
          // Where no document prints the steps, and no rule of the place asks anything, there is no clause to name.
          if (rules.clauseIds.length > 0) expect(clauseIds.length).toBeGreaterThan(0);
          for (const id of clauseIds) expect(law.policies.clauses.has(id)).toBe(true);
        }
        expect(foldCase(rules, JSON.parse(JSON.stringify(acts, withoutFen)))).toEqual(standing);
        // Acts as they stand are a beginning of the procedure, in its order, day after day.
        const stands = standingActs(acts);
        const kinds = stands.map((act) => act.kind).filter(isPlanned);
        expect(rules.order.slice(0, kinds.length)).toEqual(kinds);
        expect(stands.map(({ occurredOn }) => occurredOn)).toEqual(
          stands.map(({ occurredOn }) => occurredOn).toSorted(),
        );
        expect(standing.state === courseOf[kind].to).toBe(
          kinds.length === rules.order.length && !stands.some(endsCase),
        );
        expect(caseStates[standing.state].ended).toBe(standing.next === null);
        // A release was granted on every day it was decided on; where nothing is printed a person may have decided.
        for (const outcome of outcomesOfRelease(walked)) {
          seen.add(outcome);
          expect(rules.clauseIds.length > 0 ? ['GRANTED'] : ['GRANTED', 'REFERRED']).toContain(outcome);
        }
        // The state as of a day is the state that the acts up to that day give.
        for (const { occurredOn } of stands) {
          const until = foldCase(
            rules,
            stands.filter((one) => one.occurredOn <= occurredOn),
          );
          expect(foldCase(rules, acts, occurredOn).state).toBe(until.state);
          seen.add(until.state);
        }
      }),
      { numRuns: 200, seed: 20_250_314 },
    );
  },
);

// What an act rests on is frozen without amounts in fen: a history has none that would not be written as it is.
function withoutFen(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') throw new TypeError('A history holds an amount in fen');
  return value;
}

test('the walks came everywhere: to every end and against every refusal', () => {
  const everywhere = [
    'IDENTIFIED',
    'REJECTED',
    'CLOSED_NO_RISK',
    'ELIMINATED',
    'SETBACK_CONFIRMED',
    'RELABELLED',
    'GRANTED',
    'REFERRED',
    'STEP_ORDER',
    'STEP_UNKNOWN',
    'STEP_DONE',
    'OBJECTION_SETTLED',
    'ACT_CORRECTED',
    'LATER_STEP',
    'RESULT_STANDS',
    'OPENING_ACT',
    'WITHDRAWN',
    'CASE_CLOSED',
    'OBJECTION_OPEN',
    'BEFORE_PREVIOUS_STEP',
    'WRONG_LEVEL',
    'PUBLICITY_TOO_SHORT',
    'EVIDENCE_MISSING',
    'LATE_REASON_NEEDED',
    'DECISION_REFUSED',
  ];
  expect(everywhere.filter((each) => !seen.has(each))).toEqual([]);
});
