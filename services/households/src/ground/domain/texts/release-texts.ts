import type { ReasonText } from '@dixian/policy';

/** What a person should see before a release though nothing hangs on it. */
export const releaseTexts = {
  COUNTED_MEMBERS_CHANGED: {
    zh: '收入核算后家庭成员有变化，请按现有成员重新核算',
    en: 'the members changed after the income was assessed: assess it anew',
  },
  INCOME_EVIDENCE_OLD: {
    zh: '收入核算已超过十二个月',
    en: 'the income was assessed more than twelve months ago',
  },
  GUARANTEE_EVIDENCE_OLD: {
    zh: '部门答复已超过十二个月',
    en: 'the department answered more than twelve months ago',
  },
  INCOME_WITHOUT_LINE: {
    zh: '当地没有设定监测线，收入未作比较',
    en: 'no line is set here, so the income was compared with none',
  },
  LABELLED_AT_RELEASE: { zh: '兜底保障户标注仍在', en: 'the safety-net label still stands' },
  LABEL_DUE: {
    zh: '符合兜底保障户的定义，尚未标注',
    en: 'meets the definition of the safety-net label, which is not set',
  },
  REFUSED_SINCE: {
    zh: '办理日期之后、录入之前条件已不满足',
    en: 'refused by what is known of a later day, before it was entered',
  },
} as const satisfies Record<string, ReasonText>;
