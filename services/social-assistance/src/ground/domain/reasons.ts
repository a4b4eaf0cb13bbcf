import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of the allowance that runs out, of pensions and of temporary relief. */
export const reasonTexts = {
  AGE_INSIDE: { zh: '年龄符合', en: 'the age is inside' },
  AGE_OUTSIDE: {
    zh: '年龄不符合',
    en: 'the age is outside',
    change: '达到规定年龄',
    changeEn: 'be of the age laid down',
  },
  INCOME_IN_EXIT_BAND: { zh: '收入在渐退范围内', en: 'income in the band' },
  INCOME_NOT_ABOVE_STANDARD: { zh: '收入未超过低保标准', en: 'income not above the standard' },
  INCOME_STILL_ABOVE_STANDARD: {
    zh: '收入仍超过低保标准',
    en: 'income still above the standard',
    change: '收入回落到低保标准以下',
    changeEn: 'income falls back to the standard',
  },
  INCOME_ABOVE_EXIT_BAND: {
    zh: '收入超过渐退上限',
    en: 'income above the band',
    change: '收入不超过上限',
    changeEn: 'keep the income within the limit',
  },
  ABOVE_EXIT_BAND: {
    zh: '收入超过上限，文件未对边缘户重申',
    en: 'above the band, not repeated for marginal households',
  },
  EXIT_LENGTH_ALLOWED: { zh: '渐退期符合规定', en: 'the length is allowed' },
  EXIT_LENGTH_NOT_ALLOWED: {
    zh: '渐退期不符合规定',
    en: 'the length is not allowed',
    change: '按规定月数给予',
    changeEn: 'grant it for the months laid down',
  },
  LOCAL_REGISTRATION: { zh: '本县户籍', en: 'registered in the county' },
  REGISTERED_ELSEWHERE: {
    zh: '非本县户籍',
    en: 'registered elsewhere',
    change: '户籍迁入本县',
    changeEn: 'move the registration into this county',
  },
  EXCLUDED_PERSON: { zh: '在校生、现役军人等除外', en: 'students and soldiers are left out' },
  COUNTY_APPROVES: { zh: '由县级审批', en: 'the county approves' },
  NOT_DELEGATED: {
    zh: '未委托乡镇审批',
    en: 'not delegated to the township',
    change: '由县级审批',
    changeEn: 'have the county approve it',
  },
  WITHIN_DELEGATION: { zh: '在乡镇审批权限内', en: 'within the delegation' },
  ABOVE_DELEGATION: {
    zh: '超过乡镇审批权限',
    en: 'above the delegation',
    change: '由县级审批',
    changeEn: 'have the county approve it',
  },
  EMERGENCY_MINIMUM_KEPT: { zh: '不低于急难型最低金额', en: 'not below the emergency minimum' },
  BELOW_EMERGENCY_MINIMUM: {
    zh: '低于急难型最低金额',
    en: 'below the emergency minimum',
    change: '提高救助金额',
    changeEn: 'raise the amount of relief',
  },
  MONITORED_OR_RELEASED: { zh: '属于帮扶对象', en: 'the household is or was monitored' },
  NEVER_MONITORED: { zh: '不是监测对象', en: 'the household was never monitored' },
  RELEASED: { zh: '风险已消除', en: 'the household is released' },
  NOT_RELEASED: {
    zh: '不在风险消除后的状态',
    en: 'the household is not released',
    change: '按一般申请办理',
    changeEn: 'take it as an ordinary application',
  },
  MARGINAL_HOUSEHOLD: { zh: '属于边缘户', en: 'a marginal household' },
  FORMER_POOR_WITHOUT_LABOUR: { zh: '原建档立卡无劳力脱贫户', en: 'a former poor household without labour' },
  NOT_AMONG_THESE: { zh: '不属于文件所列对象', en: 'not among those that the document names' },
  MEETS_CONDITIONS: { zh: '经评估符合低保（特困）条件', en: 'assessed as meeting the conditions' },
  CONDITIONS_NOT_MET: { zh: '经评估不符合低保（特困）条件', en: 'assessed as not meeting the conditions' },
  NOT_ASSESSED: {
    zh: '尚未评估',
    en: 'not assessed yet',
    change: '先作评估',
    changeEn: 'assess it first',
  },
  DRAWS_NOTHING: {
    zh: '未享受低保、特困',
    en: 'draws neither subsistence allowance nor extreme-hardship support',
  },
  ENROLLED_ALREADY: {
    zh: '已纳入低保或特困',
    en: 'draws subsistence allowance or extreme-hardship support already',
  },
  WARNING_ONLY: { zh: '非重点帮扶对象，仅作提示', en: 'not a key household: a warning only' },
  WHOLE_OR_UNABLE: {
    zh: '整户低保或无法依靠自身努力消除风险',
    en: 'covered as a whole or unable by own effort',
  },
  NEITHER_WHOLE_NOR_UNABLE: {
    zh: '不是整户低保，也非无法依靠自身努力',
    en: 'neither covered as a whole nor unable by own effort',
  },
  OBJECTIVE_DIFFICULTY: { zh: '家庭存在客观困难', en: 'objective difficulty' },
  NO_OBJECTIVE_DIFFICULTY: { zh: '未认定客观困难', en: 'no objective difficulty was found' },
  MEETS_IN_FACT: { zh: '事实上符合兜底户条件', en: 'meets the safety-net conditions in fact' },
  NOT_IN_FACT: { zh: '事实上不符合兜底户条件', en: 'does not meet the safety-net conditions in fact' },
  NOBODY_ABLE: { zh: '全家无劳动能力', en: 'nobody is able to work' },
  SOMEBODY_ABLE: { zh: '有人有劳动能力', en: 'somebody is able to work' },
  PAID_IN_FULL: { zh: '已足额发放', en: 'paid in full' },
  PAID_SHORT: {
    zh: '未足额发放',
    en: 'paid short',
    change: '补足差额',
    changeEn: 'pay what is short',
  },
  NO_GRANT_ON_RECORD: {
    zh: '没有发放记录',
    en: 'no grant is on record',
    change: '落实低保等兜底保障措施',
    changeEn: 'bring the safety-net measures into place',
  },
  ALLOWANCE_ARREARS: { zh: '以前月份有欠发', en: 'an earlier month is short' },
  CONFIRMED_BY_VILLAGE_OR_TOWNSHIP: { zh: '由乡村两级确认', en: 'confirmed by village or township' },
  OTHER_LEVEL_CONFIRMED: {
    zh: '应由乡村两级确认',
    en: 'village or township confirm it',
    change: '由乡或村确认',
    changeEn: 'have the village or township confirm it',
  },
  DRAWS_ALLOWANCE: { zh: '有兜底身份', en: 'a safety-net identity' },
  IDENTITY_MISSING: {
    zh: '没有兜底身份',
    en: 'no safety-net identity',
    change: '先纳入低保、特困或标注兜底保障户',
    changeEn: 'enrol or label it first',
  },
  DIFFICULTY_AFFECTS_LIVING: {
    zh: '遭遇突发性、紧迫性、临时性困难且基本生活陷入困境',
    en: 'sudden, urgent or temporary difficulty that affects basic living',
  },
  DIFFICULTY_NOT_SHOWN: {
    zh: '突发紧迫临时性困难与基本生活陷入困境须同时具备',
    en: 'both the difficulty and its effect on basic living are needed',
  },
  CASE_BY_CASE: { zh: '一事一议', en: 'decided case by case' },
  CASE_RECORD_MISSING: {
    zh: '一事一议须有会议记录',
    en: 'deciding case by case needs its record',
    change: '补充一事一议记录',
    changeEn: 'add the record',
  },
  RETURNED_OR_NEWLY_POOR: { zh: '返贫或新致贫人口', en: 'returned to poverty or newly poor' },
  NOT_RETURNED_OR_NEWLY_POOR: {
    zh: '不是返贫或新致贫人口',
    en: 'neither returned to poverty nor newly poor',
    change: '先审批后发放',
    changeEn: 'decide before paying',
  },
  RELIEF_FIRST: { zh: '先行救助', en: 'relief first' },
  REGISTRATION_UNKNOWN: {
    zh: '户籍不清楚',
    en: 'where the person is registered is not known',
    change: '核实户籍',
    changeEn: 'find out where the person is registered',
  },
  EXCLUSION_TO_DECIDE: {
    zh: '其他不资助的情形（等）由人工认定',
    en: 'another kind of exclusion is for a person to decide',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type AssistanceReason = SharedCode | keyof typeof reasonTexts;

/** The department's words for its decisions. */
export const words = reasons(reasonTexts);

export const { finds, flag, met, unclear, unmet } = words;
