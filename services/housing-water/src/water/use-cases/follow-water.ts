import { addDays, type PlainDate } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { secureOf } from '../../ground/domain/secure-of';
import {
  type FollowingAnswer,
  insertAnswers,
  newAnswers,
  type StandingAnswer,
  standingAnswers,
} from '../../ground/persistence/follow-answers';
import { tasks } from '../../ground/tasks';
import { waterAnswer, waterWords } from '../domain/water-answer';
import { waterOn } from '../domain/water-facts';
import { holdsUntil } from '../domain/water-test';
import { daysOfWater, type WaterRow, waterOf } from '../persistence/water-words';

const NOT_TESTED: readonly string[] = ['WATER_TEST_MISSING', 'WATER_TEST_EXPIRED', 'TEST_NOT_ACCEPTED'];

// So that memory does not grow with the ledger.
const SLICE = 500;

/** Follows what was said of water and what tests say: the answers of all days on which something changed, and the work. */
export async function followWater(
  transaction: Statements,
  policies: PolicySet,
  householdIds: readonly string[],
  today: PlainDate,
): Promise<void> {
  for (let from = 0; from < householdIds.length; from += SLICE) {
    const ids = householdIds.slice(from, from + SLICE);
    const rows = await waterOf(transaction, ids);
    const standing = await standingAnswers(transaction, 'SAFE_WATER', ids);
    const answers = rows.flatMap((row) => {
      const stands = standing.get(row.householdId) ?? [];
      return newAnswers(stands, answersOf(policies, row, { today, stands }));
    });
    await insertAnswers(transaction, 'SAFE_WATER', answers);
    await showWork(transaction, policies, rows, today);
  }
}

// Of every day on which something was said or tested, or a test expired, and of those on which something was that is taken
// back. What was said on the whole was answered when it was said.
function answersOf(
  policies: PolicySet,
  row: WaterRow,
  { today, stands }: { today: PlainDate; stands: readonly StandingAnswer[] },
): FollowingAnswer[] {
  const { householdId, divisionCode, words, tests } = row;
  const said = new Set([...daysOfWater(row, today), ...expiries(policies, row, today)]);
  const days = new Set([...said, ...stands.map(({ occurredOn }) => occurredOn)]);
  return [...days].toSorted().flatMap((day) => {
    const state = waterOn(words, day);
    if (state.said !== null && said.has(day)) return [];
    const ofWork = tests.filter(({ work }) => work === state.work);
    const decision = waterAnswer(policies, { division: divisionCode, on: day, state, tests: ofWork });
    const from = words.findLast(({ occurredOn }) => occurredOn === day) ?? newestBy(day, ofWork) ?? words[0];
    const answer = { occurredOn: day, secure: secureOf(decision), finding: waterWords(decision) };
    return [
      {
        ...{ householdId, divisionCode, own: said.has(day) },
        ...{ ...answer, source: from?.source ?? DEPARTMENT_ENTRY, account: from?.account ?? null },
      },
    ];
  });
}

// What an answer of a day rests on where nobody said anything that day: the newest test, also once it holds no longer.
function newestBy(day: PlainDate, tests: WaterRow['tests']): WaterRow['tests'][number] | undefined {
  const until = tests.filter(({ testedOn }) => testedOn <= day);
  return until.toSorted((one, other) => one.testedOn.localeCompare(other.testedOn)).at(-1);
}

// The days from which tests hold no longer, by the law of the day they were made.
function expiries(policies: PolicySet, { divisionCode, tests }: WaterRow, today: PlainDate): PlainDate[] {
  const ends = tests.flatMap(({ testedOn }) => {
    const last = holdsUntil(policies, { division: divisionCode, on: testedOn }, testedOn);
    return last === null ? [] : [addDays(last, 1)];
  });
  return [...new Set(ends)].filter((day) => day <= today);
}

async function showWork(
  transaction: Statements,
  policies: PolicySet,
  rows: readonly WaterRow[],
  today: PlainDate,
): Promise<void> {
  const judged = rows.map((row) => {
    const state = waterOn(row.words, today);
    const tests = row.tests.filter(({ work }) => work === state.work);
    const decision = waterAnswer(policies, { division: row.divisionCode, on: today, state, tests });
    const rule = ruleInForce(policies, 'water-tested-by-level', { division: row.divisionCode, on: today });
    const codes = decision.reasons.map(({ code }) => code);
    const missing = codes.some((code) => NOT_TESTED.includes(code));
    return { row, unsafe: decision.outcome === 'REFUSED', missing, clauseIds: rule ? [rule.clause] : [] };
  });
  for (const [kind, holds] of [
    ['WATER_UNSAFE', (one: (typeof judged)[number]) => one.unsafe],
    ['WATER_TEST_MISSING', (one: (typeof judged)[number]) => one.missing],
  ] as const) {
    const open = judged.filter(holds);
    await tasks.open(
      transaction,
      kind,
      open.map(({ row: { householdId, divisionCode, words }, clauseIds }) => ({
        subjectId: householdId,
        ...{ householdId, divisionCode, openedOn: words.at(-1)?.occurredOn ?? today },
        clauseIds: kind === 'WATER_TEST_MISSING' ? clauseIds : [],
      })),
    );
    const done = judged.filter((one) => !holds(one)).map(({ row }) => row.householdId);
    await tasks.closeFrom(transaction, kind, {
      sql: 'SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM unnest($1::uuid[]) AS id',
      parameters: [done, today],
    });
  }
}
