import { plainDate as day, type PlainDate } from '@dixian/calendar';
import fc from 'fast-check';
import { type AnsweredHousehold, answersAnew, type MemberDays, type SourcedWord } from './answers-anew';
import { householdInsured, type InsuranceWord, insuredOn, isLapsed } from './insured';

const word = (seenOn: string, said: InsuranceWord, year = Number(seenOn.slice(0, 4))): SourcedWord => ({
  year,
  word: said,
  seenOn: day(seenOn),
  source: `表 ${seenOn}`,
});

function household(said: Record<string, SourcedWord[]>, change: Partial<AnsweredHousehold> = {}) {
  const members: MemberDays[] = Object.keys(said).map((personId) => ({
    personId,
    joinedOn: day('2021-01-01'),
    leftOn: null,
  }));
  const presentOn = (on: PlainDate) =>
    (change.members ?? members)
      .filter(({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || leftOn >= on))
      .map(({ personId }) => personId);
  return { members, daysKnown: true, said: new Map(Object.entries(said)), given: [], presentOn, ...change };
}

const anew = (of: AnsweredHousehold, today = '2025-12-01', until: string | null = null) =>
  answersAnew(of, { today: day(today), validUntil: () => until }).map(({ occurredOn, secure }) => [
    occurredOn,
    secure,
  ]);
const given = (occurredOn: string, secure: boolean | null, byHand = false) => ({
  occurredOn: day(occurredOn),
  secure,
  byHand,
});

test('every day on which something was said is answered, and what was answered already is not said again', () => {
  const said = { a: [word('2025-03-14', 'INSURED')], b: [word('2025-06-30', 'NOT_INSURED')] };
  expect(anew(household(said))).toEqual([
    ['2025-03-14', null],
    ['2025-06-30', false],
  ]);
  const told = [given('2025-03-14', null), given('2025-06-30', false)];
  expect(anew(household(said, { given: told }))).toEqual([]);
});

test('word of an earlier day that comes later mends what was answered since', () => {
  const told = [given('2025-03-14', null), given('2025-06-30', null)];
  const said = {
    a: [word('2025-03-14', 'INSURED')],
    b: [word('2025-01-10', 'OTHER_INSURANCE'), word('2025-06-30', 'NOT_RESIDENT')],
  };
  expect(anew(household(said, { given: told }))).toEqual([
    ['2025-01-10', null],
    ['2025-03-14', true],
    ['2025-06-30', true],
  ]);
});

test('a member who comes or leaves changes the answer from that day on', () => {
  const said = { a: [word('2025-03-14', 'INSURED')], b: [word('2025-03-14', 'NOT_INSURED')] };
  const members = [
    { personId: 'a', joinedOn: day('2021-01-01'), leftOn: null },
    { personId: 'b', joinedOn: day('2021-01-01'), leftOn: day('2025-07-31') },
  ];
  const told = [given('2025-03-14', false)];
  expect(anew(household(said, { members, given: told }))).toEqual([['2025-08-01', true]]);
});

test('what staff stated stands until newer word', () => {
  const said = { a: [word('2025-03-14', 'INSURED')] };
  const stated = given('2025-03-14', false, true);
  expect(anew(household(said, { given: [stated] }))).toEqual([]);
  expect(anew(household(said, { given: [given('2025-05-01', false, true)] }))).toEqual([
    ['2025-03-14', true],
  ]);
  const newer = { a: [word('2025-03-14', 'INSURED'), word('2025-09-01', 'INSURED')] };
  expect(anew(household(newer, { given: [stated] }))).toEqual([['2025-09-01', true]]);
});

test('a household of which nothing was ever said is not answered for', () => {
  expect(anew(household({ a: [] }))).toEqual([]);
});

test('what was said ends with the year after, or on the day that the place sets', () => {
  const said = { a: [word('2025-03-14', 'INSURED')] };
  expect(anew(household(said), '2026-12-31')).toEqual([['2025-03-14', true]]);
  expect(anew(household(said), '2027-01-01')).toEqual([
    ['2025-03-14', true],
    ['2027-01-01', null],
  ]);
  expect(anew(household(said), '2026-04-01', '03-31')).toEqual([
    ['2025-03-14', true],
    ['2026-04-01', null],
  ]);
});

test('where nobody told since when members live there, only the newest day is looked at', () => {
  const said = { a: [word('2025-03-14', 'INSURED')], b: [word('2025-06-30', 'NOT_RESIDENT')] };
  expect(anew(household(said, { daysKnown: false }))).toEqual([['2025-06-30', null]]);
});

test('who was insured last year and is not known to be in this one has lapsed; the employees’ insurance counts', () => {
  const last = word('2025-01-10', 'INSURED');
  expect(isLapsed([last], day('2026-03-31'))).toBe(true);
  expect(isLapsed([last, word('2026-02-01', 'OTHER_INSURANCE')], day('2026-03-31'))).toBe(false);
  expect(isLapsed([last, word('2026-04-02', 'INSURED')], day('2026-03-31'))).toBe(true);
  expect(isLapsed([last, word('2025-06-01', 'NOT_INSURED')], day('2026-03-31'))).toBe(false);
});

const words: InsuranceWord[] = ['INSURED', 'OTHER_INSURANCE', 'NOT_INSURED', 'NOT_RESIDENT', 'NOT_EMPLOYEE'];
const told = fc.record({
  person: fc.constantFrom('a', 'b'),
  word: fc.constantFrom(...words),
  // A day each, so that no two words of a day ask which came last.
  on: fc.integer({ min: 1, max: 28 }),
});

it('whatever order words come in, in the end every day has the answer that follows from all of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(told, { maxLength: 8, selector: ({ on }) => on }), (all) => {
      const given: AnsweredHousehold['given'][number][] = [];
      const said: Record<string, SourcedWord[]> = { a: [], b: [] };
      for (const { person, word: newest, on } of all) {
        said[person] = [...(said[person] ?? []), word(`2025-03-${String(on).padStart(2, '0')}`, newest)].sort(
          (one, other) => (one.seenOn < other.seenOn ? -1 : 1),
        );
        const before = given.toSorted((one, other) =>
          one.occurredOn < other.occurredOn ? -1 : one.occurredOn > other.occurredOn ? 1 : 0,
        );
        for (const answer of answersAnew(household(said, { given: before }), {
          today: day('2025-12-01'),
          validUntil: () => null,
        }))
          given.push({ ...answer, byHand: false });
      }
      for (let on = 1; on <= 28; on++) {
        const asked = day(`2025-03-${String(on).padStart(2, '0')}`);
        const last = given
          .filter(({ occurredOn }) => occurredOn <= asked)
          .reduce<(typeof given)[number] | undefined>(
            (newest, one) => (newest && newest.occurredOn > one.occurredOn ? newest : one),
            undefined,
          );
        const follows = householdInsured(
          ['a', 'b'].map((person) => insuredOn(said[person] ?? [], asked, null)),
        );
        expect(last?.secure ?? null).toBe(follows);
      }
    }),
    { numRuns: 300 },
  );
});
