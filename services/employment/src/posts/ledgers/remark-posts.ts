import { type MergeContext, STAGE } from '@dixian/imports';

/** What a ledger of posts says that a person should look at; the rows are kept. */
export async function remarkPosts({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'AGREEMENT_WITHOUT_END',
      severity: 'WARNING',
      column: '到期日',
      zh: '协议没有到期日：按在岗处理，不延期；请补填到期日。',
      en: 'The agreement names no end: the post counts as held and is not extended. Please add its last day.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE s.ends_on IS NULL AND s.form IN ('AGREEMENT', 'PUBLIC_WELFARE_POST')`,
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
     JOIN public_welfare_post o ON o.certificate_index = s.certificate_index
     WHERE o.post <> s.post
       AND coalesce(o.ends_on >= s.starts_on, true) AND coalesce(s.ends_on >= o.starts_on, true)`,
  );
}
