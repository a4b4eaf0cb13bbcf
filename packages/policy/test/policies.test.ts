import { plainDate } from '@dixian/calendar';
import {
  documentsInForce,
  type FiledCase,
  loadCases,
  loadPolicies,
  type PolicySet,
  policiesDirectory,
  runCase,
} from '../src';

let set: PolicySet;
let cases: FiledCase[];

beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
  cases = await loadCases(set, [policiesDirectory]);
});

describe('the policies of the project', () => {
  it('holds every clause of the five documents', () => {
    const ofDocument = (prefix: string) =>
      [...set.clauses.keys()].filter((id) => id.startsWith(prefix)).length;
    expect(['AY', 'JY', 'PA', 'ZZ', 'HN', 'BL'].map(ofDocument)).toEqual([64, 94, 77, 14, 72, 50]);
  });

  it('counts no clause with a testable behaviour as informative', () => {
    const clauses = [...set.clauses.values()];
    expect(clauses.filter(({ behaviour }) => behaviour)).toHaveLength(281);
    expect(clauses.filter(({ behaviour, status }) => behaviour && status === 'informative')).toEqual([]);
    expect(clauses.filter(({ behaviour, reason }) => !behaviour && !reason)).toEqual([]);
  });

  it('gives every value and time limit a clause of its own document', () => {
    const parameters = [...set.parameters.values()].flatMap((places) => [...places.values()].flat());
    const deadlines = [...set.deadlines.values()].flatMap((places) => [...places.values()].flat());
    expect([parameters.length, deadlines.length]).toEqual([197, 33]);
    for (const { clause, document } of [...parameters, ...deadlines]) {
      expect(set.clauses.get(clause)?.document).toBe(document);
    }
  });

  it('enforces by code only what the first landing enforces', () => {
    const enforced = [...set.clauses.values()].filter(({ status }) => status === 'enforced');
    expect(enforced.map(({ id }) => id)).toEqual(['PA-2025-1.2a', 'PA-2025-2.3c', 'PA-2025-2.3d']);
  });

  it('puts 郑州 before 河南 in 2020 and neither in 2025', () => {
    const ids = (on: string) =>
      documentsInForce(set, { division: '410182', on: plainDate(on) }).map(({ id }) => id);
    expect(ids('2020-05-01')).toEqual(['zheng-zhou-2020', 'he-nan-2020']);
    expect(ids('2025-05-01')).toEqual([]);
  });

  it('meets every case beside them', () => {
    const outcomes = cases.map((filed) => ({ name: filed.case.name, ...runCase(set, filed.case) }));
    expect(outcomes.filter(({ holds }) => !holds)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });
});
