import { plainDate } from '@dixian/calendar';
import { incomeArithmetic } from '../../register/domain/income';
import { assessIncome as assessBy, type CountingRules } from './assess-income';
import { assessedFrom } from './assessed-period';
import type { RegisteredMember, ReportedMember } from './reported-member';
import { scopeOfHousehold } from './scope-of-household';

const member = (personId: string, change: Partial<ReportedMember> = {}): ReportedMember => ({
  personId,
  registration: 'RURAL',
  urbanBenefits: [],
  sharesIncome: true,
  sharingReason: null,
  wages: 0n,
  business: 0n,
  businessCost: 0n,
  property: 0n,
  transfer: 0n,
  supportPaid: 0n,
  ...change,
});
const RULES: CountingRules = {
  sharing: { clause: 'PA-2025-2.1b', with: {} },
  someUrban: { clause: 'PA-2025-2.1.2', with: {} },
  allUrban: { clause: 'PA-2025-2.1.1', with: {} },
};
const assessIncome = (
  reported: readonly ReportedMember[],
  known: readonly RegisteredMember[],
  rules: CountingRules = RULES,
) => assessBy(reported, known, rules);
const registered = (...ids: string[]): RegisteredMember[] =>
  ids.map((personId) => ({ personId, livesTogether: true, inRegister: null }));
const assess = (...members: ReportedMember[]) =>
  assessIncome(members, registered(...members.map(({ personId }) => personId)));
const PENSION = ['职工基本养老保险'];

test.each([
  ['2025-06-30', '2024-07-01'],
  ['2025-12-31', '2025-01-01'],
  ['2025-01-01', '2024-01-02'],
  ['2024-02-29', '2023-03-01'],
  ['2025-02-28', '2024-02-29'],
  ['2024-03-01', '2023-03-02'],
])('PA-2025-4.2a the twelve months that end with %s begin on %s', (on, from) => {
  expect(assessedFrom(plainDate(on))).toBe(from);
});

test('PA-2025-2.1.2 an urban member with benefits is left out with the income; what she pays counts as transfer', () => {
  const assessed = assess(
    member('wife', {
      registration: 'URBAN',
      urbanBenefits: PENSION,
      wages: 6_000_000n,
      supportPaid: 600_000n,
    }),
    member('husband', { wages: 2_000_000n }),
    member('child'),
  );
  expect(assessed).toMatchObject({
    total: 2_600_000n,
    figures: { wages: 2_000_000n, transfer: 600_000n, memberCount: 2 },
    members: [
      {
        personId: 'wife',
        counted: false,
        reason: '职工基本养老保险',
        clauseId: 'PA-2025-2.1.2',
        wages: '60000.00',
      },
      { personId: 'husband', counted: true, reason: null, clauseId: null },
      { counted: true },
    ],
  });
});

test('PA-2025-2.1.2 an urban or collective member without benefits counts, with the clause', () => {
  const assessed = assess(member('student', { registration: 'COLLECTIVE' }), member('head', { wages: 1n }));
  expect(assessed).toMatchObject({
    figures: { memberCount: 2 },
    members: [{ counted: true, clauseId: 'PA-2025-2.1.2' }, {}],
  });
});

test('PA-2025-2.1.1 of a family that is urban as a whole the insured one is left out, the rest is judged', () => {
  const assessed = assess(
    member('insured', { registration: 'URBAN', urbanBenefits: PENSION }),
    member('head', { registration: 'URBAN', wages: 5n }),
  );
  expect(assessed).toMatchObject({
    figures: { memberCount: 1 },
    members: [
      { counted: false, clauseId: 'PA-2025-2.1.1' },
      { counted: true, clauseId: 'PA-2025-2.1.1' },
    ],
  });
});

test('PA-2025-2.1b who does not share is left out on both sides, with a reason where the register says otherwise', () => {
  const away = member('son', { sharesIncome: false, wages: 9_000_000n });
  const head = member('head', { wages: 100n });
  expect(assess(away, head)).toMatchObject({ code: 'SHARING_REASON', field: 'members.0.sharingReason' });
  const told = { ...away, sharingReason: '在外另立生活' };
  expect(assess(told, head)).toMatchObject({
    total: 100n,
    figures: { memberCount: 1 },
    members: [{ counted: false, reason: '在外另立生活', clauseId: 'PA-2025-2.1b' }, {}],
  });
  const registers = (inRegister: boolean | null, livesTogether: boolean, sharesIncome: boolean) =>
    assessIncome(
      [member('son', { sharesIncome }), head],
      [{ personId: 'son', livesTogether, inRegister }, ...registered('head')],
    );
  // The register book goes before who lives together.
  expect(registers(true, false, true)).not.toHaveProperty('code');
  expect(registers(false, true, true)).toMatchObject({ code: 'SHARING_REASON' });
  expect(registers(false, true, false)).not.toHaveProperty('code');
});

test('a member named twice, left away, of another household, or nobody who counts is refused', () => {
  const head = member('head');
  expect(assessIncome([head, head], registered('head'))).toMatchObject({
    code: 'NAMED_TWICE',
    field: 'members.1.personId',
  });
  expect(assessIncome([head], registered('head', 'other'))).toMatchObject({
    code: 'MEMBER_NOT_NAMED',
    field: 'members',
  });
  expect(assessIncome([head, member('other')], registered('head'))).toMatchObject({ code: 'NOT_A_MEMBER' });
  const insured = { registration: 'URBAN' as const, urbanBenefits: ['城镇低保'] };
  // The whole family is urban: the relocated case. With a rural member it is that of some members.
  expect(assess(member('head', insured))).toMatchObject({
    nobody: [{ counted: false, reason: '城镇低保', clauseId: 'PA-2025-2.1.1' }],
  });
  const away = member('other', { sharesIncome: false, sharingReason: '分户居住' });
  expect(assessIncome([member('head', insured), away], registered('head', 'other'))).toMatchObject({
    nobody: [{ clauseId: 'PA-2025-2.1.2' }, { clauseId: 'PA-2025-2.1b' }],
  });
  expect(assessIncome([], [])).toMatchObject({ code: 'NOBODY_COUNTED', clauseIds: [] });
});

test('where no rule of the place says so, an urban member with benefits counts, and nothing is cited', () => {
  const none: CountingRules = { sharing: undefined, someUrban: undefined, allUrban: undefined };
  const urban = member('wife', { registration: 'URBAN', urbanBenefits: PENSION, wages: 5n });
  const away = member('son', { sharesIncome: false, sharingReason: '在外另立生活' });
  const people = [urban, member('head', { wages: 1n }), away];
  expect(assessIncome(people, registered('wife', 'head', 'son'), none)).toMatchObject({
    total: 6n,
    figures: { memberCount: 2 },
    members: [{ counted: true, clauseId: null }, {}, { counted: false, clauseId: null }],
  });
  expect(assessIncome([away], registered('son', 'head'), none)).toMatchObject({
    code: 'MEMBER_NOT_NAMED',
    clauseIds: [],
  });
  expect(assessIncome([away], registered('son'), none)).toMatchObject({
    code: 'NOBODY_COUNTED',
    clauseIds: [],
  });
});

test('amounts below zero and support of a member who counts are refused, a loss of business is not', () => {
  expect(assess(member('head', { wages: -1n }))).toMatchObject({
    code: 'AMOUNT_OUT_OF_RANGE',
    field: 'members.0.wages',
  });
  expect(assess(member('head', { supportPaid: 1n }))).toMatchObject({ code: 'SUPPORT_OF_COUNTED' });
  const loss = assess(member('head', { business: 100n, businessCost: 101n }));
  expect(loss).toMatchObject({ total: -1n });
  expect('figures' in loss && incomeArithmetic(loss.figures)).toContain('= -0.01; -0.01 ÷ 1 = -0.01');
});

const scoped = (...members: [string, string[]?, boolean?][]) =>
  scopeOfHousehold(
    members.map(([registration, urbanBenefits = [], sharesIncome = true], index) => ({
      personId: `${index}`,
      counted: true,
      reason: null,
      clauseId: null,
      registration: registration as 'RURAL',
      urbanBenefits,
      sharesIncome,
    })),
  );

test('PA-2025-2.1a PA-2025-2.1.1 PA-2025-2.1.2 the scope follows from the registration of those who share', () => {
  expect(scoped(['RURAL'], ['URBAN', [], false])).toMatchObject({ computed: 'RURAL', inScope: true });
  expect(scoped(['RURAL'], ['COLLECTIVE'])).toMatchObject({
    computed: 'MEMBERS_URBAN_OR_COLLECTIVE',
    inScope: true,
  });
  expect(scoped(['RURAL'], ['URBAN'], ['URBAN'])).toMatchObject({ code: 'MOSTLY_URBAN', inScope: null });
  expect(scoped(['URBAN', PENSION], ['URBAN'])).toMatchObject({
    computed: 'RELOCATED_NOW_URBAN',
    inScope: true,
  });
  expect(scoped(['URBAN', PENSION], ['COLLECTIVE', PENSION])).toMatchObject({
    code: 'URBAN_SECURITY',
    inScope: false,
  });
  expect(scoped()).toBeUndefined();
});
