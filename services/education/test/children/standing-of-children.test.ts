import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { childStanding, type Word } from '../../src/children/domain/child-standing';
import { type ChildOut, zeroDropouts } from '../../src/children/domain/dropouts';
import { schoolingAnswer } from '../../src/children/domain/schooling-answer';
import { completesCompulsory, isOfSchoolAge } from '../../src/ground/domain/school-age';

const day = plainDate;
let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

test('a child is of age by its full years on the 31 August before the school year', () => {
  const of = (birth: string, on: string) => isOfSchoolAge({ birth: day(birth), completed: false }, day(on));
  expect(of('2019-08-31', '2025-08-31')).toBe(false);
  expect(of('2019-08-31', '2025-09-01')).toBe(true);
  expect(of('2019-09-01', '2025-09-01')).toBe(false);
  expect(of('2019-09-01', '2026-09-01')).toBe(true);
});

test('of age until the stage is completed: 九年级 is, 中职 no more', () => {
  const birth = day('2010-01-05');
  const record = { grade: null, schoolYear: '2025-2026', hasEnded: false };
  const on = day('2025-10-01');
  const ninth = { ...record, stage: 'JUNIOR', grade: '九年级' } as const;
  expect(isOfSchoolAge({ birth, completed: completesCompulsory(ninth, on) }, on)).toBe(true);
  const later = completesCompulsory({ ...record, stage: 'VOCATIONAL_SCHOOL' }, on);
  expect(isOfSchoolAge({ birth, completed: later }, on)).toBe(false);
  expect(completesCompulsory({ ...ninth, schoolYear: '2024-2025' }, on)).toBe(true);
});

const word = (on: string, state: Word['state'], until?: string): Word => ({
  on: day(on),
  state,
  ...(until && { until: day(until) }),
});

test('an approved leave stands to its last day; without a school the day after, the child is suspected', () => {
  const words = [word('2025-02-17', 'ENROLLED'), word('2025-03-10', 'ON_LEAVE', '2025-12-31')];
  const on = (date: string) => childStanding({ words, closed: [] }, day(date)).state;
  expect(on('2025-03-09')).toBe('ENROLLED');
  expect(on('2025-12-31')).toBe('ON_LEAVE');
  expect(on('2026-01-01')).toBe('SUSPECTED');
});

test('a record holds until the roll of a later term is closed, and never makes a dropout without a visit', () => {
  const words = [word('2025-02-17', 'ENROLLED')];
  const autumn = { schoolYear: '2025-2026', term: 'AUTUMN' } as const;
  expect(childStanding({ words, closed: [] }, day('2025-10-01'))).toMatchObject({
    state: 'ENROLLED',
    fromLastTerm: true,
  });
  const closed = [{ term: autumn, closedOn: day('2025-09-20') }];
  expect(childStanding({ words, closed }, day('2025-09-19')).state).toBe('ENROLLED');
  expect(childStanding({ words, closed }, day('2025-09-20')).state).toBe('SUSPECTED');
  const listed = [...words, { ...word('2025-09-01', 'ENROLLED'), term: autumn }];
  expect(childStanding({ words: listed, closed }, day('2025-10-01')).state).toBe('ENROLLED');
});

test('the newest word counts, and of one day that of a school first', () => {
  const words = [
    word('2025-09-01', 'DROPPED_OUT'),
    word('2025-10-08', 'HOME_TAUGHT'),
    word('2026-03-02', 'ENROLLED'),
  ];
  const on = (date: string) => childStanding({ words, closed: [] }, day(date)).state;
  expect([on('2025-08-31'), on('2025-09-30'), on('2025-12-31'), on('2026-03-02')]).toEqual([
    'UNKNOWN',
    'DROPPED_OUT',
    'HOME_TAUGHT',
    'ENROLLED',
  ]);
  const same = [word('2025-09-01', 'SUSPECTED'), word('2025-09-01', 'ENROLLED')];
  expect(childStanding({ words: same, closed: [] }, day('2025-09-01')).state).toBe('ENROLLED');
});

describe('the household’s answer', () => {
  const choices = { surveyFoundNobody: false, surveyFoundSomebody: false, homeTeachingSecures: true };
  const of = (...states: Word['state'][]) =>
    schoolingAnswer(
      states.map((state, at) => ({ personId: `${at}`, state })),
      choices,
    );

  test('PA-2025-4.2c: one suspected leaves it open, saying which; cleared it is secure; one out makes it insecure', () => {
    expect(of('ENROLLED', 'SUSPECTED')).toEqual({
      secure: null,
      because: [{ personId: '1', state: 'SUSPECTED' }],
    });
    expect(of('ENROLLED', 'ENROLLED').secure).toBe(true);
    expect(of('DROPPED_OUT', 'SUSPECTED').secure).toBe(false);
    expect(of().secure).toBe(true);
  });

  test('home teaching secures unless the county says otherwise; a survey stands for who is only unknown', () => {
    expect(of('HOME_TAUGHT').secure).toBe(true);
    const taught = [{ personId: '1', state: 'HOME_TAUGHT' }] as const;
    expect(schoolingAnswer(taught, { ...choices, homeTeachingSecures: false }).secure).toBe(false);
    const unknown = [{ personId: '1', state: 'UNKNOWN' }] as const;
    expect(schoolingAnswer(unknown, choices).secure).toBeNull();
    expect(schoolingAnswer(unknown, { ...choices, surveyFoundNobody: true }).secure).toBe(true);
    expect(schoolingAnswer([], { ...choices, surveyFoundSomebody: true }).secure).toBe(false);
  });
});

describe('counting dropouts', () => {
  const child = (reason: ChildOut['reason'], proven = false): ChildOut => ({
    personId: 'p',
    reason,
    proven,
    monitored: true,
  });
  const of = (division: string, ...children: ChildOut[]) =>
    zeroDropouts(set, { division, on: day('2025-10-01'), children });

  test('JY-2025-1.2a: every child counts, whatever the reason', () => {
    expect(of('419001', child('HEALTH', true))).toMatchObject({ outcome: 'REFUSED', counted: 1 });
    expect(of('419001')).toMatchObject({ outcome: 'GRANTED', counted: 0 });
  });

  test('BL-2022-4.5.1: poverty counts, a proven illness does not, without proof it is unclear, others are listed', () => {
    expect(of('441322', child('POVERTY'))).toMatchObject({ outcome: 'REFUSED', counted: 1 });
    expect(of('441322', child('HEALTH', true))).toMatchObject({ outcome: 'GRANTED', counted: 0, unclear: 0 });
    expect(of('441322', child('HEALTH'))).toMatchObject({ outcome: 'REFERRED', unclear: 1 });
    const aversion = of('441322', child('AVERSION'));
    expect(aversion).toMatchObject({ outcome: 'GRANTED', counted: 0, listed: 1 });
    expect(aversion.flags.map(({ code }) => code)).toEqual(['OUT_FOR_OTHER_REASONS']);
  });

  test('a place that asks for nothing counts nothing', () => {
    expect(of('410526', child('POVERTY'))).toMatchObject({ outcome: 'REFERRED', counted: 0, listed: 1 });
  });
});
