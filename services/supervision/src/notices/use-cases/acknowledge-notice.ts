import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isEntityId, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { worksIn } from '../../ground/domain/unit';
import type { UnitNoticeView } from '../persistence/notice-list';
import { insertReceipt, noticeById } from '../persistence/receipts';

const LONGEST_NOTE = 500;

/** Records that the caller, who works in the unit that was told, has seen its notice. */
export function acknowledgeNotice(
  context: RequestContext,
  input: { noticeId: string; occurredOn: PlainDate; note?: string | null; idempotencyKey: string },
): Promise<UnitNoticeView | UserErrorValue> {
  const { caller, clock } = context;
  const { noticeId, occurredOn, note } = input;
  return recordOnce<UnitNoticeView, string>(
    context,
    { act: 'acknowledgeNotice', input, texts: { note }, longest: LONGEST_NOTE },
    async (transaction, { account, role }) => {
      const notice = isEntityId(noticeId) ? await noticeById(transaction, noticeId) : undefined;
      if (!notice) return notFound('noticeId', NO_NOTICE);
      if (!worksIn(caller, notice)) return notPermitted(NOT_THEIRS);
      if (occurredOn < notice.night) return invalidInput('occurredOn', 'DATE_TOO_EARLY', BEFORE_NIGHT);
      const receipt = {
        account,
        role,
        acknowledgedOn: occurredOn,
        recordedAt: clock.now(),
        note: note || null,
      };
      await insertReceipt(transaction, notice, receipt);
      return { answer: notice, reference: notice.id };
    },
    noticeById,
  );
}

const NO_NOTICE = {
  zh: '没有这条提醒，请从提醒列表中选一条。',
  en: 'There is no such notice; please pick one of the list.',
};
const NOT_THEIRS = {
  zh: '这条提醒发给了别的单位，请由该单位签收。',
  en: 'This notice was for another office; please have that office acknowledge it.',
};
const BEFORE_NIGHT = {
  zh: '签收日期不能早于提醒日期，请核对。',
  en: 'A notice cannot be seen before it was written; please check the day.',
};
