import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowPerKey } from '@dixian/service';
import { houseWord } from '../tables';
import { type HousesRow, housesOf } from './house-words';

export const HOUSE_WORD_NAMES = [
  'id',
  'householdId',
  'houseNumber',
  'occurredOn',
  'grade',
  'livedIn',
  'sole',
  'suspected',
  'checked',
  'structure',
  'builtIn',
  'appraiser',
  'reportNumber',
  'note',
  'source',
  'recordedAt',
] as const;

/** What was said of a house, as it is read. */
export type HouseWordRow = RowOf<typeof houseWord, (typeof HOUSE_WORD_NAMES)[number]>;

export const HOUSE_WORD_COLUMNS = houseWord.select(HOUSE_WORD_NAMES);

/** All that was said of the houses of a household; one statement per request. */
export function housesLoaded(context: RequestContext, householdId: string): Promise<HousesRow | undefined> {
  return context
    .loader<string, HousesRow>('houses', async (ids) => {
      const rows = await context.db.read(context.scope, (reader) => housesOf(reader, ids));
      const byId = new Map(rows.map((row) => [row.householdId, row]));
      return ids.map((id) => byId.get(id));
    })
    .load(householdId);
}

/** The last appraisal of a house of the household by a day; one statement per request and day. */
export function appraisalAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<HouseWordRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${HOUSE_WORD_COLUMNS} FROM house_word
    WHERE household_id = ANY($1::uuid[]) AND grade IS NOT NULL AND occurred_on <= $2::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  return rowPerKey<HouseWordRow>(context, `appraisal:${asOf}`, sql, [asOf]).load(householdId);
}
