import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { secureOf } from '../../ground/domain/secure-of';
import { type HouseRenovation, type HouseWord, housesOn } from './house-facts';
import { housingAnswer } from './housing-answer';
import { nobodyInDanger, occupiedHouses } from './occupied-houses';
import { type RightFacts, renovationRight } from './renovation-right';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

let ids = 0;
const word = (occurredOn: string, said: Partial<HouseWord>): HouseWord => ({
  id: String(ids++).padStart(6, '0'),
  houseNumber: '1',
  grade: null,
  livedIn: null,
  sole: null,
  suspected: null,
  checked: false,
  unsafeSeen: null,
  ...said,
  occurredOn: plainDate(occurredOn),
});

const secure = (day: string, words: HouseWord[], renovations: HouseRenovation[] = []) => {
  const on = plainDate(day);
  return secureOf(housingAnswer(set, { division: '419001', on, state: housesOn(words, renovations, on) }));
};

test('PA-2025-4.2c: C or D lived in is not secure, a suspicion or nothing is unknown, an empty one does not count', () => {
  expect(secure('2025-06-01', [])).toBeNull();
  expect(secure('2025-06-01', [word('2025-05-01', { grade: 'B' })])).toBe(true);
  expect(secure('2025-06-01', [word('2025-05-01', { grade: 'C' })])).toBe(false);
  expect(
    secure('2025-06-01', [word('2025-05-01', { grade: 'B' }), word('2025-05-02', { suspected: true })]),
  ).toBeNull();
  const empty = word('2025-05-01', { grade: 'D', livedIn: false });
  const other = word('2025-05-01', { grade: 'A', livedIn: true, houseNumber: '2' });
  expect(secure('2025-06-01', [empty, other])).toBe(true);
  expect(secure('2025-06-01', [word('2025-05-01', { unsafeSeen: true })])).toBe(false);
  expect(
    secure('2025-06-01', [word('2025-05-01', { unsafeSeen: true }), word('2025-05-20', { grade: 'B' })]),
  ).toBe(true);
});

test('a complete renovation is secure from that day until a newer appraisal', () => {
  const words = [word('2025-03-01', { grade: 'D', livedIn: true })];
  const work = {
    houseNumber: null,
    grade: 'D',
    startedOn: plainDate('2025-05-01'),
    completedOn: plainDate('2025-09-01'),
  } as const;
  expect(secure('2025-08-31', words, [work])).toBe(false);
  expect(secure('2025-09-01', words, [work])).toBe(true);
  expect(secure('2025-10-02', [...words, word('2025-10-01', { grade: 'C' })], [work])).toBe(false);
  expect(secure('2025-06-01', [], [work])).toBe(false);
});

const right = (words: HouseWord[], change: Partial<RightFacts> = {}) => {
  const on = plainDate('2025-06-01');
  const decision = renovationRight(set, {
    division: '441322001',
    on,
    state: housesOn(words, [], on),
    monitored: 'MONITORED',
    ...change,
  });
  return { ...decision, codes: decision.toChange.map(({ code }) => code) };
};

test('BL-2022-4.6.2: sole C eligible, B not, D beside a second lived in not, D beside an empty one referred', () => {
  const sole = { livedIn: true, sole: true };
  expect(right([word('2025-05-01', { grade: 'C', ...sole })])).toMatchObject({
    outcome: 'GRANTED',
    way: 'REINFORCE',
  });
  expect(right([word('2025-05-01', { grade: 'D', ...sole })])).toMatchObject({
    outcome: 'GRANTED',
    way: 'REBUILD',
  });
  expect(right([word('2025-05-01', { grade: 'B', ...sole })])).toMatchObject({
    outcome: 'REFUSED',
    codes: ['GRADE_NOT_ELIGIBLE'],
  });
  const dangerous = word('2025-05-01', { grade: 'D', livedIn: true });
  const second = (livedIn: boolean) => word('2025-05-01', { houseNumber: '2', grade: 'A', livedIn });
  expect(right([dangerous, second(true)])).toMatchObject({
    outcome: 'REFUSED',
    codes: ['OTHER_HOUSE_LIVED_IN'],
  });
  expect(right([dangerous, second(false)])).toMatchObject({
    outcome: 'REFERRED',
    codes: ['OTHER_HOUSE_TO_CHECK'],
  });
  const left = word('2025-05-01', { grade: 'D', livedIn: false });
  expect(right([left, second(true)])).toMatchObject({
    outcome: 'REFUSED',
    codes: ['NOT_LIVED_IN', 'OTHER_HOUSE_LIVED_IN'],
  });
  expect(right([dangerous])).toMatchObject({ outcome: 'REFERRED', codes: ['SOLE_UNKNOWN'] });
});

test('BL-2022-4.6.2: released is refused for that alone, an unknown standing is referred, elsewhere no rule is borrowed', () => {
  const words = [word('2025-05-01', { grade: 'C', livedIn: true, sole: true })];
  expect(right(words, { monitored: 'RELEASED' })).toMatchObject({
    outcome: 'REFUSED',
    codes: ['MONITORED_ONLY'],
  });
  expect(right(words, { monitored: undefined })).toMatchObject({
    outcome: 'REFERRED',
    codes: ['STANDING_UNKNOWN'],
  });
  expect(right(words, { reconstructionMoney: true }).flags).toMatchObject([
    { code: 'RECONSTRUCTION_MONEY_TAKEN' },
  ]);
  expect(right(words, { division: '419001001' })).toMatchObject({
    outcome: 'REFUSED',
    codes: ['NO_RULE_HERE'],
  });
});

test('JY-2025-1.2h: D lived in counts, moved out or complete clears it that day, unknown is unclear and not met', () => {
  const words = [
    word('2025-05-01', { grade: 'D', livedIn: true }),
    word('2025-06-10', { livedIn: false }),
    word('2025-07-01', { livedIn: true }),
  ];
  const work = {
    houseNumber: '1',
    grade: 'D',
    startedOn: plainDate('2025-08-01'),
    completedOn: plainDate('2025-09-01'),
  } as const;
  const on = (day: string, said = words) => occupiedHouses([housesOn(said, [work], plainDate(day))]);
  expect(on('2025-06-09').livedIn).toBe(1);
  expect(on('2025-06-10')).toEqual({ livedIn: 0, surveyed: 0, unclear: 0 });
  expect(on('2025-07-01').livedIn).toBe(1);
  expect(nobodyInDanger(on('2025-09-01'))).toBe(true);
  const unclear = on('2025-06-01', [word('2025-05-01', { grade: 'C' })]);
  expect(unclear).toEqual({ livedIn: 0, surveyed: 0, unclear: 1 });
  expect(nobodyInDanger(unclear)).toBe(false);
  expect(on('2025-06-01', [word('2025-05-01', { unsafeSeen: true })]).surveyed).toBe(1);
});

test('BL-2022-4.6.1: suspected on 03-01 it is suspected until graded B on 04-02, and secure from then', () => {
  const words = [word('2025-03-01', { suspected: true }), word('2025-04-02', { grade: 'B' })];
  const since = (day: string) => housesOn(words, [], plainDate(day)).houses[0]?.suspectedSince;
  expect(since('2025-03-31')).toBe('2025-03-01');
  expect(since('2025-04-02')).toBeNull();
  expect(secure('2025-03-31', words)).toBeNull();
  expect(secure('2025-04-02', words)).toBe(true);
});
