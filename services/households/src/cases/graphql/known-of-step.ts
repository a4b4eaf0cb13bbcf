import { mayKnow } from '@dixian/access';
import { formatYuan } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import { assessmentsOf } from '../../assessment/persistence/income-assessments';
import type { Known } from '../../ground/domain/form';
import { periodsOf } from '../../periods/persistence/periods';
import { perHead } from '../../register/domain/income';
import { actOf, type CaseAct, standingActs } from '../domain/case-act';
import type { PlannedAct } from '../domain/case-plan';
import type { CaseRules } from '../domain/case-rules';
import type { CaseRow } from '../persistence/cases';
import { noticeOf } from './notice-of-case';

const THIS_CASE = { zh: '本事项', en: 'this case' };

/** What is known of the fields of a case's next step, each with where it comes from; by path. */
export async function knownOfStep(
  context: RequestContext,
  { rules, row, acts }: { rules: CaseRules; row: CaseRow; acts: readonly CaseAct[] },
  { kind }: Pick<PlannedAct, 'kind'>,
): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  const knows = (path: string, value: unknown, source: Known['source']) => {
    if (value !== null && value !== undefined) known.set(path, { value, source });
  };
  knows('caseId', row.id, THIS_CASE);
  knows('expectedVersion', row.version, THIS_CASE);
  const posting = actOf(standingActs(acts), 'POSTING');
  if (kind === 'ANNOUNCEMENT' && posting) {
    const from = posting.occurredOn;
    knows('evidence.place', posting.evidence.place, { zh: `公示（${from}）`, en: `the posting of ${from}` });
  }
  if (kind === 'POSTING') {
    const notice = await noticeOf(context, rules, row);
    knows('evidence.text', notice?.text, { zh: '公示文本', en: 'the notice of the case' });
  }
  if (kind === 'HOME_CHECK' && mayKnow(context.caller, 'INCOME'))
    await incomeOf(context, row.householdId, knows);
  if (kind === 'RELABELLING') {
    const period = (await periodsOf(context, row.householdId)).at(-1);
    const source = { zh: '上一监测期', en: 'the last time of monitoring' };
    knows('evidence.category', period?.category, source);
    if (period && period.risks.length > 0) knows('evidence.risks', period.risks, source);
  }
  return known;
}

async function incomeOf(
  context: RequestContext,
  householdId: string,
  knows: (path: string, value: unknown, source: Known['source']) => void,
): Promise<void> {
  const last = (await assessmentsOf(context, householdId)).at(-1);
  if (!last) return;
  const { occurredOn, total, countedMembers, selfPaid, measure } = last;
  const source = { zh: `收入核算（${occurredOn}）`, en: `the income assessed for ${occurredOn}` };
  const word = measure === 'net-income' ? '人均纯收入' : '人均可支配收入';
  knows('evidence.income', `${word}${formatYuan(perHead(total, countedMembers))}元`, source);
  if (selfPaid !== null) knows('evidence.selfPaidExpenses', `合规自付支出${formatYuan(selfPaid)}元`, source);
}
