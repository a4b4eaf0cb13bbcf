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

/** What is said of requests to correct personal data and of letters of authorisation, in whatever topic they stand. */
export const rightsWords = {
  corrections: ['更正申请', 'Corrections asked for'],
  askedOn: ['申请日期', 'Asked on'],
  askedBy: ['申请人', 'Asked by'],
  about: ['信息主体', 'About'],
  kind: ['申请事项', 'What is asked'],
  statement: ['内容', 'What'],
  answer: ['答复', 'Answer'],
  giveAnswer: ['答复', 'Answer'],
  letters: ['信息比对授权书', 'Letters of authorisation'],
  signedOn: ['签署日期', 'Signed on'],
  persons: ['授权成员', 'Members'],
  purposes: ['授权比对事项', 'What may be compared'],
  validUntil: ['有效期至', 'Valid until'],
  standing: ['状态', 'State'],
  scan: ['扫描件', 'Scan'],
  withdrawLetter: ['撤回', 'Withdraw'],
  withdrawn: ['{day} 撤回', 'withdrawn {day}'],
  stands: ['有效', 'stands'],
  ranOut: ['已失效', 'run out'],
} satisfies Words;
