import type { Message } from '@dixian/graph';
import type { Complete } from '@dixian/service';
import { actNames } from '../../ground/domain/act-kinds';
import { type Reason, reasonText } from '../../ground/domain/reasons';
import type {
  CaseActRecordedResolvers,
  CaseActResolvers,
  CaseWarningResolvers,
} from '../../ground/generated';
import { filesOf } from '../../ground/graphql/attachments-field';
import { cited } from '../../ground/graphql/cited';
import type { CaseWarning as Warning } from '../domain/case-refusal';
import { evidenceLines } from './evidence-lines';

/** Fields of CaseAct that are not columns. */
export const CaseAct: Complete<CaseActResolvers> = {
  name: ({ kind, planned }, _args, { language }) => (planned?.name ?? actNames[kind])[language],
  step: ({ planned }) => planned?.step?.id ?? null,
  evidence: ({ kind, evidence }, _args, { language }) => evidenceLines(kind, evidence, language),
  attachments: ({ id }, _args, context) => filesOf(context, id),
  readiness: ({ evidence }) => ('grounds' in evidence ? (evidence.grounds ?? null) : null),
  readings: ({ readings }) => [...readings],
  clauses: ({ planned, kept }) => cited(planned?.clauses ?? [], kept),
};

/** Fields of CaseActRecorded likewise; prompts come with their room. */
export const CaseActRecorded: Complete<Omit<CaseActRecordedResolvers, 'prompts'>> = {
  warnings: ({ warnings }) => [...warnings],
};

const LATE_EXPLAINED: Message = {
  zh: '已超过认定时限；结果有效，理由已记录。',
  en: 'The identification is late; the result stands, and the reason is on record.',
};

const MESSAGES: Record<Warning['code'], Message> = {
  IDENTIFICATION_LATE: {
    zh: '已超过认定时限；结果有效。',
    en: 'The identification is late; the result stands.',
  },
  POSTING_LATE: {
    zh: '公示晚于最迟日期，认定将超过时限。',
    en: 'Posted too late for the identification to end in time.',
  },
  PUBLICITY_BY_READING: {
    zh: '文件没有印发风险消除的公示天数，按“怎么进怎么出”照识别认定的天数执行。',
    en: 'No days of posting are printed for a release; those of identification hold, the same way out as in.',
  },
  NO_STEPS_PRINTED: {
    zh: '当地文件没有印发风险消除的步骤，由县级一次决定，请留存依据。',
    en: 'No steps of release are printed here; the county decides at once. Please keep what it rests on.',
  },
  REFUSED_SINCE: {
    zh: '按办理日期之后已知的情况，这一步不能办理；请核对日期。',
    en: 'By what is known of a later day this would have been refused. Please check the day.',
  },
  TO_BE_SEEN: {
    zh: '结果有效，请注意下列情况。',
    en: 'It counts; please look at this.',
  },
  LEFT_TO_A_PERSON: {
    zh: '当地文件没有写明条件或数值，由人决定，理由已记录。',
    en: 'The documents leave a condition or a value open; a person decided, and the reason is on record.',
  },
};

// What was found, in words, with the fact it was found in.
function saying({ code, text, fact }: Reason, language: 'zh' | 'en'): string {
  if (language === 'zh') return `${text}${fact === undefined ? '' : `（${fact}）`}。`;
  return ` ${reasonText(code, 'en')}${fact === undefined ? '' : ` (${fact})`}.`;
}

/** Fields of CaseWarning that are not given with it. */
export const CaseWarning: Complete<CaseWarningResolvers> = {
  message: ({ code, about, explained }, _args, { language }) => {
    const late = explained && code === 'IDENTIFICATION_LATE';
    const message = (late ? LATE_EXPLAINED : MESSAGES[code])[language];
    return about ? `${message}${saying(about, language)}` : message;
  },
  clauses: ({ clauseIds, kept }) => cited(clauseIds, kept),
};
