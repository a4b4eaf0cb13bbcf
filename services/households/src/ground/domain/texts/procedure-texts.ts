import type { ReasonText } from '@dixian/policy';

/** What is said about the steps of a procedure. */
export const procedureTexts = {
  STEP_IN_ORDER: { zh: '前序步骤已完成', en: 'the steps before are done' },
  STEP_ORDER: {
    zh: '前序步骤未完成',
    en: 'a step before is not done',
    change: '完成前序步骤',
    changeEn: 'do the step before',
  },
  STEP_UNKNOWN: { zh: '程序中没有此步骤', en: 'the procedure has no such step' },
  PUBLICITY_COMPLETE: { zh: '公示期满', en: 'the posting has run' },
  PUBLICITY_TOO_SHORT: {
    zh: '公示期未满',
    en: 'the posting has not run',
    change: '公示期满之后',
    changeEn: 'wait until the posting has run',
  },
  LEVEL_ACTS: { zh: '由规定的层级办理', en: 'the right level acts' },
  OTHER_LEVEL_ACTS: {
    zh: '不是规定的层级',
    en: 'another level acts',
    change: '由规定的层级办理',
    changeEn: 'have the level act that is laid down',
  },
  EVIDENCE_ON_RECORD: { zh: '材料齐全', en: 'the evidence is on record' },
  EVIDENCE_MISSING: {
    zh: '缺少材料',
    en: 'evidence is missing',
    change: '补齐材料',
    changeEn: 'add the evidence',
  },
} as const satisfies Record<string, ReasonText>;
