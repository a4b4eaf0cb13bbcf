import type { Words } from '../language/language';

const householdWords = {
  household: ['农户', 'Household'],
  village: ['村', 'Village'],
} satisfies Words;

/** What a list of cases says, in whatever topic it stands. */
export const caseWords = {
  ...householdWords,
  title: ['办理', 'Cases'],
  due: ['最后期限', 'Due'],
  kind: ['类型', 'Kind'],
  state: ['状态', 'State'],
  step: ['下一步', 'Next step'],
  opened: ['开始', 'Opened'],
} satisfies Words;

/** What a list of leads says, in whatever topic it stands. */
export const leadWords = {
  ...householdWords,
  title: ['线索', 'Leads'],
  state: ['状态', 'State'],
  channel: ['渠道', 'Channel'],
  type: ['类型', 'Type'],
  foundOn: ['发现日期', 'Found on'],
  finding: ['核实结果', 'Finding'],
  risk: ['有风险', 'risk'],
  noRisk: ['无风险', 'no risk'],
  withdrawn: ['已撤销', 'withdrawn'],
  pushedBy: ['推送单位', 'Pushed by'],
} satisfies Words;
