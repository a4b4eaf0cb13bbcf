import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A village, by the id it keeps and the code it has now. */
export interface Village {
  readonly id: string;
  readonly code: string;
}

/** The villages of a place that are there on a day. */
export function villagesBelow(transaction: Statements, place: string, on: PlainDate): Promise<Village[]> {
  return transaction.query<Village>(
    `SELECT v.division_id AS id, now_v.code FROM division_version v
     JOIN division d ON d.id = v.division_id AND d.level = 'village'
     JOIN division_version now_v ON now_v.division_id = v.division_id AND now_v.valid_to IS NULL
     WHERE starts_with(v.code, $1) AND daterange(v.valid_from, v.valid_to, '[]') @> $2::date ORDER BY now_v.code`,
    [place, on],
    'villages-below',
  );
}

/** Brings the surveys of all villages to the visits and households that are there now. */
export async function followSurveys(transaction: Statements): Promise<void> {
  await transaction.query('SELECT follow_surveys(NULL)');
}
