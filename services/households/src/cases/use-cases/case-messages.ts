import { type Message, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { type ActingLevel, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { shownLevel } from '../../ground/domain/acting-level';
import { refusal, type Words } from '../../ground/domain/refusal';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { refused } from '../../ground/use-cases/refused';
import type { CaseRefusal, ConflictCause } from '../domain/case-refusal';
import { missingWords } from './missing-words';
import { standsMessage } from './stands-messages';

/** The typed answer to an act that cannot be recorded; `row` is the case as it is now, if there is one in sight. */
export function refusedAct(reason: CaseRefusal, row: object | undefined): UserErrorValue {
  const error = (typename: string, message: Message, extra: object = {}) =>
    userError(typename, reason.why, message, extra, reason.clauseIds);
  switch (reason.why) {
    case 'STEP_ORDER':
    case 'STEP_UNKNOWN':
    case 'POSTING_OVER': {
      const { missingStep } = reason;
      return error('StepOrder', stepMessages[reason.why](missingStep), { missingStep });
    }
    case 'WRONG_LEVEL':
      return error('WrongLevel', levelMessage(reason.level), { level: shownLevel(reason.level) });
    case 'PUBLICITY_TOO_SHORT': {
      const { possibleFrom } = reason;
      return error('PublicityTooShort', tooShort(possibleFrom), { possibleFrom });
    }
    case 'EVIDENCE_MISSING': {
      const missing = missingWords(reason.kind, reason.missing);
      return error('EvidenceMissing', lacking(missing), { missing, fields: reason.fields });
    }
    case 'LATE_REASON_NEEDED':
      return error('LateReasonNeeded', late(reason.dueOn), { dueOn: reason.dueOn });
    case 'OBJECTION_OPEN':
      return error('ObjectionOpen', OBJECTION, { case: row });
    case 'CASE_CONFLICT':
    case 'STEP_DONE':
    case 'OBJECTION_SETTLED':
    case 'CASE_STANDS':
      return error('CaseConflict', conflictMessages[reason.why], { case: row });
    case 'ACT_CORRECTED':
    case 'LATER_STEP':
    case 'RESULT_STANDS':
    case 'PERIOD_STANDS':
    case 'OPENING_ACT':
      return error('ActStands', standsMessage(reason), { case: row });
    case 'CASE_CLOSED':
      return error('CaseClosed', CLOSED, { case: row });
    case 'DECISION_REFUSED':
      return decisionRefused(reason.decision);
    case 'BEFORE_PREVIOUS_STEP':
      return refused(refusal('occurredOn', reason.why, reason.clauseIds, reason.possibleFrom));
  }
}

const stepMessages = {
  STEP_ORDER: (step: Words): Message => ({
    zh: `请先完成“${step.zh}”。`,
    en: `“${step.en}” comes first. Please do that before.`,
  }),
  POSTING_OVER: (step: Words): Message => ({
    zh: `公示已经结束，异议在公示期内提出；现在的下一步是“${step.zh}”。`,
    en: `The posting is over; objections are heard while it hangs. Next comes “${step.en}”.`,
  }),
  STEP_UNKNOWN: (step: Words): Message => ({
    zh: `本地程序没有这一步，下一步是“${step.zh}”。`,
    en: `The procedure here has no such step; next comes “${step.en}”.`,
  }),
};

const LEVEL_WORDS: Record<ActingLevel, string> = {
  household: '村或乡镇（代农户）',
  village: '村（社区）',
  township: '乡镇',
  county: '县级',
};

function levelMessage(level: ActingLevel): Message {
  return {
    zh: `这一步由${LEVEL_WORDS[level]}办理。`,
    en: `The ${level === 'household' ? 'village or township' : level} does this step.`,
  };
}

function tooShort(possibleFrom: string): Message {
  return {
    zh: `公示期未满，${possibleFrom}起可以办理。`,
    en: `The posting has not hung long enough; this is possible from ${possibleFrom}.`,
  };
}

function lacking(missing: readonly Words[]): Message {
  return {
    zh: `还缺：${missing.map(({ zh }) => zh).join('；')}。请补齐后再提交。`,
    en: `Still missing: ${missing.map(({ en }) => en).join('; ')}. Please add it.`,
  };
}

function late(dueOn: string): Message {
  return {
    zh: `已超过时限（${dueOn}），请说明理由。`,
    en: `The time limit (${dueOn}) has passed. Please give the reason.`,
  };
}

const OBJECTION = {
  zh: '还有异议没有处理，请先处理。',
  en: 'An objection is not settled yet. Please settle it first.',
};
const conflictMessages: Record<ConflictCause, Message> = {
  CASE_CONFLICT: {
    zh: '您查看之后，他人已办理了这个流程；请查看最新情况后再办。',
    en: 'Somebody acted in this case since you saw it. Please look at it as it is now.',
  },
  STEP_DONE: {
    zh: '这一步已经办理；有误的请更正那条记录。',
    en: 'This step is done already. If it is wrong, please correct its entry.',
  },
  OBJECTION_SETTLED: {
    zh: '这条异议已经处理，或者不是这个流程的异议；请查看最新情况。',
    en: 'This objection is settled already, or is none of this case. Please look at it as it is now.',
  },
  CASE_STANDS: {
    zh: '该户已有办理中的流程，请在那个流程中办理，或先办结、撤回。',
    en: 'The household has a case that goes on. Please act in that one, or end or withdraw it first.',
  },
};
const CLOSED = {
  zh: '这个流程已经办结，不能再办理；请查看办理结果。',
  en: 'This case has ended and takes no more acts. Please see what it came to.',
};

function noProcedure(code: string, message: Message, clauseIds: readonly string[] = []): UserErrorValue {
  return userError('NoProcedure', code, message, {}, clauseIds);
}

export const NO_PROCEDURE = noProcedure('NO_PROCEDURE', {
  zh: '当地在这一天没有印发识别认定程序的文件，请核对日期；系统内已识别的户请接续监测期（takeOverMonitoring）。',
  en: 'No document of the place prints a procedure for that day. Please check the day, or take over what the system knows (`takeOverMonitoring`).',
});
export const PROCEDURE_GONE = noProcedure('PROCEDURE_GONE', {
  zh: '办理这个流程所依据的文件已撤下，系统内没有存下当时的步骤；请联系县级管理员恢复该文件后再办。',
  en: 'The document of this case was taken away before its steps were kept. Please have the county bring it back first.',
});
export const NO_PRINTED_ELIMINATION = noProcedure('NO_PRINTED_RELEASE', {
  zh: '当地文件没有印发风险消除的步骤，请由县级直接标注（recordElimination）。',
  en: 'No document of the place prints steps of release; the county records it by one decision (`recordElimination`).',
});
const NO_GREEN_CHANNEL: Message = {
  zh: '这里不适用绿色通道：新的风险请按线索走完整识别认定程序。',
  en: 'There is no green channel here: a new lead goes through the full procedure.',
};

/** The green channel is not for this household, by the clause of the place where it has such a channel at all. */
export function noGreenChannel(policies: PolicySet, at: PlaceAndDay): UserErrorValue {
  const rule = ruleInForce(policies, 'green-channel-relabelling', at);
  return noProcedure('NO_GREEN_CHANNEL', NO_GREEN_CHANNEL, rule ? [rule.clause] : []);
}
const NOT_MONITORED_TEXT: Message = {
  zh: '该户在这一天不是监测对象，或风险已经消除，请核对。',
  en: 'The household is not monitored on that day, or its risk was eliminated. Please check it.',
};

/** The household is not monitored on that day; the clauses of what was to be done with it. */
export function notMonitored(clauseIds: readonly string[] = []): UserErrorValue {
  return userError('NotMonitored', 'NOT_MONITORED', NOT_MONITORED_TEXT, {}, clauseIds);
}
export const NOT_PERMITTED = notPermitted({
  zh: '您的角色不办理监测对象的认定和风险消除，请由村、乡镇或县级办理。',
  en: 'Your role takes no part in cases; village, township and county do.',
});
const ALREADY_MONITORED_TEXT: Message = {
  zh: '该户在这一天或之后已是监测对象，不必再次认定；新的风险请修订帮扶计划，日期有误的请核对。',
  en: 'The household is monitored on that day already, or after it. Please revise its help plan for the new risk, or check the day.',
};

/** The household is monitored on that day or after it; the clauses of what was to be opened. */
export function alreadyMonitored(clauseIds: readonly string[] = []): UserErrorValue {
  return userError('AlreadyMonitored', 'ALREADY_MONITORED', ALREADY_MONITORED_TEXT, {}, clauseIds);
}
export const NO_CASE = notFound('caseId', {
  zh: '您的辖区内没有这个流程，请核对。',
  en: 'There is no such case in your division. Please check it.',
});
export const NO_ACT = notFound('actId', {
  zh: '您的辖区内没有这条记录，请核对。',
  en: 'There is no such act in your division. Please check it.',
});
