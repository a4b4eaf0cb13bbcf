import type { Message } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { actNames } from '../../domain/cases/act-kinds';
import type { PlannedAct } from '../../domain/cases/case-plan';
import type { CaseWarning as Warning } from '../../domain/cases/case-refusal';
import type { ActRow } from '../../persistence/cases/acts';
import { cited } from '../cited';
import { evidenceLines } from './evidence-lines';

type Shown = ActRow & { planned?: PlannedAct };

/** Fields of CaseAct that are not columns. */
export const CaseAct = {
  name: ({ kind, planned }: Shown) => planned?.name ?? actNames[kind],
  evidence: ({ evidence }: Shown) => evidenceLines(evidence),
  clauses: ({ planned }: Shown) => cited(planned?.clauses ?? []),
};

const MESSAGES: Record<Warning['code'], Message> = {
  IDENTIFICATION_LATE: {
    zh: '已超过认定时限；结果有效，请在记录中说明理由。',
    en: 'The identification is late; the result stands.',
  },
  POSTING_LATE: {
    zh: '公示晚于最迟日期，认定将超过时限。',
    en: 'Posted too late for the identification to end in time.',
  },
};

/** Fields of CaseWarning that are not given with it. */
export const CaseWarning = {
  message: ({ code }: Warning, _args: unknown, { language }: RequestContext) => MESSAGES[code][language],
  clauses: ({ clauseIds }: Warning) => cited(clauseIds),
};
