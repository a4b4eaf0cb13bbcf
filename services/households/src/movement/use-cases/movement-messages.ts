import { type Message, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';

export const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能更改农户登记，请由村、乡镇、县级或农业农村部门人员办理。',
  en: 'Your role may not change the register; village, township, county or rural office staff may.',
});
export const ONLY_TOWNSHIP = notPermitted({
  zh: '迁移、分户、并户由乡镇、县级或农业农村部门人员办理。',
  en: 'Moves, splits and mergers are recorded by township, county or rural office staff.',
});
export const NO_OFFER = notFound('offerId', {
  zh: '没有这个迁移申请，或它与您的辖区无关，请核对。',
  en: 'There is no such offer of a move from or to your division. Please check it.',
});

/** What stands against a change of the register by hand. */
export type HouseholdConflictCode =
  | 'HOUSEHOLD_CHANGED'
  | 'HOUSEHOLD_MERGED'
  | 'BOTH_HAVE_OPEN_CASE'
  | 'BOTH_MONITORED'
  | 'MONITORED_AND_OPEN_CASE'
  | 'STANDS_IN_BOTH'
  | 'MOVE_OFFERED';

const CONFLICTS: Record<HouseholdConflictCode, Message> = {
  HOUSEHOLD_CHANGED: {
    zh: '这一户刚才已有变更，请查看最新信息后再办理。',
    en: 'The household was changed meanwhile. Please look at it again first.',
  },
  HOUSEHOLD_MERGED: {
    zh: '这一户已并入其他户，请在并入的那一户办理。',
    en: 'This household was merged into another. Please go on with that one.',
  },
  BOTH_HAVE_OPEN_CASE: {
    zh: '两户都有正在办理的认定或消除程序，请先办结其中一户。',
    en: 'Both households have an open case. Please end one of them first.',
  },
  BOTH_MONITORED: {
    zh: '两户都是监测对象，请先消除其中一户的风险。',
    en: 'Both households are monitored. The risk of one has to be eliminated first.',
  },
  MONITORED_AND_OPEN_CASE: {
    zh: '一户已是监测对象，另一户正在办理识别认定，请先办结或撤回该认定。',
    en: 'One household is monitored while the other is being identified. Please end or withdraw that case first.',
  },
  STANDS_IN_BOTH: {
    zh: '两户都有同一类正在执行的记录（如帮扶责任人、帮扶计划或兜底标注），请先结束其中一户的。',
    en: 'Something that a household has only once stands in both, e.g. a helper, a plan or a label. Please end one first.',
  },
  MOVE_OFFERED: {
    zh: '这一户已有待接收的迁出申请，请先由迁入地接收或由迁出地撤回。',
    en: 'A move of this household waits to be accepted. It is accepted or withdrawn first.',
  },
};

/** Somebody or something else stands against the change; names the household as it is now. */
export function householdConflict(code: HouseholdConflictCode, householdId: string): UserErrorValue {
  return userError('HouseholdConflict', code, CONFLICTS[code], { householdId });
}
