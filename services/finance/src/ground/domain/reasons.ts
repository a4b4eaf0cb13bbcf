import { type Decision, type ReasonText, reasons, type SharedCode } from '@dixian/policy';
import { assetTexts } from './asset-reasons';
import { awardTexts } from './award-reasons';

/** What the department says of loans and their interest, of projects, of awards, and of income of assets. */
export const reasonTexts = {
  ...awardTexts,
  ...assetTexts,
  INTEREST_SUBSIDISED: { zh: '利息按此比例贴息', en: 'interest is subsidised at this rate' },
  INTEREST_AFTER_CUTOFF: {
    zh: '规定之日后产生的利息本政策不贴息',
    en: 'interest after the cut-off is not covered here',
    change: '有新的贴息政策',
    changeEn: 'a new policy of interest subsidies',
  },
  PURPOSE_INDUSTRY: { zh: '用于发展产业', en: 'used for industry' },
  PURPOSE_NOT_INDUSTRY: {
    zh: '未用于发展产业',
    en: 'not used for industry',
    change: '贷款用于发展产业',
    changeEn: 'use the loan for industry',
  },
  PURPOSE_UNCLEAR: {
    zh: '贷款用途不明确，请人工认定',
    en: 'whether the purpose is industry is for a person to say',
    change: '写明贷款用途',
    changeEn: 'state the purpose of the loan',
  },
  WITHOUT_SECURITY: { zh: '没有抵押、担保', en: 'neither mortgage nor guarantee' },
  SECURITY_NOT_ALLOWED: {
    zh: '合同有抵押或担保，请银行更正合同',
    en: 'the contract has a mortgage or a guarantee',
    change: '银行更正合同，取消抵押和担保',
    changeEn: 'the bank takes mortgage and guarantee out of the contract',
  },
  LABOUR_ABLE: { zh: '家中有劳动力', en: 'somebody of the household can work' },
  LABOUR_NONE: {
    zh: '家中没有劳动力',
    en: 'nobody of the household can work',
    change: '家中有劳动力',
    changeEn: 'a member able to work',
  },
  MEMBERS_LABOUR_UNKNOWN: {
    zh: '家庭成员的劳动能力没有登记',
    en: 'who of the household can work is not on record',
    change: '补录家庭成员的劳动能力',
    changeEn: 'enter how able to work the members are',
  },
  PRINCIPAL_WITHIN_LIMIT: { zh: '贷款在限额以内', en: 'the loan is within the limit' },
  PRINCIPAL_PART_WITHIN_LIMIT: {
    zh: '贷款超过限额，限额以内部分贴息',
    en: 'the loan is above the limit: the part within counts',
  },
  PRINCIPAL_ABOVE_LIMIT: {
    zh: '贷款超过限额，整笔不贴息',
    en: 'the whole loan is outside',
    change: '贷款不超过限额',
    changeEn: 'keep the loan within the limit',
  },
  REVIEW_WHOLE_LOAN: { zh: '请人工复核', en: 'to be reviewed by a person' },
  LOANS_TOGETHER_ABOVE_LIMIT: {
    zh: '全户贷款合计超过限额',
    en: "the household's loans together exceed the limit",
  },
  INTEREST_BEFORE_IDENTIFICATION: { zh: '含识别前产生的利息', en: 'includes interest before identification' },
  NOTHING_OUTSTANDING: {
    zh: '按现有记录这一期没有未还本金',
    en: 'by what is known now nothing stands open in these days',
    change: '核对贷款和还款记录',
    changeEn: 'check the loan and what was paid back',
  },
  BANK_DIFFERS: {
    zh: '与银行计算的利息不一致，请人工认定',
    en: "the bank's interest differs from ours",
    change: '与银行核对利息',
    changeEn: 'settle the interest with the bank',
  },
  INTEREST_AFTER_DUE: {
    zh: '到期日以后的利息和罚息，由人工认定',
    en: 'interest after the due day and penalty interest are for a person to decide',
    change: '与银行核对逾期利息',
    changeEn: 'settle the interest after the due day with the bank',
  },
  APPRAISED: { zh: '已论证', en: 'the project was appraised' },
  APPRAISAL_MISSING: {
    zh: '没有入库论证记录',
    en: 'no appraisal is on record',
    change: '完成入库论证并登记',
    changeEn: 'have the project appraised',
  },
  APPRAISED_BY_PROVINCE: { zh: '已经省级论证', en: 'the provincial office appraised the project' },
  PROVINCIAL_APPRAISAL_MISSING: {
    zh: '达到提级论证的投资额，没有省级论证记录',
    en: 'an investment of this size needs a provincial appraisal',
    change: '报省级农业农村部门论证并登记',
    changeEn: 'have the provincial office appraise the project',
  },
  PROJECT_CLASSED: { zh: '已按“四个一批”分类', en: 'the project of industry is classed' },
  PROJECT_NOT_CLASSED: {
    zh: '产业项目没有“四个一批”分类',
    en: 'the project of industry is not classed',
    change: '填写“四个一批”分类',
    changeEn: 'class the project',
  },
  AGE_INSIDE: { zh: '年龄符合', en: 'the age is inside' },
  AGE_OUTSIDE: {
    zh: '年龄不符合',
    en: 'the age is outside',
    change: '达到规定年龄',
    changeEn: 'be of the age laid down',
  },
  AGE_AND_TERM_INSIDE: { zh: '年龄加贷款期限符合', en: 'age plus term is inside' },
  AGE_AND_TERM_OUTSIDE: {
    zh: '年龄加贷款期限超出，由人工审批',
    en: 'age plus term is over',
    change: '缩短贷款期限',
    changeEn: 'shorten the term of the loan',
  },
  CONDITIONS_MET: { zh: '符合全部条件', en: 'all conditions are met' },
  CONDITION_NOT_MET: {
    zh: '有条件不符合',
    en: 'a condition is not met',
    change: '符合该条件',
    changeEn: 'meet the condition',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type FinanceReason = SharedCode | keyof typeof reasonTexts;

/** What the department decides. */
export type FinanceDecision = Decision<FinanceReason>;

const own = reasons(reasonTexts);
export const { finds, flag, met, unclear, unmet } = own;

/** How the department words its codes. */
export const words = { text: own.text, change: own.change };
