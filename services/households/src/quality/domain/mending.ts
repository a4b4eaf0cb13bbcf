import type { RuleCode } from './quality-rules';

/** How something is mended, in both languages. */
interface Mending {
  readonly zh: string;
  readonly en: string;
}

const member = (zh: string, fields: string): Mending => ({
  zh: `核实后更正成员信息：${zh}（updateMember 的 ${fields}）；属实的，请说明。`,
  en: `Check, then correct the member: \`${fields}\` of \`updateMember\`; if it is right, explain it.`,
});
const period = (zh: string, fields: string): Mending => ({
  zh: `核实后更正监测期：${zh}（correctMonitoringPeriod 的 ${fields}）；由流程认定的，请更正流程（correctAct）。`,
  en: `Check, then correct the time of monitoring: \`${fields}\` of \`correctMonitoringPeriod\`, or of its case by \`correctAct\`.`,
});
const income = (zh: string, fields: string): Mending => ({
  zh: `核实后重新核算收入：${zh}（assessIncome 的 ${fields}）；属实的，请说明。`,
  en: `Check, then assess the income anew: \`${fields}\` of \`assessIncome\`; if it is right, explain it.`,
});
const PLAN: Mending = {
  zh: '修订帮扶计划，补充相应措施（reviseHelpPlan 的 measures）；没有计划的先制定（makeHelpPlan）。',
  en: 'Revise the plan and add such a measure: `measures` of `reviseHelpPlan`, or of `makeHelpPlan` where there is none.',
};
const DELIVERY: Mending = {
  zh: '落实后登记（recordMeasureDelivery），部门落实的由部门上报。',
  en: 'Record it once delivered (`recordMeasureDelivery`); what a department delivers it reports itself.',
};
const HEAD: Mending = {
  zh: '核对与户主关系并更正（updateMember 的 isHead、relation）。',
  en: 'Check who is the head and correct it (`isHead` and `relation` of `updateMember`).',
};
const SCOPE: Mending = {
  zh: '核实户籍情形后重新核算成员（assessIncome 的 members.registration、members.urbanBenefits）。',
  en: 'Check where they are registered, then assess anew: `members.registration` and `members.urbanBenefits` of `assessIncome`.',
};

/** How each rule's prompt is mended: which field, by which mutation. What is right as it stands is explained instead. */
export const mendings: Readonly<Record<RuleCode, Mending>> = {
  CERTIFICATE_TWICE: {
    zh: '与对方核实此人属于哪一户，错登的一方移出（removeMember）或更正号码。',
    en: 'Find out with the other place whose member it is; who entered it wrongly takes it out (`removeMember`).',
  },
  IDENTIFICATION_FIELDS_EMPTY: {
    zh: '饮水由水利部门答复（answerWater），住房由住建部门鉴定（appraiseHouse）；识别时间在全国系统补录后重新导入，或按准确日期接续（takeOverMonitoring 的 identifiedOn）。',
    en: 'Water is answered by the water office (`answerWater`), the house appraised by housing (`appraiseHouse`); the month is added in the national system and loaded again, or taken over (`identifiedOn` of `takeOverMonitoring`).',
  },
  NET_INCOME_MISMATCH: {
    zh: '在全国系统更正家庭纯收入或各项收入，重新导入。',
    en: 'Correct the net income or its parts in the national system and load the export again.',
  },
  RISKS_EMPTY: period('致贫返贫风险', 'risks'),
  DISABILITY_WITHOUT_DISABLED: period('风险，或补录残疾成员', 'risks'),
  UNSTABLE_WORK_WITHOUT_LABOUR: member('劳动技能', 'labourCapacity'),
  UNSTABLE_WORK_WITHOUT_WORK: member('务工所在地、务工时间', 'workPlace、workMonths'),
  ILLNESS_WITHOUT_SELF_PAID: income('合规自付支出', 'selfPaid'),
  UNINSURED_WITHOUT_ILLNESS: period('风险，或由医保部门答复参保（answerInsurance）', 'risks'),
  WATER_WITHOUT_RISK: period('风险，或由水利部门答复饮水（answerWater）', 'risks'),
  REGISTRATION_DIFFERS: SCOPE,
  OUTSIDE_SCOPE: SCOPE,
  RESPONSIBLE_ELSEWHERE: {
    zh: '与迁入地衔接，由迁入地接收（offerMove）。',
    en: 'Talk to the place of arrival, and offer it the household (`offerMove`).',
  },
  HELP_NOT_DELIVERED: DELIVERY,
  NO_DEVELOPMENTAL_MEASURE: PLAN,
  DEVELOPMENTAL_NOT_DONE: DELIVERY,
  DEVELOPMENTAL_ONLY_OTHER: PLAN,
  DISABILITY_WITHOUT_SUPPORT: PLAN,
  HOUSING_WITHOUT_MEASURE: PLAN,
  WATER_WITHOUT_MEASURE: PLAN,
  ELIMINATED_AT_ONCE: period('识别时间或风险消除时间', 'identifiedOn、eliminatedOn'),
  ELIMINATED_WITHOUT_MEASURE: DELIVERY,
  INCOME_BELOW_LINE: income('成员收入', 'members'),
  ELIMINATION_FIELDS_EMPTY: {
    zh: '补齐收入核算（assessIncome）和各部门答复：教育（answerSchooling）、医保（answerInsurance）、住房（appraiseHouse）、饮水（answerWater）。',
    en: 'Assess the income (`assessIncome`) and let departments answer: `answerSchooling`, `answerInsurance`, `appraiseHouse`, `answerWater`.',
  },
  DROPOUT_AT_ELIMINATION: {
    zh: '由教育部门核实并答复（answerSchooling）。',
    en: 'Education checks and answers (`answerSchooling`).',
  },
  NO_CONTACT_PHONE: member('联系电话', 'phone'),
  ALLOWANCE_WITHOUT_TRANSFER: income('转移性收入', 'members.transfer'),
  NO_LABOUR_NOT_LABELLED: {
    zh: '符合条件的标注兜底保障户（setSafetyNetLabel），劳动技能有误的更正（updateMember 的 labourCapacity）。',
    en: 'Label it if it qualifies (`setSafetyNetLabel`); if labour is entered wrongly, correct `labourCapacity` by `updateMember`.',
  },
  HEALTHY_WITHOUT_LABOUR: member('劳动技能或健康状况', 'labourCapacity、health'),
  AGE_BEYOND_LIFE: {
    zh: '核实是否已故，已故的移出（removeMember）。',
    en: 'Find out whether the person has died, and take him out (`removeMember`).',
  },
  SEX_NOT_OF_NUMBER: member('性别，号码有误的由台账更正', 'sex'),
  HEAD_IS_A_CHILD: HEAD,
  WORKING_WITHOUT_LABOUR: member('劳动技能', 'labourCapacity'),
  WORK_PLACE_WITHOUT_MONTHS: member('务工时间', 'workMonths'),
  WAGES_BELOW_100: income('工资性收入，注意单位为元', 'members.wages'),
  TWO_HEADS: HEAD,
  NO_HEAD: HEAD,
  SEVERAL_SPOUSES: member('与户主关系', 'relation'),
  SPOUSES_OF_ONE_SEX: member('性别或与户主关系', 'sex、relation'),
};
