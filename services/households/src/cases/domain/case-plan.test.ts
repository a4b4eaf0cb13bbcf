import { plainDate } from '@dixian/calendar';
import {
  loadPolicies,
  type PolicySet,
  type Procedure,
  policiesDirectory,
  resolveProcedure,
} from '@dixian/policy';
import { planOf } from './case-plan';
import { kindShowing } from './evidence-counts';
import { procedureOfCase } from './procedure-of-case';

let policies: PolicySet;
let procedure: Procedure;
beforeAll(async () => {
  policies = await loadPolicies([policiesDirectory]);
  const at = { division: '500235216', on: plainDate('2025-06-02'), kind: 'IDENTIFICATION' } as const;
  procedure = resolveProcedure(policies, at) as Procedure;
});

const meeting = {
  field: 'rolesPresent',
  allowed: ['分管领导'],
  every: true,
  clause: 'PA-2025-1.2b',
} as const;
const terms = { meeting, words: [], selfReported: false, limit: () => undefined };

test('PA-2025-2.3a the steps a document prints, taken apart by the evidence they need', () => {
  const plan = planOf(procedure, terms);
  expect(plan.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    'SPECIAL_MEETING township',
    'APPLICATION household',
    'HOME_CHECK village',
    'VILLAGE_REVIEW village',
    'POSTING village',
    'TOWNSHIP_REVIEW township',
    'COUNTY_DECISION county',
    'ANNOUNCEMENT county',
  ]);
  expect(plan.map(({ needs }) => needs.map(({ name }) => name).join())).toEqual([
    '',
    'application',
    'factors-recorded',
    'review-record',
    'posting',
    'signing-offices',
    'comparison-result',
    'announcement',
  ]);
});

test('PA-2025-1.2.2a a self-report is the application, so the meeting follows it', () => {
  const plan = planOf(procedure, { ...terms, selfReported: true });
  expect(plan.slice(0, 3).map(({ kind }) => kind)).toEqual(['APPLICATION', 'SPECIAL_MEETING', 'HOME_CHECK']);
});

test('a place that lists nobody for a meeting holds none', () => {
  expect(planOf(procedure, { ...terms, meeting: undefined })[0]?.kind).toBe('APPLICATION');
});

test('evidence that no act of its own shows is a record, and an approval is the act of its kind of procedure', () => {
  expect(kindShowing('oath', 'IDENTIFICATION')).toBe('RECORD');
  expect(kindShowing('toString', 'IDENTIFICATION')).toBe('RECORD');
  expect(kindShowing('approval', 'IDENTIFICATION')).toBe('COUNTY_DECISION');
  expect(kindShowing('approval', 'ELIMINATION')).toBe('APPROVAL');
});

test('a procedure that is no longer loaded is not replaced by another', () => {
  expect(procedureOfCase(policies, 'pu-an-2025', 'identification')).toBe(procedure);
  expect(procedureOfCase(policies, 'pu-an-2020', 'identification')).toBeUndefined();
  expect(procedureOfCase(policies, null, null)).toBeNull();
});
