import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';

/** What a ledger of posts says that a person should look at; the rows are kept. */
export async function remarkPosts(
  { findings }: Pick<MergeContext, 'findings'>,
  policies: PolicySet,
): Promise<void> {
  await findings.fromSelect(
    {
      code: 'AGREEMENT_WITHOUT_END',
      severity: 'WARNING',
      column: '到期日',
      zh: '协议没有到期日：按在岗处理，不延期；请补填到期日。',
      en: 'The agreement names no end: the post counts as held and is not extended. Please add its last day.',
    },
    // A list that leaves the end blank says nothing of one that is known.
    `SELECT DISTINCT s.row_number, s.household_code FROM ${STAGE} s
     JOIN public_welfare_post t ON t.county_code = left(s.division_code, 6)
       AND (t.certificate_index, t.post, t.starts_on) = (s.certificate_index, s.post, s.starts_on)
     WHERE t.ends_on IS NULL AND t.form IN ('AGREEMENT', 'PUBLIC_WELFARE_POST')`,
  );
  await findings.fromSelect(
    {
      code: 'TWO_POSTS_AT_ONCE',
      severity: 'WARNING',
      column: '岗位',
      zh: '这个人同一时间还有另一个岗位，请核对。',
      en: 'This person holds another post at the same time. Please check it.',
    },
    `SELECT DISTINCT s.row_number, s.household_code FROM ${STAGE} s
     JOIN public_welfare_post o ON o.county_code = left(s.division_code, 6) AND o.certificate_index = s.certificate_index
     WHERE (o.post <> s.post OR o.starts_on <> s.starts_on)
       AND coalesce(o.ends_on >= greatest(o.starts_on, s.starts_on), true)
       AND coalesce(s.ends_on >= greatest(o.starts_on, s.starts_on), true)`,
  );
  await findings.fromSelect(
    {
      code: 'AGE_OUTSIDE',
      severity: 'WARNING',
      column: '起始日',
      zh: '上岗时的年龄不在规定范围内，请核对。',
      en: 'On the first day the holder is younger or older than holders of posts are here. Please check it.',
    },
    `SELECT DISTINCT s.row_number, s.household_code FROM ${STAGE} s
     JOIN public_welfare_post t ON (t.certificate_index, t.post, t.starts_on) = (s.certificate_index, s.post, s.starts_on)
     JOIN standing_member m ON m.person_id = t.person_id
     JOIN jsonb_to_recordset($1::jsonb) AS r(place text, age int, "from" date, "to" date)
       ON starts_with(t.division_code, r.place) AND t.starts_on BETWEEN r."from" AND coalesce(r."to", 'infinity')
     WHERE extract(year FROM age(t.starts_on, m.birth)) NOT BETWEEN ${YOUNGEST} AND r.age`,
    [agesByPlace(policies)],
  );
}

// Whoever is younger may not be employed at all; up to which age posts are held is each county's to set.
const YOUNGEST = 16;

function agesByPlace({ parameters }: PolicySet): string {
  const set = [...(parameters.get('post-age-to') ?? [])].flatMap(([place, values]) =>
    values.flatMap(({ value, from, to }) =>
      value === null ? [] : [{ place, age: Number(value), from, to }],
    ),
  );
  return JSON.stringify(set);
}
