import { invalidInput, type Message, type UserErrorValue } from '@dixian/graph';
import type { Refusal, RefusalCode } from '../domain/refusal';
import { registerMessages } from './register-messages';

const MESSAGES: Record<RefusalCode, Message> = {
  DATE_IN_FUTURE: {
    zh: '日期还没有到，请填写今天或更早的日期。',
    en: 'This day has not come yet. Please give today or an earlier day.',
  },
  BEFORE_PREVIOUS_STEP: {
    zh: '日期早于它所依据的前一步，请核对。',
    en: 'This day lies before the step it follows. Please check it.',
  },
  REQUIRED: { zh: '这一项还没有填写，请补上。', en: 'This is still empty. Please fill it in.' },
  TOO_LONG: { zh: '内容太长，请写得短一些。', en: 'This is too long. Please shorten it.' },
  IDENTITY_NUMBER: {
    zh: '文字中好像有证件号码，请删去；人员请用“personId”指明，不必写号码。',
    en: 'There seems to be an identity number in this text. Please take it out; name the person by `personId` instead.',
  },
  NOT_FOR_THIS_CHANNEL: {
    zh: '只有部门推送的线索才填写收到日期，请去掉或改为“部门推送”。',
    en: 'Only a lead that a department pushed has a day of receipt. Please leave it out.',
  },
  NOT_A_MEMBER: {
    zh: '此人没有登记在这一户，请核对。',
    en: 'This person is not entered in that household. Please check it.',
  },
  CODE_FORMAT: {
    zh: '新代码应为数字，并与原代码位数相同。',
    en: 'The new code has digits only, as many as the old one.',
  },
  CODE_UNCHANGED: { zh: '新代码与现用代码相同。', en: 'This is the code in use already.' },
  CODE_OUTSIDE_PARENT: {
    zh: '新代码应以上级区划的代码开头，请核对。',
    en: 'The new code begins with the code of the division above. Please check it.',
  },
  CODE_IN_USE: {
    zh: '这个代码在该日期已被其他区划使用，请核对。',
    en: 'Another division has this code on that day. Please check it.',
  },
  BEFORE_LAST_CODE: {
    zh: '生效日期应晚于上一次变更的日期，请核对。',
    en: 'The new code begins after the last change. Please check the day.',
  },
  VOTES_DO_NOT_ADD_UP: {
    zh: '到会人数不能多于应到人数，赞成与反对票之和不能多于到会人数，请核对。',
    en: 'No more can be present than are due, nor vote than are present. Please check the numbers.',
  },
  ELIMINATED_BEFORE_IDENTIFIED: {
    zh: '消除日期早于识别日期，请核对。',
    en: 'This day lies before the identification. Please check it.',
  },
  MODE_AND_DAY: {
    zh: '消除日期和消除方式要同时填写，或者都不填写。',
    en: 'Please give the day and the mode of elimination together, or neither.',
  },
  NOT_A_RISK: {
    zh: '请按系统用语填写致贫返贫风险，例如“因病”。',
    en: 'Please use the words of the system for risks, e.g. 因病.',
  },
  NUMBER_OF_MEMBERS: {
    zh: '人数应为 0 到 99，请核对；登记中没有共同生活成员的，请填写评估结果。',
    en: 'Please give 0 to 99 members; where the register lists nobody, give what was assessed.',
  },
  DATE_TOO_EARLY: {
    zh: '日期在一年以前，请核对。',
    en: 'This day lies more than a year back. Please check it.',
  },
  NOT_A_DIVISION: {
    zh: '没有这个乡镇或村（社区），请核对代码。',
    en: 'There is no such township or village. Please check the code.',
  },
  FORM_NOT_TAKEN: {
    zh: '当地没有这种申请方式，请从当地规定的方式中选择，或不填。',
    en: 'The place takes no applications in this form. Please choose one it lists, or leave it out.',
  },
  PLACED_AND_REJECTED: {
    zh: '转办和不予受理只能选一项，请核对。',
    en: 'A report is placed or turned down, not both. Please check it.',
  },
  TOO_MANY_ITEMS: {
    zh: '一次最多办理200条，请分几次提交。',
    en: 'No more than 200 at once. Please send them in several calls.',
  },
  REPEATED: {
    zh: '同一条出现了两次，请保留一条。',
    en: 'This one is named twice. Please name each once.',
  },
  OTHER_KIND: {
    zh: '所填材料与要更正的记录不是同一类，请核对。',
    en: 'This is evidence of another kind of act. Please check it.',
  },
  AMOUNT_OUT_OF_RANGE: {
    zh: '金额不能小于零，也不能超过一千亿元，请核对。',
    en: 'An amount is not below zero and not above a hundred billion yuan. Please check it.',
  },
  NAMED_TWICE: {
    zh: '同一成员填写了两次，请删去一条。',
    en: 'This member is named twice. Please take one out.',
  },
  MEMBER_NOT_NAMED: {
    zh: '还有共同生活或户口簿上的成员没有填写，请逐人填写，不计入的写明理由。',
    en: 'A member of the household is still missing. Please name each one, also who does not count.',
  },
  SHARING_REASON: {
    zh: '共享收支情况与登记不一致，请写明理由。',
    en: 'This differs from the register. Please say why.',
  },
  SUPPORT_OF_COUNTED: {
    zh: '该成员计入家庭，收入全部计算，不必再填“实际补贴家庭”的金额。',
    en: 'This member counts with all income. Please leave out the support paid.',
  },
  NOBODY_COUNTED: {
    zh: '没有可计入的成员，无法核算人均收入，请核对各成员的户籍、保障和共享收支情况。',
    en: 'Nobody counts, so there is no income per head. Please check the members.',
  },
  NO_SUCH_PROMPT: {
    zh: '现在没有这条疑似问题，请刷新后再答复。',
    en: 'There is no such prompt now. Please look again before you answer.',
  },
  ONE_ANSWER: {
    zh: '请写明核实情况，或选择“已更正”，两者选一。',
    en: 'Please either explain, or say that it is corrected.',
  },
  ...registerMessages,
  CIVIL_SERVANT_NEEDED: {
    zh: '新识别的监测对象须明确一名公职人员作为帮扶责任人，请改选。',
    en: 'A newly identified household has a civil servant as its responsible helper. Please name another.',
  },
  NO_HELPER: {
    zh: '该户在这一天没有帮扶责任人，请先明确。',
    en: 'The household has no responsible helper on that day. Please assign one first.',
  },
  FAMILY_NOT_LISTED: {
    zh: '当地文件没有列出这一类帮扶措施，请改选。',
    en: 'The documents of the place do not list this family of measures. Please choose another.',
  },
  PLAN_KIND: {
    zh: '计划类型与风险不符：单一风险制定针对性计划，两种及以上风险制定综合性计划。',
    en: 'The kind does not fit: a single risk takes a single plan, more than one a comprehensive plan.',
  },
  END_BEFORE_START: {
    zh: '结束日期早于开始日期，请核对。',
    en: 'The last day lies before the first. Please check it.',
  },
  NOT_OF_THIS_PLAN: {
    zh: '要保留的措施不在现行计划中，请核对。',
    en: 'A measure to keep is not in the plan as it stands. Please check it.',
  },
  NO_GREEN_CHANNEL: {
    zh: '只有当地文件允许提前落实、且已重新标注风险的户，才可以先落实措施；请先制定帮扶计划。',
    en: 'Measures come before the plan only where a document says so and the household was labelled again. Please make the plan first.',
  },
  PLAN_EXISTS: {
    zh: '该户已有帮扶计划，请在修订计划时增加措施。',
    en: 'The household has a help plan. Please add the measure by revising it.',
  },
};

/** The typed answer to a value that cannot be used. */
export function refused({ field, code, clauseIds, possibleFrom }: Refusal): UserErrorValue {
  const { zh, en } = MESSAGES[code];
  const message = possibleFrom
    ? { zh: `${zh}最早${possibleFrom}。`, en: `${en} From ${possibleFrom}.` }
    : { zh, en };
  return invalidInput(field, code, message, clauseIds);
}

/** Whether a decision is a refusal. */
export function isRefusal<Decision extends object>(decision: Decision | Refusal): decision is Refusal {
  return 'clauseIds' in decision && 'field' in decision;
}
