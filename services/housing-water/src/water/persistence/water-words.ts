import { type PlainDate, plainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import type { WaterTest, WaterWord } from '../domain/water-facts';
import { waterWord } from '../tables';

export const WATER_NAMES = [
  'id',
  'occurredOn',
  'mode',
  'work',
  'quantity',
  'quality',
  'convenience',
  'assurance',
  'litres',
  'minutes',
  'dryDays',
  'distance',
  'height',
  'source',
  'recordedAt',
] as const;

/** What was said of a household's water, as it is read. */
export type WaterWordRow = RowOf<typeof waterWord, (typeof WATER_NAMES)[number]>;

export const WATER_COLUMNS = waterWord.select(WATER_NAMES);

/** All that was said of the water of a household, and the tests of the works it comes from. */
export interface WaterRow {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly words: readonly (WaterWord & { source: string; account: string | null; survey: boolean })[];
  readonly tests: readonly (WaterTest & { source: string; account: string | null })[];
}

/** What was said of the water of these households, as far as the reader sees it. */
export function waterOf(reader: Statements, householdIds: readonly string[]): Promise<WaterRow[]> {
  return reader.query<WaterRow>(
    `SELECT asked.id AS "householdId", coalesce(h.division_code, w.division_code) AS "divisionCode",
       coalesce(w.words, '[]'::jsonb) AS words, coalesce(t.tests, '[]'::jsonb) AS tests
     FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN registered_household h ON h.id = asked.id
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('id', w.id, 'occurredOn', w.occurred_on, 'work', w.work, 'said', w.said,
         'quantity', w.quantity, 'quality', w.quality, 'convenience', w.convenience, 'assurance', w.assurance,
         'source', w.source, 'account', w.account, 'survey', w.entry LIKE 'SURVEY%') ORDER BY w.id) AS words,
         min(w.division_code) AS division_code, array_agg(DISTINCT w.work) AS works, min(w.county_code) AS county_code
       FROM water_word w WHERE w.household_id = asked.id
     ) AS w ON true
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('id', t.id, 'work', t.work, 'testedOn', t.tested_on, 'tester', t.tester,
         'level', t.level, 'passed', t.passed, 'source', t.source, 'account', t.account) ORDER BY t.id) AS tests
       FROM water_test t WHERE t.county_code = w.county_code AND t.work = ANY(w.works)
     ) AS t ON true
     WHERE coalesce(h.division_code, w.division_code) IS NOT NULL`,
    [householdIds],
    'water-of-households',
  );
}

/** The same for a request; one statement per request. */
export function waterLoaded(context: RequestContext, householdId: string): Promise<WaterRow | undefined> {
  // Whatever somebody made up is no household.
  if (!isEntityId(householdId)) return Promise.resolve(undefined);
  return context
    .loader<string, WaterRow>('water', async (ids) => {
      const rows = await context.db.read(context.scope, (reader) => waterOf(reader, ids));
      const byId = new Map(rows.map((row) => [row.householdId, row]));
      return ids.map((id) => byId.get(id));
    })
    .load(householdId);
}

/** The days on which something of the water changed, by a day. */
export function daysOfWater({ words, tests }: WaterRow, today: PlainDate): PlainDate[] {
  const days = [...words.map(({ occurredOn }) => occurredOn), ...tests.map(({ testedOn }) => testedOn)];
  return [...new Set(days)]
    .filter((day) => day <= today)
    .map(plainDate)
    .toSorted();
}

/** The newest word with items by a day; one statement per request and day. */
export function supplyAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<WaterWordRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${WATER_COLUMNS} FROM water_word
    WHERE household_id = ANY($1::uuid[]) AND said IS NULL AND occurred_on <= $2::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  return rowPerKey<WaterWordRow>(context, `water-supply:${asOf}`, sql, [asOf]).load(householdId);
}

/** Keeps what was said of the water on the whole, by a survey or the department. */
export async function insertSaid(
  transaction: Statements,
  { occurredOn, source, account }: { occurredOn: string; source: string; account: string | null },
  said: readonly { householdId: string; divisionCode: string; secure: boolean | null }[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO water_word (household_code, household_id, division_code, occurred_on, entry, said, account, source)
     SELECT h.code, s."householdId", s."divisionCode", $2::date,
       CASE WHEN $4::text IS NULL THEN 'SURVEY ' ELSE '' END || uuidv7(),
       CASE WHEN s.secure IS NULL THEN 'UNKNOWN' WHEN s.secure THEN 'SAFE' ELSE 'UNSAFE' END, $4, $3
     FROM jsonb_to_recordset($1::jsonb) AS s("householdId" uuid, "divisionCode" text, secure boolean)
     LEFT JOIN registered_household h ON h.id = s."householdId"`,
    [JSON.stringify(said), occurredOn, source, account],
    'insert-said-of-water',
  );
}
