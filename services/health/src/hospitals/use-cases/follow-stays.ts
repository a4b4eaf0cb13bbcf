import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { STAY_COLUMNS, type StayRow } from '../persistence/lists';
import { decideStays } from './decide-stay';

// So many stays are decided together; a ledger of a county brings more.
const AT_ONCE = 2_000;

/** What was found of stays, by their ids. */
export interface FollowedStays {
  /** A deposit was taken though none was to be asked. */
  readonly depositTaken: readonly string[];
  /** The hospital was on no list of that day. */
  readonly notDesignated: readonly string[];
}

/** The work of returning deposits: open where one was taken though the right holds, closed where it was returned. */
export async function followStays(
  transaction: Statements,
  policies: PolicySet,
  stays: readonly StayRow[],
  day: PlainDate,
): Promise<FollowedStays> {
  const found = { depositTaken: [] as string[], notDesignated: [] as string[] };
  for (let at = 0; at < stays.length; at += AT_ONCE) {
    const some = await followSome(transaction, policies, stays.slice(at, at + AT_ONCE), day);
    found.depositTaken.push(...some.depositTaken);
    found.notDesignated.push(...some.notDesignated);
  }
  return found;
}

async function followSome(
  transaction: Statements,
  policies: PolicySet,
  stays: readonly StayRow[],
  day: PlainDate,
): Promise<FollowedStays> {
  const known = stays.flatMap((stay) =>
    stay.householdId ? [{ ...stay, householdId: stay.householdId }] : [],
  );
  const decisions = await decideStays(transaction, policies, known);
  const decided = known.flatMap((stay, at) => {
    const decision = decisions[at];
    return decision ? [{ ...stay, decision }] : [];
  });
  const taken = decided.filter(({ deposit, decision }) => deposit > 0n && decision.outcome === 'GRANTED');
  const held = taken.filter(({ depositReturnedOn }) => depositReturnedOn === null);
  await tasks.open(
    transaction,
    'DEPOSIT_TO_RETURN',
    held.map(({ id, householdId, personId, divisionCode, decision }) => ({
      ...{ subjectId: id, householdId, personId, divisionCode, openedOn: day },
      clauseIds: [...new Set(decision.reasons.flatMap(({ clause }) => clause ?? []))],
    })),
  );
  const open = new Set(held.map(({ id }) => id));
  await tasks.closeFrom(transaction, 'DEPOSIT_TO_RETURN', {
    sql: 'SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM unnest($1::uuid[]) AS t(id)',
    parameters: [stays.flatMap(({ id }) => (open.has(id) ? [] : [id])), day],
  });
  const isElsewhere = ({ decision: { reasons, flags } }: (typeof decided)[number]) =>
    [...reasons, ...flags].some(({ code }) => code === 'HOSPITAL_NOT_DESIGNATED');
  return {
    depositTaken: taken.map(({ id }) => id),
    notDesignated: decided.filter(isElsewhere).map(({ id }) => id),
  };
}

/** The same for the stays of households of which something was told anew. */
export async function followStaysOf(
  transaction: Statements,
  policies: PolicySet,
  households: readonly string[],
  day: PlainDate,
): Promise<void> {
  const stays = await transaction.query<StayRow>(
    `SELECT ${STAY_COLUMNS} FROM admission WHERE household_id = ANY($1::uuid[]) AND deposit > 0`,
    [households],
    'stays-of-households',
  );
  if (stays.length > 0) await followStays(transaction, policies, stays, day);
}

/** The same for the stays of a county whose list of hospitals is another by now. */
export async function followStaysIn(
  transaction: Statements,
  policies: PolicySet,
  county: string,
  day: PlainDate,
): Promise<void> {
  const stays = await transaction.query<StayRow>(
    `SELECT ${STAY_COLUMNS} FROM admission WHERE county_code = $1 AND household_id IS NOT NULL AND deposit > 0
       AND deposit_returned_on IS NULL`,
    [county],
    'stays-of-county',
  );
  if (stays.length > 0) await followStays(transaction, policies, stays, day);
}

/** Closes the work about stays that are not on record any more. */
export function forgetStays(transaction: Statements, day: PlainDate): Promise<void> {
  return tasks.closeFrom(transaction, 'DEPOSIT_TO_RETURN', {
    sql: `SELECT t.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = 'DEPOSIT_TO_RETURN' AND t.closed_on IS NULL AND NOT EXISTS (SELECT FROM admission a WHERE a.id = t.subject_id)`,
    parameters: [day],
  });
}
