import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { outsidePlaces } from '../domain/outside-places';

interface Journey {
  readonly division: string;
  readonly year: number;
  readonly code: string;
}

/** Says which claims are of a place that the document of the year does not name, as an act would be refused; they are kept. */
export async function remarkPlaces(
  { transaction, findings }: Pick<MergeContext, 'transaction' | 'findings'>,
  policies: PolicySet,
): Promise<void> {
  const journeys = await transaction.query<Journey>(
    `SELECT DISTINCT division_code AS division, year, place_code AS code FROM ${STAGE} WHERE place_code IS NOT NULL`,
  );
  const outside = journeys.filter((journey) => outsidePlaces(policies, journey) !== undefined);
  await findings.fromSelect(
    {
      code: 'PLACE_NOT_COVERED',
      severity: 'WARNING',
      column: '务工地点',
      zh: '务工所在地不在当地文件补贴的范围内，请核对。',
      en: 'The place of work is none that the document of the place subsidises. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($1::jsonb) AS j(division text, year int, code text)
       ON j.division = s.division_code AND j.year = s.year AND j.code = s.place_code`,
    [JSON.stringify(outside)],
  );
}
