import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A hospital, by code or name, in the county of a place, and the day that is asked for. */
export interface AskedHospital {
  readonly divisionCode: string;
  readonly hospital: string;
  readonly admittedOn: PlainDate;
}

/** Whether each of many was designated on its day; null where the county has no list. */
export async function designatedFor(
  reader: Statements,
  asked: readonly AskedHospital[],
): Promise<(boolean | null)[]> {
  const given = asked.map(({ divisionCode, hospital, admittedOn }, place) => ({
    ...{ place, county: divisionCode.slice(0, 6), hospital, day: admittedOn },
  }));
  const rows = await reader.query<{ designated: boolean | null }>(
    `SELECT CASE WHEN EXISTS (SELECT FROM designated_hospital d WHERE d.county_code = a.county) THEN EXISTS (
         SELECT FROM designated_hospital d WHERE d.county_code = a.county AND (d.code = a.hospital OR d.name = a.hospital)
           AND d.from_on <= a.day AND (d.until_on IS NULL OR d.until_on >= a.day)) END AS designated
     FROM jsonb_to_recordset($1::jsonb) AS a(place int, county text, hospital text, day date) ORDER BY a.place`,
    [JSON.stringify(given)],
    'designated-hospitals-of-stays',
  );
  return rows.map(({ designated }) => designated);
}
