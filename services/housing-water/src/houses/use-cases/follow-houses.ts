import { addMonths, type PlainDate } from '@dixian/calendar';
import { findDeadline, monitoredOn, type PolicySet, ruleInForce } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { secureOf } from '../../ground/domain/secure-of';
import { obligations } from '../../ground/obligations';
import {
  type FollowingAnswer,
  insertAnswers,
  newAnswers,
  type StandingAnswer,
  standingAnswers,
} from '../../ground/persistence/follow-answers';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { checkInterval } from '../domain/check-due';
import { type HousesState, housesOn } from '../domain/house-facts';
import { housingAnswer, isDangerous, wordsOf } from '../domain/housing-answer';
import { daysOf, type HousesRow, housesOf } from '../persistence/house-words';
import { remediedOn } from '../persistence/remedy-list';

// So that memory does not grow with the ledger.
const SLICE = 500;

/**
 * Follows what was said of houses: the answers of all days on which something changed, whether a remedy is owed, and what is
 * to be appraised or left. A ledger and a person who say the same bring the same.
 */
export async function followHouses(
  transaction: Statements,
  policies: PolicySet,
  householdIds: readonly string[],
  today: PlainDate,
): Promise<void> {
  for (let from = 0; from < householdIds.length; from += SLICE) {
    const ids = householdIds.slice(from, from + SLICE);
    const rows = await housesOf(transaction, ids);
    const standing = await standingAnswers(transaction, 'SAFE_HOUSING', ids);
    const answers = rows.flatMap((row) => {
      const stands = standing.get(row.householdId) ?? [];
      return newAnswers(stands, answersOf(policies, row, { today, stands }));
    });
    await insertAnswers(transaction, 'SAFE_HOUSING', answers);
    await followWork(transaction, policies, rows, today);
  }
}

// Of every day on which something was said, and of those on which something was that is taken back.
function answersOf(
  policies: PolicySet,
  row: HousesRow,
  { today, stands }: { today: PlainDate; stands: readonly StandingAnswer[] },
): FollowingAnswer[] {
  const { householdId, divisionCode, words, renovations } = row;
  const days = new Set([...daysOf(row, today), ...stands.map(({ occurredOn }) => occurredOn)]);
  return [...days].toSorted().map((day) => {
    const state = housesOn(words, renovations, day);
    const decision = housingAnswer(policies, { division: divisionCode, on: day, state });
    const word = words.findLast(({ occurredOn }) => occurredOn === day);
    const work = renovations.find(({ startedOn, completedOn }) => startedOn === day || completedOn === day);
    return {
      ...{ householdId, divisionCode, occurredOn: day, secure: secureOf(decision), finding: wordsOf(state) },
      source: word?.source ?? work?.source ?? DEPARTMENT_ENTRY,
      account: word?.account ?? null,
      // A renovation under way is told of as a hit by itself.
      own: word !== undefined && word.unsafeSeen === null,
    };
  });
}

interface Work {
  readonly row: HousesRow;
  readonly state: HousesState;
  /** Day since which it is to be done; null where there is nothing to do. */
  readonly since: PlainDate | null;
  readonly clauseIds: readonly string[];
}

async function followWork(
  transaction: Statements,
  policies: PolicySet,
  rows: readonly HousesRow[],
  today: PlainDate,
): Promise<void> {
  const ids = rows.map(({ householdId }) => householdId);
  const held = await standings.heldOf(transaction, ids);
  const remedied = await remediedOn(transaction, ids);
  const states = rows.map((row) => ({ row, state: housesOn(row.words, row.renovations, today) }));
  const appraise = states.map(({ row, state }): Work => {
    const rule = ruleInForce(policies, 'suspected-house-appraised', {
      division: row.divisionCode,
      on: today,
    });
    const periods = held.get(row.householdId)?.periods;
    // Where a document asks for it of monitored households, it is their houses that are appraised.
    const asked = !rule || (periods !== undefined && monitoredOn(periods, today).as === 'MONITORED');
    return { row, state, since: asked ? suspectedSince(state) : null, clauseIds: rule ? [rule.clause] : [] };
  });
  const leave = states.map(
    ({ row, state }): Work => ({ row, state, since: occupiedSince(state), clauseIds: [] }),
  );
  const remedy = states.map(({ row, state }): Work => {
    const at = { division: row.divisionCode, on: today, kind: 'HOUSING_RENOVATION' } as const;
    const rule = findDeadline(policies, at);
    const since = rule ? unsafeSince(state) : null;
    // What was rebuilt after a disaster, or remedied otherwise, is remedied until something else is found.
    const done = remedied.get(row.householdId);
    const isOpen = since !== null && !(done && done.on >= since);
    return { row, state, since: isOpen ? since : null, clauseIds: rule ? [rule.clause] : [] };
  });
  const check = states.map(
    ({ row, state }): Work => ({ row, state, ...checkDue(policies, row.divisionCode, state, today) }),
  );
  await show(transaction, 'APPRAISE_HOUSE', appraise, today);
  await show(transaction, 'CHECK_HOUSE', check, today);
  await show(transaction, 'MOVE_OUT', leave, today);
  await owe(transaction, remedy, today);
  await show(transaction, 'REMEDY_HOUSE', remedy, today);
}

// An empty house is looked at by nobody's interval.
function checkDue(
  policies: PolicySet,
  division: string,
  { houses }: HousesState,
  today: PlainDate,
): Pick<Work, 'since' | 'clauseIds'> {
  const interval = checkInterval(policies, { division, on: today });
  if (!interval) return { since: null, clauseIds: [] };
  const days = houses.flatMap(({ livedIn, checkedOn }) =>
    livedIn === false || checkedOn === null ? [] : addMonths(checkedOn, interval.months),
  );
  const since = earliest(days.filter((day) => day <= today));
  return { since, clauseIds: [interval.clause] };
}

function suspectedSince({ houses, survey }: HousesState): PlainDate | null {
  const days = houses.flatMap((house) => (house.livedIn === false ? [] : (house.suspectedSince ?? [])));
  return earliest(survey?.unsafe ? [...days, survey.seenOn] : days);
}

function occupiedSince({ houses }: HousesState): PlainDate | null {
  return earliest(
    houses.flatMap((house) => (isDangerous(house) && house.livedIn === true ? (house.gradedOn ?? []) : [])),
  );
}

function unsafeSince({ houses, survey }: HousesState): PlainDate | null {
  const graded = houses.flatMap((house) =>
    isDangerous(house) && house.livedIn !== false ? (house.gradedOn ?? []) : [],
  );
  return earliest(survey?.unsafe ? [...graded, survey.seenOn] : graded);
}

function earliest(days: readonly PlainDate[]): PlainDate | null {
  return days.toSorted()[0] ?? null;
}

async function show(
  transaction: Statements,
  kind: 'APPRAISE_HOUSE' | 'CHECK_HOUSE' | 'MOVE_OUT' | 'REMEDY_HOUSE',
  work: readonly Work[],
  today: PlainDate,
): Promise<void> {
  const open = work.flatMap(({ row: { householdId, divisionCode }, since, clauseIds }) =>
    since === null ? [] : [{ subjectId: householdId, householdId, divisionCode, openedOn: since, clauseIds }],
  );
  await tasks.open(transaction, kind, open);
  const done = work.filter(({ since }) => since === null).map(({ row }) => row.householdId);
  await tasks.closeFrom(transaction, kind, {
    sql: 'SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM unnest($1::uuid[]) AS id',
    parameters: [done, today],
  });
}

async function owe(transaction: Statements, work: readonly Work[], today: PlainDate): Promise<void> {
  await obligations.trigger(
    transaction,
    'HOUSING_RENOVATION',
    work.flatMap(({ row: { householdId, divisionCode }, since }) =>
      since === null
        ? []
        : [
            {
              ...{ subject: { kind: 'HOUSEHOLD', id: householdId }, cycle: since, householdId, divisionCode },
              ...{ sector: 'housing' as const, triggeredOn: since },
            },
          ],
    ),
  );
  const stands = work.map(({ row, since }) => ({ id: row.householdId, since }));
  await obligations.endFrom(transaction, 'HOUSING_RENOVATION', {
    sql: `SELECT o.subject_kind, o.subject_id, o.cycle,
        CASE WHEN o.cycle IS DISTINCT FROM s.since THEN coalesce(o.met_on, $2::date) END AS met_on,
        NULL::date AS stopped_on, NULL::text AS stopped_as
      FROM jsonb_to_recordset($1::jsonb) AS s(id text, since text)
      JOIN duty_obligation o ON o.kind = 'HOUSING_RENOVATION' AND o.subject_kind = 'HOUSEHOLD' AND o.subject_id = s.id`,
    parameters: [JSON.stringify(stands), today],
  });
}
