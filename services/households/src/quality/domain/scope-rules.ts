import { type QualityRule, seenIf } from './quality-rule';

/** 监测范围: whether the household is in scope, and whether the application's answer fits what was assessed. */
export const scopeRules = {
  REGISTRATION_DIFFERS: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '申请所填的户籍情形与核算的成员户籍不一致。',
    en: 'The registration in the application is not that of the members assessed.',
    look: ({ answered, scope }) => {
      // Whether somebody was relocated is not in the register, so that answer is not held against it.
      if (!answered || !scope || answered === 'RELOCATED_ELSEWHERE' || answered === scope.computed) return [];
      return [{ seen: `${answered} ≠ ${scope.computed}`, clauseIds: ['PA-2025-2.1a', scope.clauseId] }];
    },
  },
  OUTSIDE_SCOPE: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '成员户籍和城镇保障情况可能不在监测范围内，请核实。',
    en: 'By registration and urban benefits the household may be outside the scope. Please check.',
    look: ({ scope }) =>
      scope && scope.inScope !== true ? [{ seen: scope.code, clauseIds: [scope.clauseId] }] : [],
  },
  RESPONSIBLE_ELSEWHERE: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '易地搬迁户由迁入地负责，请与迁入地衔接。',
    en: 'The place of arrival is responsible for a relocated household. Please hand over to it.',
    look: ({ answered }) =>
      seenIf(answered === 'RELOCATED_ELSEWHERE', 'RELOCATED_ELSEWHERE').map((each) => ({
        ...each,
        clauseIds: ['PA-2025-2.1.3'],
      })),
  },
} as const satisfies Record<string, QualityRule>;
