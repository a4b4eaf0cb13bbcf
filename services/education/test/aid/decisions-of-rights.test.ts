import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { coverageOf } from '../../src/aid/domain/coverage';
import { educationItems } from '../../src/aid/domain/education-items';
import { educationRelief, type ReliefFacts } from '../../src/aid/domain/education-relief';
import { type YuLuFacts, yuLu } from '../../src/aid/domain/yu-lu';

const AN_YANG = '410526001201';
const PU_AN = '500235216201';
const AUTUMN = plainDate('2025-09-01');
const SPRING_2025 = plainDate('2025-02-17');
const SPRING_2026 = plainDate('2026-02-23');

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

function monitored(identifiedOn: string, eliminatedOn: string | null, monthOnly = false) {
  const days = {
    identifiedOn: plainDate(identifiedOn),
    eliminatedOn: eliminatedOn && plainDate(eliminatedOn),
  };
  return [{ periodId: 'p', ...days, eliminatedOn: days.eliminatedOn || null, monthOnly }];
}

function asked(facts: Partial<YuLuFacts>) {
  const { outcome, reasons, flags, amount } = yuLu(set, {
    division: AN_YANG,
    on: plainDate('2025-09-10'),
    firstDay: AUTUMN,
    periods: monitored('2023-01-01', '2025-05-01'),
    atTerm: 'ENROLLED',
    stage: 'VOCATIONAL_SCHOOL',
    grantedOn: null,
    ...facts,
  });
  const open = reasons.filter(({ holds }) => !holds).map(({ code }) => code);
  return { outcome, open, flags: flags.map(({ code }) => code), amount };
}

describe('雨露计划', () => {
  test('AY-2025-3.1.3a: released in May, asked in September: granted, without an amount until one is set', () => {
    expect(asked({})).toEqual({ outcome: 'GRANTED', open: [], flags: ['VALUE_NOT_SET'], amount: null });
  });

  test('PA-2025-3.2.8c: released before the term began is refused for being released alone', () => {
    const of = (eliminatedOn: string) =>
      asked({ division: PU_AN, periods: monitored('2023-01-01', eliminatedOn) });
    expect(of('2025-05-01')).toMatchObject({ outcome: 'REFUSED', open: ['MONITORED_ONLY'] });
    expect(of('2025-09-01').outcome).toBe('REFUSED');
    expect(of('2025-09-02').outcome).toBe('GRANTED');
  });

  test('AY-2025-3.1.3a: a spring that opens in 2026 is refused, the autumn of 2025 stays payable in January', () => {
    const spring = asked({ firstDay: SPRING_2026, on: plainDate('2026-03-01') });
    expect(spring).toMatchObject({ outcome: 'REFUSED', open: ['TERM_OUTSIDE_YEAR'] });
    expect(asked({ on: plainDate('2026-01-10') }).outcome).toBe('GRANTED');
  });

  test('a leave suspends the term that opens within it', () => {
    expect(asked({ firstDay: SPRING_2025, on: plainDate('2025-03-20') }).outcome).toBe('GRANTED');
    expect(asked({ atTerm: 'ON_LEAVE' })).toMatchObject({ outcome: 'REFUSED', open: ['ON_LEAVE'] });
  });

  test('AY-2025-1.1b: who is identified after the term began is covered in 安阳, with a flag', () => {
    const late = asked({ periods: monitored('2025-09-05', null) });
    expect(late).toMatchObject({
      outcome: 'GRANTED',
      flags: ['IDENTIFIED_AFTER_TERM_BEGAN', 'VALUE_NOT_SET'],
    });
  });

  test('PA-2025-3.2.8c: identified after it goes to a person, as does a release of which only the month is known', () => {
    const late = asked({ division: PU_AN, periods: monitored('2025-09-05', null) });
    expect(late).toMatchObject({ outcome: 'REFERRED', open: ['IDENTIFIED_AFTER_TERM_BEGAN'] });
    const month = asked({ division: PU_AN, periods: monitored('2023-01-01', '2025-09-30', true) });
    expect(month).toMatchObject({ outcome: 'REFERRED', open: ['DAY_UNKNOWN'] });
  });

  test('what is missing is said: the term, the standing, the record; another stage goes to a person', () => {
    expect(asked({ firstDay: null })).toMatchObject({ outcome: 'REFERRED', open: ['TERM_NOT_SET'] });
    expect(asked({ periods: null })).toMatchObject({ outcome: 'REFERRED', open: ['STANDING_UNKNOWN'] });
    expect(asked({ atTerm: 'UNKNOWN' })).toMatchObject({ outcome: 'REFERRED', open: ['FACT_NOT_ON_RECORD'] });
    expect(asked({ stage: 'BACHELOR' })).toMatchObject({ outcome: 'REFERRED', open: ['STAGE_NOT_NAMED'] });
  });

  test('a second grant for the term is refused; a place without a rule grants nothing', () => {
    expect(asked({ grantedOn: plainDate('2025-09-08') }).open).toEqual(['GRANTED_THIS_TERM']);
    expect(asked({ division: '441322001201' })).toMatchObject({ outcome: 'REFUSED', open: ['NO_RULE_HERE'] });
  });
});

describe('relief', () => {
  const facts: ReliefFacts = {
    division: AN_YANG,
    on: plainDate('2025-09-10'),
    periods: monitored('2023-01-01', null),
    isEnrolled: true,
    need: { inDifficulty: true, means: 799_999n, cost: 800_000n },
    form: null,
    basis: null,
    stage: '小学',
    boarding: null,
  };
  const of = (other: Partial<ReliefFacts>) => {
    const { outcome, reasons } = educationRelief(set, { ...facts, ...other });
    return { outcome, codes: reasons.map(({ code }) => code) };
  };

  test('AY-2025-3.3.1a: means a fen below the cost give relief, equal ones cover it, no difficulty refuses', () => {
    expect(of({}).outcome).toBe('GRANTED');
    const equal = of({ need: { inDifficulty: true, means: 800_000n, cost: 800_000n } });
    expect(equal).toMatchObject({ outcome: 'REFUSED', codes: expect.arrayContaining(['MEANS_COVER_COST']) });
    expect(of({ need: { inDifficulty: false, means: null, cost: null } }).outcome).toBe('REFUSED');
    expect(of({ need: null })).toMatchObject({ outcome: 'REFERRED' });
  });

  test('AY-2025-3.3.1b: a form that is not named needs a written basis', () => {
    expect(of({ form: '交通补助' }).outcome).toBe('REFUSED');
    expect(of({ form: '交通补助', basis: '县教育局 2025 年第 3 号会议纪要' }).codes).toContain(
      'FORM_BY_BASIS',
    );
    expect(of({ form: '生活补助' }).codes).toContain('FORM_LISTED');
  });

  test('elsewhere there is no such relief', () => {
    expect(of({ division: '419001001201' })).toEqual({ outcome: 'REFUSED', codes: ['NO_RULE_HERE'] });
  });
});

describe('items', () => {
  const facts = {
    division: PU_AN,
    on: plainDate('2025-09-10'),
    isMonitored: true,
    stage: 'VOCATIONAL_SCHOOL',
    inDifficulty: true,
    has: [],
    yuLu: 'GRANTED',
  } as const;
  const of = (other: object) =>
    Object.fromEntries(educationItems(set, { ...facts, ...other }).map(({ item, state }) => [item, state]));

  test('PA-2025-3.2.8b: the living subsidy of a pupil in difficulty, PA-2025-3.2.8c: and what covers monitored families', () => {
    expect(of({})).toMatchObject({ 生活补助: 'MISSING', 雨露计划: 'MISSING' });
    expect(of({ has: ['雨露计划', '寄宿生生活补助'] })).toMatchObject({ 生活补助: 'HAS', 雨露计划: 'HAS' });
    expect(of({ inDifficulty: null, yuLu: 'REFERRED' })).toMatchObject({
      生活补助: 'UNKNOWN',
      雨露计划: 'UNKNOWN',
    });
    expect(of({ isMonitored: false, yuLu: 'REFUSED' })).toMatchObject({ 生活补助: 'NOT_ELIGIBLE' });
  });

  test('BL-2022-4.5.2: the four stages, another only by a rule of the county', () => {
    const boLuo = { division: '441322001201' };
    expect(of({ ...boLuo, stage: 'PRIMARY' })).toEqual({ 教育资助: 'MISSING' });
    expect(of({ ...boLuo, stage: 'TECHNICIAN', has: ['国家助学金'] })).toEqual({ 教育资助: 'HAS' });
    expect(of({ ...boLuo, stage: 'BACHELOR' })).toEqual({ 教育资助: 'UNKNOWN' });
  });
});

test('coverage is cut, and met by the counts alone', () => {
  expect(coverageOf({ aided: 119, inNeed: 120 })).toMatchObject({ percent: '99.16', isMet: false });
  expect(coverageOf({ aided: 19_999, inNeed: 20_000 })).toMatchObject({ percent: '99.99', isMet: false });
  expect(coverageOf({ aided: 120, inNeed: 120 })).toMatchObject({ percent: '100.00', isMet: true });
  expect(coverageOf({ aided: 0, inNeed: 0 }).percent).toBeNull();
});
