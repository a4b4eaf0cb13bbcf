import { type MergeContext, STAGE } from '@dixian/imports';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';

const LIMITS = {
  litres: 'water-litres-minimum',
  minutes: 'water-minutes-maximum',
  distance: 'water-distance-maximum',
  height: 'water-height-maximum',
  dry_days: 'water-dry-days-maximum',
} as const;

/** A figure that contradicts its item is shown where the county set what the item asks for; the office's word stands. */
export async function remarkFigures(
  { transaction, findings, exportedOn }: MergeContext,
  policies: PolicySet,
): Promise<void> {
  const counties = await transaction.query<{ county: string }>(
    `SELECT DISTINCT left(division_code, 6) AS county FROM ${STAGE}`,
  );
  const limits = counties.flatMap(({ county }) => {
    const set = Object.entries(LIMITS).flatMap(([figure, name]) => {
      const parameter = resolveParameter(policies, { division: county, on: exportedOn, name });
      return isMissing(parameter) ? [] : [[figure, Number(parameter.value)]];
    });
    return set.length > 0 ? [{ county, ...Object.fromEntries(set) }] : [];
  });
  if (limits.length === 0) return;
  await findings.fromSelect(
    {
      code: 'FIGURE_CONTRADICTS_ITEM',
      severity: 'WARNING',
      column: '水量',
      zh: '填写的数值与这一项的达标情况不符，请核对。',
      en: 'A figure contradicts the state of its item; please check.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($1::jsonb) AS l(county text, litres int, minutes int, distance int, height int, dry_days int)
       ON l.county = left(s.division_code, 6)
     CROSS JOIN LATERAL (SELECT s.litres >= l.litres AS quantity,
       (SELECT bool_and(ok) FROM (VALUES (s.minutes <= l.minutes), (s.distance <= l.distance), (s.height <= l.height)) AS v(ok)
        WHERE ok IS NOT NULL) AS convenience,
       s.dry_days <= l.dry_days AS assurance) AS fits
     WHERE (s.quantity <> 'UNMET') <> fits.quantity OR (s.convenience <> 'UNMET') <> fits.convenience
       OR (s.assurance <> 'UNMET') <> fits.assurance`,
    [JSON.stringify(limits)],
  );
}
