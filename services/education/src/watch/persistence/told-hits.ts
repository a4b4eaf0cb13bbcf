import { toldHits } from '@dixian/register';

/** What the data found goes to the rural office, with the child and without a school. */
export const TOLD_HITS = toldHits({
  leadType: `'OTHER'`,
  department: `'教育'`,
  note: `CASE t.rule WHEN 'need-unaided' THEN '家庭经济困难学生开学后仍未得到资助' ELSE '适龄儿童少年开学后仍无就学记录' END`,
  person: 't.person_id',
});
