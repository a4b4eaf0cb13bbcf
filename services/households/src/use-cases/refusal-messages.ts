import { invalidInput, type Message, type UserErrorValue } from '@dixian/graph';
import type { Refusal, RefusalCode } from '../domain/refusal';

const MESSAGES: Record<RefusalCode, Message> = {
  DATE_IN_FUTURE: {
    zh: '日期还没有到，请填写今天或更早的日期。',
    en: 'This day has not come yet. Please give today or an earlier day.',
  },
  BEFORE_PREVIOUS_STEP: {
    zh: '日期早于前一步（发现或收到线索）的日期，请核对。',
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
  OTHER_KIND: {
    zh: '所填材料与要更正的记录不是同一类，请核对。',
    en: 'This is evidence of another kind of act. Please check it.',
  },
};

/** The typed answer to a value that cannot be used. */
export function refused({ field, code, clauseIds }: Refusal): UserErrorValue {
  return invalidInput(field, code, MESSAGES[code], clauseIds);
}

/** Whether a decision is a refusal. */
export function isRefusal<Decision extends object>(decision: Decision | Refusal): decision is Refusal {
  return 'clauseIds' in decision && 'field' in decision;
}
