import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory, resolveProcedure } from '@dixian/policy';
import type { CaseAct, ProposedAct } from './case-act';
import { caseRules } from './case-rules';
import { decideAct } from './decide-act';

const VILLAGE = '500235216220';
const opened = plainDate('2025-09-22');

// 公示5个工作日, as many places print it.
async function inWorkingDays(): Promise<PolicySet> {
  const policies = await loadPolicies([policiesDirectory]);
  const byPlace = new Map(
    [...(policies.deadlines.get('PUBLICITY') ?? [])].map(([place, limits]) => [
      place,
      limits.map((limit) => ({ ...limit, unit: 'working-days' as const, duration: 5 })),
    ]),
  );
  return { ...policies, deadlines: new Map(policies.deadlines).set('PUBLICITY', byPlace) } as PolicySet;
}

const history: CaseAct[] = [
  act('1', 'SPECIAL_MEETING', '2025-09-23', { rolesPresent: [], riskFound: true, reason: null }),
  act('2', 'APPLICATION', '2025-09-24', {
    form: '书面',
    applicant: '户主',
    registration: 'RURAL',
    statement: null,
  }),
  act('3', 'HOME_CHECK', '2025-09-25', {
    income: '1',
    selfPaidExpenses: '1',
    difficulties: '1',
    ownMeans: '1',
  }),
  act('4', 'VILLAGE_REVIEW', '2025-09-28', {
    passed: true,
    reason: null,
    votesDue: 3,
    votesPresent: 3,
    votesFor: 3,
    votesAgainst: 0,
  }),
  act('5', 'POSTING', '2025-09-30', { place: '村务公开栏', text: '公示', photoReference: '1' }),
];

function act(id: string, kind: CaseAct['kind'], occurredOn: string, evidence: object): CaseAct {
  return {
    id,
    kind,
    evidence,
    occurredOn: plainDate(occurredOn),
    lateReason: null,
    corrects: null,
  } as CaseAct;
}

function review(on: string): ProposedAct {
  return {
    kind: 'TOWNSHIP_REVIEW',
    evidence: { passed: true, reason: null, signingOffices: ['农业', '民政'], checkers: [] },
    occurredOn: plainDate(on),
    level: 'township',
    lateReason: '节假日',
  };
}

test('a posting in working days runs past the long holiday and over the working Saturday after it', async () => {
  const law = { policies: await inWorkingDays(), calendar: officialCalendar() };
  const procedure = resolveProcedure(law.policies, { division: VILLAGE, on: opened, kind: 'IDENTIFICATION' });
  const rules = caseRules(law, procedure, {
    kind: 'IDENTIFICATION',
    openedIn: VILLAGE,
    openedOn: opened,
    foundOn: opened,
    channel: null,
    includedMonth: null,
  });
  // Posted 30 September: 9, 10, 11 (a Saturday worked), 13 and 14 October.
  expect(decideAct(rules, history, review('2025-10-14'))).toMatchObject({
    why: 'PUBLICITY_TOO_SHORT',
    possibleFrom: '2025-10-15',
  });
  expect(decideAct(rules, history, review('2025-10-15'))).toMatchObject({ warnings: expect.any(Array) });
});
