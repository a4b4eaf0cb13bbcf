import { plainDate } from '@dixian/calendar';
import { documentsInForce, loadPolicies, type PolicySet, policiesDirectory } from '../src';

let set: PolicySet;

beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

describe('the policies of the project', () => {
  it('holds every clause of the five documents', () => {
    const ofDocument = (prefix: string) =>
      [...set.clauses.keys()].filter((id) => id.startsWith(prefix)).length;
    expect(['AY', 'JY', 'PA', 'ZZ', 'HN', 'BL'].map(ofDocument)).toEqual([64, 94, 77, 14, 72, 50]);
  });

  it('counts no clause with a testable behaviour as informative', () => {
    const clauses = [...set.clauses.values()];
    expect(clauses.filter(({ behaviour }) => behaviour)).toHaveLength(300);
    expect(clauses.filter(({ behaviour, status }) => behaviour && status === 'informative')).toEqual([]);
    expect(clauses.filter(({ behaviour, reason }) => !behaviour && !reason)).toEqual([]);
  });

  it('gives every value and time limit a clause of its own document', () => {
    const parameters = [...set.parameters.values()].flatMap((places) => [...places.values()].flat());
    const deadlines = [...set.deadlines.values()].flatMap((places) => [...places.values()].flat());
    expect(parameters.length).toBeGreaterThan(200);
    expect(deadlines.length).toBeGreaterThan(30);
    for (const { clause, document } of [...parameters, ...deadlines]) {
      expect(set.clauses.get(clause)?.document).toBe(document);
    }
  });

  it('tells the service of every planned clause', () => {
    const planned = [...set.clauses.values()].filter(({ status }) => status === 'planned');
    expect(planned.filter(({ service }) => !service)).toEqual([]);
  });

  it('ZZ-2020-0.1, puts 郑州 before 河南 in 2020 and neither in 2025', () => {
    const ids = (on: string) =>
      documentsInForce(set, { division: '410182', on: plainDate(on) }).map(({ id }) => id);
    expect(ids('2020-05-01')).toEqual(['zheng-zhou-2020', 'he-nan-2020']);
    expect(ids('2025-05-01')).toEqual([]);
  });
});
