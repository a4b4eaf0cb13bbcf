import { type PlainDate, plainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { HouseRenovation, HouseWord } from '../domain/house-facts';

/** A word with where it came from. */
export interface SourcedWord extends HouseWord {
  readonly source: string;
  readonly account: string | null;
  readonly byLedger: boolean;
}

/** A renovation with where its state comes from. */
export interface SourcedRenovation extends HouseRenovation {
  readonly source: string;
}

/** All that was said of the houses of a household. */
export interface HousesRow {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly words: readonly SourcedWord[];
  readonly renovations: readonly SourcedRenovation[];
}

/** What was said of the houses of these households, as far as the reader sees it. */
export async function housesOf(reader: Statements, householdIds: readonly string[]): Promise<HousesRow[]> {
  const rows = await reader.query<HousesRow>(
    `SELECT asked.id AS "householdId", coalesce(h.division_code, w.division_code, r.division_code) AS "divisionCode", coalesce(w.words, '[]'::jsonb) AS words,
       coalesce(r.renovations, '[]'::jsonb) AS renovations
     FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN registered_household h ON h.id = asked.id
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('id', w.id, 'houseNumber', w.house_number, 'occurredOn', w.occurred_on,
         'grade', w.grade, 'livedIn', w.lived_in, 'sole', w.sole, 'suspected', w.suspected, 'unsafeSeen', w.unsafe_seen,
         'checked', w.checked, 'source', w.source, 'account', w.account, 'byLedger', w.entry = 'LEDGER') ORDER BY w.id) AS words,
         min(w.division_code) AS division_code
       FROM house_word w WHERE w.household_id = asked.id
     ) AS w ON true
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('houseNumber', r.house_number, 'grade', r.grade, 'startedOn', r.started_on,
         'completedOn', r.completed_on, 'source', r.source) ORDER BY r.id) AS renovations,
         min(r.division_code) AS division_code
       FROM renovation r WHERE r.household_id = asked.id
     ) AS r ON true
     WHERE coalesce(h.division_code, w.division_code, r.division_code) IS NOT NULL`,
    [householdIds],
    'houses-of-households',
  );
  return rows;
}

/** The days on which something of the houses changed, by a day. */
export function daysOf({ words, renovations }: HousesRow, today: PlainDate): PlainDate[] {
  const days = [
    ...words.map(({ occurredOn }) => occurredOn),
    ...renovations.flatMap(({ startedOn, completedOn }) => [
      startedOn,
      ...(completedOn ? [completedOn] : []),
    ]),
  ];
  return [...new Set(days)]
    .filter((day) => day <= today)
    .map(plainDate)
    .toSorted();
}

/** A house that a survey saw. */
export interface SurveyedHouse {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly problemFound: boolean;
}

/** Keeps what a survey saw of houses, once per household and day. */
export async function insertSurveyed(
  transaction: Statements,
  { surveyedOn, source }: { surveyedOn: string; source: string },
  seen: readonly SurveyedHouse[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO house_word (household_code, household_id, division_code, house_number, occurred_on, entry, unsafe_seen, source)
     SELECT h.code, s."householdId", s."divisionCode", '1', $2::date, 'SURVEY ' || s."householdId", s."problemFound", $3
     FROM jsonb_to_recordset($1::jsonb) AS s("householdId" uuid, "divisionCode" text, "problemFound" boolean)
     LEFT JOIN registered_household h ON h.id = s."householdId"
     WHERE NOT EXISTS (SELECT FROM house_word w WHERE w.household_id = s."householdId" AND w.occurred_on = $2::date
                       AND w.unsafe_seen IS NOT DISTINCT FROM s."problemFound" AND w.source = $3)`,
    [JSON.stringify(seen), surveyedOn, source],
    'insert-surveyed-houses',
  );
}

/** Ids of the households below a division of whose houses something was said. */
export async function householdsWithWords(reader: Statements, division: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT household_id AS id FROM house_word
     WHERE household_id IS NOT NULL AND division_code >= $1 AND division_code < $1 || ':'
     UNION SELECT household_id FROM renovation
     WHERE household_id IS NOT NULL AND division_code >= $1 AND division_code < $1 || ':'`,
    [division],
  );
  return rows.map(({ id }) => id);
}
