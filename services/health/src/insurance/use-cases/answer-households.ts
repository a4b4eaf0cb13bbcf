import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY, TOLD_ANSWERS, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { answersAnew } from '../domain/answers-anew';
import { validUntil } from '../domain/valid-until';
import { type FollowingAnswer, givenAnswers, keepAnswers } from '../persistence/given-answers';
import { membersOf } from '../persistence/members-of-households';
import { saidOf } from '../persistence/said-of-insurance';
import { followInsurance, hitInsecure } from './follow-insurance';

const FINDINGS = {
  none: '有成员未参加医疗保险',
  unclear: '有成员未参加居民医保，是否参加职工医保待核',
} as const;

// So many households are looked at together; a ledger of a county brings many more.
const AT_ONCE = 2_000;

/** Which households are looked at, and when. */
export interface LookedAt {
  readonly households: readonly string[];
  readonly today: PlainDate;
  /** A day that something was just said of. */
  readonly saidOn?: PlainDate;
}

/** Looks at households again, as rooms are given it: those of whom something was just said of a day. */
export type Answer = (
  transaction: Statements,
  households: readonly string[],
  saidOn?: PlainDate,
) => Promise<void>;

/**
 * Says of households what follows by now from what was said of their members, where that is another answer than the one given; the
 * same for a ledger, a survey, an entry, a member who came or left, and a run that was taken back.
 */
export async function answerHouseholds(
  transaction: Statements,
  policies: PolicySet,
  { households, ...asked }: LookedAt,
): Promise<void> {
  for (let at = 0; at < households.length; at += AT_ONCE)
    await answerSome(transaction, policies, { ...asked, households: households.slice(at, at + AT_ONCE) });
}

async function answerSome(
  transaction: Statements,
  policies: PolicySet,
  { households: ids, today, saidOn }: LookedAt,
): Promise<void> {
  const places = await transaction.query<{ id: string; division: string }>(
    'SELECT id, division_code AS division FROM registered_household WHERE id = ANY($1::uuid[])',
    [ids],
    'places-of-households',
  );
  const known = places.map(({ id }) => id);
  const members = await membersOf(transaction, known);
  const persons = [...members.values()].flatMap(({ members: all }) => all.map(({ personId }) => personId));
  const said = await saidOf(transaction, persons);
  const given = await givenAnswers(transaction, known);
  const anew = places.flatMap(({ id, division }) => {
    const household = members.get(id);
    if (!household) return [];
    const until = (on: PlainDate) => validUntil(policies, { division, on });
    const answered = { ...household, said, given: given.get(id) ?? [] };
    return answersAnew(answered, { today, ...(saidOn && { saidOn }), validUntil: until }).map((answer) => ({
      ...answer,
      householdId: id,
      divisionCode: division,
      finding: findingOf(answer.secure),
      source: answer.source ?? DEPARTMENT_ENTRY,
    }));
  });
  if (anew.length > 0) {
    await keepAnswers(transaction, anew);
    await tellChanges(transaction, TOLD_ANSWERS, known);
    await hitInsecure(transaction, newestInsecure(anew));
  }
  await followInsurance(transaction, policies, { households: known, day: today });
}

function findingOf(secure: boolean | null): string | null {
  if (secure === true) return null;
  return secure === false ? FINDINGS.none : FINDINGS.unclear;
}

// What was insecure once and is not by now opens nothing.
function newestInsecure(anew: readonly FollowingAnswer[]): FollowingAnswer[] {
  const newest = new Map(anew.map((answer) => [answer.householdId, answer]));
  return [...newest.values()].filter(({ secure }) => secure === false);
}
