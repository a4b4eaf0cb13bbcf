import { type PlainDate, plainDate } from '@dixian/calendar';
import {
  loadPolicies,
  type PolicySet,
  policiesDirectory,
  type Rule,
  type RuleName,
  type RuleValues,
} from '@dixian/policy';
import type { ReasonCode } from '../../../ground/domain/reasons';
import { conditionsMet } from './conditions-met';
import type { EliminationRecord, LeadSaid, RenovationSaid } from './elimination-record';
import { incomeStanding, unstableSince } from './income-standing';
import { openLeads } from './open-leads';
import { readinessOf } from './readiness';

// 济源 prints a line of 8,600 for 2025, so nothing has to be supplied for it.
const JI_YUAN = '419001109201';
const HUA_XIAN = '410526102201';

let policies: PolicySet;
beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
});

const said = (id: string, day: string) => ({
  id,
  department: '有关部门',
  source: 'test',
  says: '有',
  occurredOn: plainDate(day),
  recordedAt: null,
});
const income = (day: string, yuan: bigint) => ({ ...said(day, day), total: yuan * 100n, members: 1 });
const record = (change: Partial<EliminationRecord>): EliminationRecord => ({
  division: JI_YUAN,
  monitoredFrom: plainDate('2024-01-10'),
  identifiedBy: 'case',
  incomes: [],
  guarantees: [],
  renovations: [],
  label: null,
  leads: [],
  nomination: null,
  ...change,
});
const lead = (
  id: string,
  found: string,
  verified: string | null,
  change: Partial<LeadSaid> = {},
): LeadSaid => ({
  ...said(id, found),
  verifiedOn: verified as PlainDate | null,
  riskFound: verified === null ? null : true,
  caseId: null,
  ...change,
});

describe('incomes against the line of a day', () => {
  const standing = (incomes: EliminationRecord['incomes'], on: string) =>
    incomeStanding(policies, record({ incomes }), plainDate(on));

  test('of two assessments of one day the later one said counts', () => {
    const incomes = [income('2025-02-01', 9000n), income('2025-03-01', 8000n), income('2025-03-01', 9000n)];
    expect(standing(incomes, '2025-06-01')).toMatchObject({ above: true, since: '2025-02-01' });
  });

  test('without a line nothing is above it, and what comes after the day is not known', () => {
    const incomes = [income('2025-02-01', 9000n), income('2026-02-01', 1n)];
    expect(standing(incomes, '2026-01-01')).toMatchObject({ above: false, since: undefined, runs: [] });
    expect(standing(incomes, '2025-12-31')).toMatchObject({ above: true, latest: { total: 900000n } });
    expect(standing(incomes, '2025-01-31')).toBeUndefined();
  });

  test('PA-2025-4.2b it is unstable since the last run of full months broke, else since it is monitored', () => {
    const broken = [income('2025-01-01', 9000n), income('2025-07-01', 8000n), income('2025-08-01', 9000n)];
    const short = [income('2025-01-01', 9000n), income('2025-06-30', 8000n), income('2025-08-01', 9000n)];
    const since = (incomes: EliminationRecord['incomes']) => {
      const found = standing(incomes, '2025-09-01');
      return found && unstableSince(found, 6, plainDate('2024-01-10'));
    };
    expect([since(broken), since(short)]).toEqual(['2025-07-01', '2024-01-10']);
  });
});

describe('leads that stand against release', () => {
  const open = (leads: LeadSaid[], on: string, resolved: string[] = []) =>
    openLeads(record({ leads }), plainDate(on), resolved).map(({ id }) => id);

  test('PA-2025-4.2e one that is not verified on the day, whenever it was found', () => {
    const leads = [
      lead('old', '2023-12-01', null),
      lead('new', '2025-08-20', '2025-08-26', { riskFound: false }),
    ];
    expect(open(leads, '2025-08-19')).toEqual(['old']);
    expect(open(leads, '2025-08-25')).toEqual(['old', 'new']);
    expect(open(leads, '2025-08-26')).toEqual(['old']);
  });

  test('PA-2025-4.2e a risk found since identification, but not what the period began with or what is judged gone', () => {
    const leads = [
      lead('same-day', '2024-01-05', '2024-01-10'),
      lead('its-own', '2024-01-05', '2024-01-20', { caseId: 'case' }),
      lead('of-another-case', '2024-01-05', '2024-01-20', { caseId: 'other' }),
      lead('later', '2024-03-01', '2024-03-02'),
    ];
    expect(open(leads, '2025-08-25')).toEqual(['of-another-case', 'later']);
    expect(open(leads, '2025-08-25', ['later'])).toEqual(['of-another-case']);
  });
});

test('AY-2025-3.3.3c of several renovations the one that is not complete decides, and only of the year', () => {
  const renovation = (id: string, year: number, completedOn: string | null): RenovationSaid => ({
    ...said(id, '2025-02-01'),
    renovationId: id,
    year,
    approved: 100n,
    paid: 0n,
    plannedUntil: null,
    completedOn: completedOn as PlainDate | null,
  });
  const readiness = (renovations: RenovationSaid[], on: string) =>
    readinessOf(policies, record({ division: HUA_XIAN, renovations }), plainDate(on));
  const two = [renovation('done', 2025, '2025-03-01'), renovation('planned', 2025, '2025-11-10')];
  expect(readiness(two, '2025-11-09')).toMatchObject({
    earliestOn: '2025-11-10',
    conditions: [{ code: 'HOUSING_RENOVATION_INCOMPLETE', evidence: [{ id: 'planned' }] }],
  });
  expect(readiness(two, '2025-11-10')).toMatchObject({ conditions: [{ holds: true, since: '2025-03-01' }] });
  expect(readiness([renovation('last-year', 2024, null)], '2025-11-10')).toMatchObject({
    earliestOn: '2025-11-10',
    conditions: [{ code: 'NO_RENOVATION_OF_THE_YEAR', evidence: [] }],
  });
  // What no gate binds does not hide what one does.
  const later = [renovation('earlier', 2024, null), renovation('bound', 2025, null)];
  for (const day of ['2025-12-31', '2026-01-01']) {
    expect(readiness(later, day)).toMatchObject({
      decision: { outcome: 'REFUSED' },
      conditions: [
        { code: 'HOUSING_RENOVATION_INCOMPLETE', clause: 'AY-2025-3.3.3c', evidence: [{ id: 'bound' }] },
      ],
    });
  }
});

describe('conditions that a place prints for itself', () => {
  // 济源 prints none, so that the rule given is all that is asked; the clause is one of its own.
  const asking = (name: RuleName, values: RuleValues) => {
    const rule = {
      rule: name,
      clause: 'JY-2025-1.1k',
      with: values,
      from: plainDate('2025-01-01'),
      to: null,
      document: 'ji-yuan-2025',
    };
    const rules = new Map<RuleName, ReadonlyMap<string, readonly Rule[]>>(policies.rules);
    return { ...policies, rules: rules.set(name, new Map([['419001', [rule]]])) };
  };
  const readiness = (
    name: RuleName,
    values: RuleValues,
    change: Partial<EliminationRecord>,
    on = '2025-06-01',
  ) => readinessOf(asking(name, values), record(change), plainDate(on));

  test('so many months monitored, from the first day of the period', () => {
    const since = { monitoredFrom: plainDate('2025-01-10') };
    const asked = { months: 6 };
    expect(readiness('release-after-months-monitored', asked, since)).toMatchObject({
      decision: { outcome: 'REFUSED' },
      earliestOn: '2025-07-10',
      conditions: [{ code: 'MONITORED_TOO_SHORT', clause: 'JY-2025-1.1k', since: '2025-01-10' }],
    });
    expect(readiness('release-after-months-monitored', asked, since, '2025-07-10')).toMatchObject({
      decision: { outcome: 'GRANTED' },
      conditions: [{ code: 'MONITORED_LONG_ENOUGH', since: '2025-07-10' }],
    });
  });

  test('so many measures delivered, shown one by one', () => {
    const deliveries = [said('one', '2025-03-01'), said('two', '2025-05-01')];
    const asked = { least: 2 };
    const on = (day: string) => readiness('release-after-delivered-measures', asked, { deliveries }, day);
    expect(on('2025-04-30')).toMatchObject({
      conditions: [{ code: 'TOO_FEW_MEASURES_DELIVERED', fact: '1', evidence: [{ id: 'one' }] }],
    });
    expect(on('2025-05-01')).toMatchObject({
      conditions: [{ code: 'ENOUGH_MEASURES_DELIVERED', since: '2025-05-01', evidence: [{}, {}] }],
    });
  });

  test('somebody able to work; what nobody recorded is left to a person', () => {
    const labour = (change: Partial<EliminationRecord>) =>
      readiness('release-not-without-labour', {}, change);
    expect(labour({ ableMembers: 0 })).toMatchObject({ conditions: [{ code: 'NO_LABOUR_NOT_RELEASED' }] });
    expect(labour({ ableMembers: 1 })).toMatchObject({ decision: { outcome: 'GRANTED' } });
    expect(labour({})).toMatchObject({
      decision: { outcome: 'REFERRED' },
      conditions: [{ code: 'FACT_NOT_ON_RECORD', fact: 'ableMembers', since: null, evidence: [] }],
    });
    expect(readiness('release-large-expenses-solved', {}, {})).toMatchObject({
      conditions: [{ code: 'FACT_NOT_ON_RECORD', fact: 'largeExpensesOpen' }],
    });
  });

  test('自然消失 as a ground of its own, where the village says so', () => {
    const nomination = { ...said('nomination', '2025-05-01'), riskGone: true, resolvedLeads: [] };
    const gone = (mode: 'NATURAL' | 'ASSISTED') =>
      readiness('release-by-natural-disappearance', {}, { nomination: { ...nomination, mode } });
    expect(gone('NATURAL')).toMatchObject({
      decision: { outcome: 'GRANTED' },
      conditions: [{ code: 'RISK_DISAPPEARED', evidence: [{ id: 'nomination' }] }],
    });
    expect(gone('ASSISTED')).toMatchObject({ conditions: [{ code: 'NO_RULE_HERE' }] });
  });
});

test('conditions that hold are counted by what they are about; where all of them hold, nothing is missing', () => {
  const met = (...conditions: [code: ReasonCode, holds: boolean][]) =>
    conditionsMet({
      conditions: conditions.map(([code, holds]) => ({
        ...{ code, holds, clause: null, fact: null, since: null, earliestOn: null, evidence: [] },
      })),
    });
  const all: [ReasonCode, boolean][] = [
    ['INCOME_ABOVE_LINE', true],
    ['GUARANTEES_SECURE', true],
    ['RISK_GONE', true],
  ];
  expect(met(...all)).toBe(Number.POSITIVE_INFINITY);
  expect(met(...all, ['INCOME_NOT_STABLE_YET', false])).toBe(2);
  expect(met(['MONITORED_TOO_SHORT', false], ['ENOUGH_MEASURES_DELIVERED', true])).toBe(1);
  expect(met(['RELEASED_BY_ITS_STEPS', true])).toBe(Number.POSITIVE_INFINITY);
});
