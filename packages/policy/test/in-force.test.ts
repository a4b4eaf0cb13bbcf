import { plainDate } from '@dixian/calendar';
import {
  entitlementsInForce,
  getClause,
  loadPolicies,
  type PolicySet,
  policiesDirectory,
  resolveEntitlement,
  resolveProcedure,
  responsibleUnits,
  targetsInForce,
  transitionsAt,
} from '../src';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});
const at = (division: string, on: string) => ({ division, on: plainDate(on) });

describe('what is in force for a place and a day', () => {
  it('AY-2025-0.4, AY-2025-2.1a: on 1 January 2026 nothing of 安阳 is left but contracts that run to their own end', () => {
    const left = entitlementsInForce(set, at('410526', '2026-01-01'));
    expect(left.map(({ id }) => id)).toEqual(['work-contract']);
    expect(targetsInForce(set, at('410526', '2026-01-01'))).toEqual([]);
  });

  it('AY-2025-0.3: in November the rights of part three are there', () => {
    const ids = entitlementsInForce(set, at('410526', '2025-11-01')).map(({ id }) => id);
    expect(ids).toHaveLength(17);
    expect(ids).toEqual(expect.arrayContaining(['interest-subsidy', 'treat-first-pay-later', 'pairing']));
  });

  it('lends no right to another place', () => {
    const query = { id: 'extra-medical-relief', ...at('441322102', '2025-12-15') };
    expect(resolveEntitlement(set, query)).toMatchObject({
      clause: 'BL-2022-4.4.4c',
      amount: { words: '未印明金额' },
    });
    expect(resolveEntitlement(set, { ...query, division: '410526' })).toBeUndefined();
    expect(resolveEntitlement(set, { ...query, on: plainDate('2026-01-01') })).toBeUndefined();
  });

  it('PA-2025-2.3a, HN-2020-3.3.0: five steps in 普安乡, four in 河南, elimination only where it is printed', () => {
    const steps = (division: string, on: string, kind: 'IDENTIFICATION' | 'ELIMINATION' | 'RELABELLING') =>
      resolveProcedure(set, { ...at(division, on), kind })?.steps.map(({ level }) => level);
    expect(steps('500235216205', '2026-06-01', 'IDENTIFICATION')).toEqual([
      'household',
      'village',
      'village',
      'township',
      'county',
    ]);
    expect(steps('410526', '2020-06-01', 'IDENTIFICATION')).toEqual([
      'village',
      'township',
      'county',
      'township',
    ]);
    expect(steps('410526', '2025-06-01', 'IDENTIFICATION')).toBeUndefined();
    expect(steps('419001', '2025-06-01', 'ELIMINATION')).toBeUndefined();
    expect(steps('500235216', '2025-06-01', 'ELIMINATION')).toHaveLength(5);
    expect(steps('410526', '2025-06-01', 'RELABELLING')).toHaveLength(2);
  });

  it('HN-2020-3.2e, ZZ-2020-0.1: 郑州 details 河南, whose four steps hold there too', () => {
    expect(resolveProcedure(set, { ...at('410182', '2020-05-05'), kind: 'IDENTIFICATION' })?.document).toBe(
      'he-nan-2020',
    );
    expect(set.documents.get('zheng-zhou-2020')?.details).toEqual([
      { document: 'he-nan-2020', clause: 'HN-2020-3.2e' },
    ]);
  });

  it.each([
    ['JY-2025-2.4a', 'employment-scale'],
    ['JY-2025-2.5g', 'central-fund-industry-share'],
    ['JY-2025-3.9a', 'helper-coverage'],
    ['JY-2025-1.2a', 'zero-dropouts'],
  ])('%s is the target %s', (clause, id) => {
    expect(targetsInForce(set, at('419001109', '2025-06-01'))).toContainEqual(
      expect.objectContaining({ id, clause }),
    );
  });

  it('tells what changes at the end of the year, each by its clause', () => {
    const at2025 = (division: string) =>
      transitionsAt(set, { division, at: plainDate('2025-12-31') })
        .filter(({ recurs }) => !recurs)
        .map(({ id, result }) => `${id} ${result}`)
        .sort();
    expect(at2025('410526')).toEqual([
      'assistance-rights ENDS',
      'contracts-ending-in-year EXTENDED',
      'contracts-ending-later CONTINUES_TO_OWN_END',
      'education-relief ENDS',
      'education-rights ENDS',
      'employment-and-training ENDS',
      'employment-rights ENDS',
      'health-rights ENDS',
      'housing-funds DUE',
      'insurance-year LISTED',
      'interest-subsidy ENDS',
      'key-household-status ENDS',
      'last-subsidy-list DUE',
      'medical ENDS',
      'not-eliminated LISTED',
      'other-households UNCHANGED',
      'pairing ENDS',
      'posts-ending LISTED',
      'safety-net-duties ENDS',
      'unpaid-awards LISTED',
      'yulu-grants ENDS',
    ]);
    expect(at2025('419001')).toEqual([
      'education-figures REPORTED',
      'employment-claims CONTINUES',
      'employment-rights ENDS',
      'employment-scale REPORTED',
      'employment-values MUST_BE_SET',
      'fund-checkpoint-december REPORTED',
      'health-rights ENDS',
      'health-values MUST_BE_SET',
      'insurance-year LISTED',
      'monitoring-line MUST_BE_SET',
      'transition-period REVIEWED',
      'water-programme REPORTED',
    ]);
    expect(at2025('441322')).toEqual([
      'assistance-rights ENDS',
      'education-claims CONTINUES',
      'education-rights ENDS',
      'employment-rights ENDS',
      'enrolment-duties ENDS',
      'health-begun CONTINUES',
      'health-rights ENDS',
      'housing-rights ENDS',
      'interest-subsidy ENDS',
      'last-medical-run LAST_RUN',
      'open-renovations CONTINUES_TO_OWN_END',
    ]);
    expect(at2025('500235216')).toEqual(['everything CONTINUES']);
    expect(at2025('410182')).toEqual([]);
  });

  it('tells what happens each night, each month and each year while its document holds', () => {
    const at = (division: string, day: string) =>
      transitionsAt(set, { division, at: plainDate(day) })
        .filter(({ recurs }) => recurs)
        .map(({ id }) => id)
        .sort();
    expect(at('410181', '2020-06-30')).toContain('monthly-adjustment');
    expect(at('410181', '2020-06-29')).not.toContain('monthly-adjustment');
    expect(at('441322', '2024-12-20')).toContain('medical-run');
    expect(at('441322', '2026-12-20')).toEqual([]);
    expect(at('500235216', '2026-08-31')).toEqual([
      'label-birthdays',
      'labour-birthdays',
      'new-line',
      'school-year',
      'yu-lu-term',
    ]);
  });

  it('names the units a document names, with clauses that say so', () => {
    const units = responsibleUnits(set, at('419001', '2025-06-01'));
    expect(units).toHaveLength(35);
    expect(units.find(({ unit }) => unit === '财政局')).toMatchObject({
      sector: 'finance',
      document: 'ji-yuan-2025',
    });
    for (const { unit, clauses } of units) {
      for (const id of clauses) expect(getClause(set, id).responsible).toContain(unit);
    }
    expect(responsibleUnits(set, at('419001', '2026-06-01'))).toEqual([]);
  });
});
