import type { MergeContext } from '@dixian/imports';
import { settleListed, settleNeed } from './aid-tasks';
import { sayAidTwice } from './say-aid-twice';

/** After a list of need: work for those of it who are without aid. */
export async function followNeed({
  transaction,
  runId,
  today,
}: Pick<MergeContext, 'transaction' | 'runId' | 'today'>): Promise<void> {
  await settleNeed(transaction, { where: 'n.loaded_by = $1', parameters: [runId] }, today);
}

/** After a list of aid: what is twice is said, need is met by what was paid, and a grant without a payment is work. */
export async function followAid(context: MergeContext): Promise<void> {
  const { transaction, runId, today } = context;
  await sayAidTwice(context);
  const aided = `EXISTS (SELECT FROM student_aid g WHERE g.loaded_by = $1 AND g.person_id = n.person_id
    AND g.school_year = n.school_year)`;
  await settleNeed(transaction, { where: aided, parameters: [runId] }, today);
  await settleListed(transaction, { where: 'a.loaded_by = $1', parameters: [runId] }, today);
}
