import { addDays, type PlainDate } from '@dixian/calendar';
import fc from 'fast-check';
import type { EliminationRecord } from '../../src/cases/domain/elimination/elimination-record';
import type { EvidenceOf } from '../../src/cases/domain/evidence';
import { type ActKind, plannedKinds } from '../../src/ground/domain/act-kinds';
import type { RecordingLevel } from '../../src/ground/domain/acting-level';

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
const mode = fc.constantFrom('ASSISTED' as const, 'NATURAL' as const);
const category = fc.constantFrom(
  'MARGINAL' as const,
  'UNSTABLE_EXIT' as const,
  'SUDDEN_SEVERE' as const,
  null,
);

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
    category,
    writtenNotice: text,
    ...result,
  }),
  ANNOUNCEMENT: fc.record(notice),
  ENTRY: fc.record({ systemReference: text }),
  OBJECTION: fc.constant({ content: '家中有车' }),
  VANISHED: fc.constant({ cause: 'ALL_DIED' as const, reason: null }),
  OBJECTION_SETTLEMENT: fc.record({
    objectionId: fc.constantFrom('act-4', 'act-5', 'act-6', 'act-7', 'act-8'),
    upheld: fc.constantFrom(false, false, true),
    handling: fc.constant('已核实'),
  }),
  NOMINATION: fc.record({
    riskGone: fc.constantFrom(true, true, true, true, true, false),
    mode,
    resolvedLeads: fc.constantFrom([], ['lead-1']),
    statement: text,
    grounds: fc.constant(null),
  }),
  REVERIFICATION: fc.record({ townshipSignature: text, villageSignature: text, finding: text, ...result }),
  APPROVAL: fc.record({ opinion: text, ...result, grounds: fc.constant(null) }),
  ELIMINATION_DECISION: fc.record({ mode, reason: text, grounds: fc.constant(null) }),
  SETBACK_CONFIRMATION: fc.record({
    setback: fc.constantFrom('INCOME_DROP' as const, 'OTHER' as const),
    statement: text,
  }),
  RELABELLING: fc.record({ reason: text, category }),
  RECORD: fc.record({ text, files: fc.constant([]) }),
  WITHDRAWAL: fc.constant({ reason: '自愿撤回' }),
  TAKING_BACK: fc.constant({ reason: '误录' }),
};

/** An attempt to record something. */
export interface Move {
  /** Whether to try what comes next rather than `kind`, and by whom it should be. */
  onward: boolean;
  kind: ActKind;
  level: RecordingLevel | undefined;
  wait: number;
  late: string | null;
  /** Whether to correct the last step or any entry, or to take any back, the one at `which` of all. */
  corrects: '' | 'LAST' | 'ANY' | 'TAKES_BACK';
  which: number;
  shown: Record<ActKind, EvidenceOf['evidence']>;
}

/** Attempts of every kind, most of them at what comes next. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    onward: fc.constantFrom(true, true, true, true, false),
    kind: fc.constantFrom<ActKind>(
      ...plannedKinds,
      ...Array<'OBJECTION'>(9).fill('OBJECTION'),
      'OBJECTION_SETTLEMENT',
      'WITHDRAWAL',
    ),
    level: fc.constantFrom<RecordingLevel | undefined>('village', 'township', 'county', undefined),
    wait: fc.constantFrom(-1, 0, 0, 1, 2, 5, 6, 9),
    late: fc.constantFrom('道路中断', null),
    corrects: fc.constantFrom<Move['corrects']>('', '', '', '', '', 'LAST', 'ANY', 'TAKES_BACK'),
    which: fc.nat(30),
    shown: fc.record(evidence),
  }),
  { minLength: 10, maxLength: 40 },
);

const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.constantFrom(usual, usual, usual, usual, usual, usual, ...others);
const said = (id: string, occurredOn: PlainDate) => ({
  id,
  department: '有关部门',
  source: 'test',
  says: '有',
  occurredOn,
  recordedAt: null,
});

/** What is on record of a household of one member around a day: mostly in favour of its release, sometimes not. */
export function records(division: string, day: PlainDate): fc.Arbitrary<EliminationRecord> {
  const from = addDays(day, -400);
  const guarantee = (area: 'education' | 'health' | 'housing' | 'water') =>
    fc
      .record({ secure: often<boolean | null>(true, true, true, false, null), after: often(-300, 3) })
      .map((answer) => ({
        ...said(area, addDays(day, answer.after)),
        guarantee: area,
        secure: answer.secure,
      }));
  const income = fc.record({ yuan: often(9_001n, 9_000n), before: often(250, 184, 60) });
  const lead = fc.record({
    after: fc.constantFrom(-390, -100, 4),
    verified: fc.boolean(),
    riskFound: fc.boolean(),
  });
  return fc.record({
    division: fc.constant(division),
    monitoredFrom: fc.constant(from),
    identifiedBy: fc.constant('case-0'),
    incomes: fc.array(income, { minLength: 0, maxLength: 2 }).map((list) =>
      list
        .toSorted((one, other) => other.before - one.before)
        .map(({ yuan, before }, index) => ({
          ...said(`income-${index}`, addDays(day, -before)),
          total: yuan * 100n,
          members: 1,
        })),
    ),
    guarantees: fc.tuple(
      guarantee('education'),
      guarantee('health'),
      guarantee('housing'),
      guarantee('water'),
    ),
    renovations: fc
      .array(fc.record({ done: fc.constantFrom(null, -10, 6), paid: fc.constantFrom(0n, 100n) }), {
        maxLength: 1,
      })
      .map((list) =>
        list.map(({ done, paid }) => ({
          ...said('renovation', from),
          renovationId: 'renovation',
          year: Number(day.slice(0, 4)),
          approved: 100n,
          paid,
          plannedUntil: null,
          completedOn: done === null ? null : addDays(day, done),
        })),
      ),
    label: often(null, said('label', from)),
    leads: fc
      .oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(lead) })
      .map((list) =>
        list.map(({ after, verified, riskFound }, index) => ({
          ...said(`lead-${index + 1}`, addDays(day, after)),
          verifiedOn: verified ? addDays(day, after + 2) : null,
          riskFound: verified ? riskFound : null,
          caseId: null,
        })),
      ),
    nomination: fc.constant(null),
  });
}
