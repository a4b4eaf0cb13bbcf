import type { Message } from '@dixian/graph';

/** What the items of the room's rules name; each rule takes the words that it uses. */
export const words = {
  keyYear: { zh: '重点帮扶对象年度', en: 'key household of the year' },
  identifiedOn: { zh: '识别日期', en: 'identified on' },
  eliminatedOn: { zh: '风险消除日期', en: 'risk eliminated on' },
  monitored: { zh: '监测状态', en: 'monitoring' },
  pairing: { zh: '结对帮扶', en: 'pairing' },
  until: { zh: '截止日', en: 'until' },
  helpers: { zh: '在任帮扶责任人数', en: 'helpers in charge' },
  fourNoRemovals: { zh: '四个不摘', en: 'the four that stay' },
  risks: { zh: '风险类型', en: 'risks' },
  labelled: { zh: '是否兜底保障户', en: 'safety-net label' },
  renovation: { zh: '未完成的危房改造', en: 'renovation not complete' },
  elimination: { zh: '在办的消除程序', en: 'elimination under way' },
  dueOn: { zh: '时限', en: 'due' },
  state: { zh: '办理状态', en: 'state' },
  step: { zh: '下一步骤', en: 'next step' },
  foundOn: { zh: '线索发现日期', en: 'found on' },
  registeredOn: { zh: '纳入建档立卡日期', en: 'registered as poor on' },
  standard: { zh: '脱贫标准', en: 'exit standard' },
  line: { zh: '监测线', en: 'monitoring line' },
  income: { zh: '测算收入', en: 'assessed income' },
  members: { zh: '计算人口', en: 'counted members' },
  assessedOn: { zh: '测算日期', en: 'assessed on' },
  lead: { zh: '风险线索', en: 'lead' },
  birthday: { zh: '达到年龄的日期', en: 'birthday' },
  ages: { zh: '成员达到的年龄', en: 'ages reached' },
  review: { zh: '劳动能力评估', en: 'review of labour' },
  VISITED: { zh: '已入户核实', en: 'the lead was visited' },
  ACTED: { zh: '线索已办理', en: 'the lead was acted on' },
} as const satisfies Readonly<Record<string, Message>>;

/** The words of these names. */
export function wordsOf(...names: readonly (keyof typeof words)[]): Readonly<Record<string, Message>> {
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}
