import { plainDate } from '@dixian/calendar';
import { type MergeContext, STAGE } from '@dixian/imports';
import { isMissing, type PolicySet, resolveParameter, wholeNumber } from '@dixian/policy';

/** Says of loaded premiums whose person is outside the ages of the document on every day of the year; what was paid is kept. */
export async function remarkAges(
  { transaction, findings }: Pick<MergeContext, 'transaction' | 'findings'>,
  policies: PolicySet,
): Promise<void> {
  const asked = await transaction.query<{ division: string; year: number }>(
    `SELECT DISTINCT left(division_code, 6) AS division, year FROM ${STAGE} ORDER BY 1, 2`,
  );
  const bounds = asked.flatMap(({ division, year }) => {
    const of = (name: string) => {
      const value = resolveParameter(policies, { name, division, on: plainDate(`${year}-12-31`) });
      return isMissing(value) ? null : wholeNumber(value);
    };
    const [from, below] = [of('pension-subsidy-age-from'), of('pension-subsidy-age-below')];
    return from === null || below === null ? [] : [{ division, year, from_age: from, below_age: below }];
  });
  if (bounds.length === 0) return;
  await findings.fromSelect(
    {
      code: 'AGE_OUTSIDE',
      severity: 'WARNING',
      column: '缴费年度',
      zh: '这一年度内年龄始终不在资助范围内，请核对。',
      en: 'The person is outside the ages of the subsidy on every day of that year. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($1::jsonb) AS b(division text, year int, from_age int, below_age int)
       ON b.division = left(s.division_code, 6) AND b.year = s.year
     JOIN registered_person p ON p.certificate_index = s.certificate_index
     JOIN standing_member m ON m.person_id = p.id AND m.household_id = p.household_id
     WHERE m.birth + make_interval(years => b.from_age) > make_date(s.year, 12, 31)
        OR m.birth + make_interval(years => b.below_age) <= make_date(s.year, 1, 1)`,
    [JSON.stringify(bounds)],
  );
}
