import { addDays, officialCalendar, type PlainDate, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory, procedureStep, resolveProcedure } from '@dixian/policy';
import fc from 'fast-check';
import { type ActKind, isPlanned, plannedKinds } from './act-kinds';
import { isRecordedBy } from './acting-level';
import { type CaseAct, endsCase, type ProposedAct, type RecordingLevel, standingActs } from './case-act';
import { type CaseRefusal, isCaseRefusal } from './case-refusal';
import { type CaseOrigin, type CaseRules, caseRules, type Law } from './case-rules';
import { caseStates } from './case-state';
import { decideAct } from './decide-act';
import { decideCorrection } from './decide-correction';
import type { EvidenceOf } from './evidence';
import { countEvidence } from './evidence-counts';
import { foldCase } from './fold-case';

const places = [
  { place: '普安乡 2025', openedIn: '500235216220', start: '2025-06-02' },
  { place: '河南 2020', openedIn: '410526002201', start: '2020-03-02' },
  { place: '郑州 2020', openedIn: '410122001201', start: '2020-04-27' },
] as const;

let law: Law;
beforeAll(async () => {
  law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
});

const roles = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];
const organisers = ['村“两委”', '驻村工作队', '脱贫责任组'];
const result = {
  passed: fc.constantFrom(true, true, true, true, false),
  reason: fc.constantFrom('理由', '理由', null),
};
const text = fc.constantFrom('有', '有', '有', '有', null);
const most = (words: string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(words) }, { weight: 1, arbitrary: fc.subarray(words) });
const notice = { place: text, text, photoReference: text };

const evidence: { [Kind in ActKind]: fc.Arbitrary<Extract<EvidenceOf, { kind: Kind }>['evidence']> } = {
  SPECIAL_MEETING: fc.record({ rolesPresent: most(roles), riskFound: result.passed, reason: result.reason }),
  APPLICATION: fc.record({
    form: fc.constantFrom('书面申请', '“渝防贫”APP', '电话', null),
    applicant: fc.constantFrom('户主', '户主授权他人', '邻居'),
    registration: fc.constant('RURAL' as const),
    statement: text,
  }),
  HOME_CHECK: fc.record({ income: text, selfPaidExpenses: text, difficulties: text, ownMeans: text }),
  VILLAGE_REVIEW: fc.record({
    votesDue: fc.constant(40),
    votesPresent: fc.constantFrom(30, 30, 0),
    votesFor: fc.constant(0),
    votesAgainst: fc.constant(0),
    ...result,
  }),
  POSTING: fc.record(notice),
  VILLAGE_SELECTION: fc.record({ organisersPresent: most(organisers), ...result }),
  TOWNSHIP_REVIEW: fc.record({ signingOffices: most(['甲', '乙']), checkers: most(['丙']), ...result }),
  COUNTY_DECISION: fc.record({
    comparisons: fc.constantFrom([{ department: '民政局', agrees: true, note: null }], []),
    category: fc.constantFrom('MARGINAL' as const, 'UNSTABLE_EXIT' as const, 'SUDDEN_SEVERE' as const, null),
    writtenNotice: text,
    ...result,
  }),
  ANNOUNCEMENT: fc.record(notice),
  ENTRY: fc.record({ systemReference: text }),
  OBJECTION: fc.constant({ content: '家中有车' }),
  OBJECTION_SETTLEMENT: fc.record({
    objectionId: fc.constantFrom('act-5', 'act-6', 'act-7', 'act-8'),
    upheld: fc.constantFrom(false, false, true),
    handling: fc.constant('已核实'),
  }),
};

interface Move {
  /** Whether to try what comes next rather than `kind`, and by whom it should be. */
  onward: boolean;
  kind: ActKind;
  level: RecordingLevel | undefined;
  wait: number;
  late: string | null;
  corrects: boolean;
  shown: Record<ActKind, EvidenceOf['evidence']>;
}
const move: fc.Arbitrary<Move> = fc.record({
  onward: fc.constantFrom(true, true, true, true, false),
  kind: fc.constantFrom<ActKind>(...plannedKinds, 'OBJECTION', 'OBJECTION_SETTLEMENT'),
  level: fc.constantFrom<RecordingLevel | undefined>('village', 'township', 'county', undefined),
  wait: fc.constantFrom(-1, 0, 0, 1, 2, 5, 6, 9),
  late: fc.constantFrom('道路中断', null),
  corrects: fc.constantFrom(false, false, false, false, true),
  shown: fc.record(evidence),
});

interface Walk {
  rules: CaseRules;
  origin: CaseOrigin;
  acts: CaseAct[];
  refusals: CaseRefusal[];
}

function walk(origin: CaseOrigin, moves: readonly Move[]): Walk {
  const procedure = resolveProcedure(law.policies, {
    division: origin.openedIn,
    on: origin.openedOn,
    kind: 'IDENTIFICATION',
  });
  if (!procedure) throw new Error('No procedure');
  const rules = caseRules(law, procedure, origin);
  const walked: Walk = { rules, origin, acts: [], refusals: [] };
  for (const each of moves) step(walked, each);
  return walked;
}

function step(walked: Walk, { onward, kind, level, wait, late, corrects, shown }: Move): void {
  const { rules, acts, refusals, origin } = walked;
  const before = foldCase(rules.order, acts);
  const last = standingActs(acts).at(-1);
  const chosen = corrects && last ? last.kind : onward && before.next ? before.next : kind;
  const planned = rules.plan.find((one) => one.kind === chosen);
  const right = (['village', 'township', 'county'] as const).find(
    (one) => planned && isRecordedBy(planned.level, one),
  );
  const act = {
    kind: chosen,
    evidence: shown[chosen],
    occurredOn: addDays(before.lastOn ?? origin.openedOn, wait),
    level: onward ? right : level,
    lateReason: late,
  } as ProposedAct;
  const target = corrects && last ? (last.corrects ?? last.id) : null;
  const decision = target ? decideCorrection(rules, acts, target, act) : decideAct(rules, acts, act);
  if (isCaseRefusal(decision)) {
    refusals.push(decision);
    return;
  }
  const { level: by, ...rest } = act;
  if (!target) forbids(walked, act, by);
  acts.push({ ...rest, id: `act-${acts.length + 1}`, corrects: target } as CaseAct);
}

// The policy engine, which knows nothing of cases, must let every step pass that a case lets pass.
function forbids({ rules, acts, origin }: Walk, act: ProposedAct, by: RecordingLevel | undefined): void {
  const planned = rules.plan.find(({ kind }) => kind === act.kind);
  if (!planned?.step) return;
  const own = rules.plan.filter((one) => one.step === planned.step);
  if (own.at(-1)?.kind !== act.kind) return;
  const standing = [...standingActs(acts), act];
  const lastOf = (id: string) => rules.plan.findLast(({ step: of }) => of?.id === id)?.kind;
  const done = rules.procedure.steps.flatMap(({ id }) => {
    const day = standing.find(({ kind }) => kind === lastOf(id))?.occurredOn;
    return day && id !== planned.step?.id ? [{ id, on: day }] : [];
  });
  const { step: ofPolicy } = planned;
  const shown = ofPolicy.needs.map(({ name }) => [
    name,
    Math.max(0, ...standing.map((one) => countEvidence(name, one, ofPolicy))),
  ]);
  const decision = procedureStep(law.policies, {
    division: origin.openedIn,
    on: act.occurredOn,
    kind: 'IDENTIFICATION',
    step: ofPolicy.id,
    by: ofPolicy.level === 'household' ? 'household' : (by as RecordingLevel),
    done,
    evidence: Object.fromEntries(shown),
  });
  expect(decision.toChange).toEqual([]);
}

const seen = new Set<string>();

test.each(places)(
  '$place: no walk of 200 reaches what its policy forbids, replay gives the same',
  ({ openedIn, start }) => {
    const openedOn: PlainDate = plainDate(start);
    const origins = fc.record({
      channel: fc.constantFrom('DAILY_CHECK' as const, 'SELF_REPORT' as const),
      includedMonth: fc.constantFrom('2019-11', '2020-02', null),
    });
    fc.assert(
      fc.property(origins, fc.array(move, { minLength: 10, maxLength: 40 }), (chosen, moves) => {
        const { rules, acts, refusals } = walk({ ...chosen, openedIn, openedOn, foundOn: openedOn }, moves);
        const standing = foldCase(rules.order, acts);
        seen.add(standing.state);
        for (const { why, clauseIds } of refusals) {
          seen.add(why);
          expect(clauseIds.length).toBeGreaterThan(0);
          for (const id of clauseIds) expect(law.policies.clauses.has(id)).toBe(true);
        }
        expect(foldCase(rules.order, JSON.parse(JSON.stringify(acts)))).toEqual(standing);
        // Acts as they stand are a beginning of the procedure, in its order, day after day.
        const stands = standingActs(acts);
        const kinds = stands.map(({ kind }) => kind).filter(isPlanned);
        expect(rules.order.slice(0, kinds.length)).toEqual(kinds);
        expect(stands.map(({ occurredOn }) => occurredOn)).toEqual(
          stands.map(({ occurredOn }) => occurredOn).toSorted(),
        );
        expect(standing.state === 'IDENTIFIED').toBe(
          kinds.length === rules.order.length && !stands.some(endsCase),
        );
        expect(caseStates[standing.state].ended).toBe(standing.next === null);
        // The state as of a day is the state that the acts up to that day give.
        for (const { occurredOn } of stands) {
          const until = foldCase(
            rules.order,
            stands.filter((one) => one.occurredOn <= occurredOn),
          );
          expect(foldCase(rules.order, acts, occurredOn).state).toBe(until.state);
        }
      }),
      { numRuns: 200, seed: 20_250_314 },
    );
  },
);

test('the walks came everywhere: to every end and against every refusal', () => {
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'IDENTIFIED',
      'REJECTED',
      'CLOSED_NO_RISK',
      'STEP_ORDER',
      'STEP_UNKNOWN',
      'CASE_CONFLICT',
      'CASE_CLOSED',
      'OBJECTION_OPEN',
      'BEFORE_PREVIOUS_STEP',
      'WRONG_LEVEL',
      'PUBLICITY_TOO_SHORT',
      'EVIDENCE_MISSING',
      'LATE_REASON_NEEDED',
    ]),
  );
});
