import type { RegistrationCase } from '../../ground/domain/registrations';
import type { QualityFacts } from './quality-facts';
import type { QualityRule } from './quality-rule';

/** 监测范围: whether the household is in scope, and whether the application's answer fits what was assessed. */
export const scopeRules = {
  REGISTRATION_DIFFERS: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '申请所填的户籍情形与核算的成员户籍不一致。',
    en: 'The registration in the application is not that of the members assessed.',
    look: ({ answered, scope, scopeClauses }) => {
      // Whether somebody was relocated is not in the register, so that answer is not held against it.
      if (!answered || !scope || answered === 'RELOCATED_ELSEWHERE' || answered === scope.computed) return [];
      return [
        {
          seen: `${answered} ≠ ${scope.computed}`,
          clauseIds: clausesOf(scopeClauses, 'RURAL', scope.computed),
        },
      ];
    },
  },
  OUTSIDE_SCOPE: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '成员户籍和城镇保障情况可能不在监测范围内，请核实。',
    en: 'By registration and urban benefits the household may be outside the scope. Please check.',
    look: ({ scope, scopeClauses }) => {
      const clause = scope && scopeClauses[scope.computed];
      return clause && scope.inScope !== true ? [{ seen: scope.code, clauseIds: [clause] }] : [];
    },
  },
  RESPONSIBLE_ELSEWHERE: {
    number: null,
    stage: 'IDENTIFICATION',
    zh: '易地搬迁户由迁入地负责，请与迁入地衔接。',
    en: 'The place of arrival is responsible for a relocated household. Please hand over to it.',
    look: ({ answered, scopeClauses }) => {
      const clause = scopeClauses.RELOCATED_ELSEWHERE;
      return answered === 'RELOCATED_ELSEWHERE' && clause ? [{ seen: answered, clauseIds: [clause] }] : [];
    },
  },
} as const satisfies Record<string, QualityRule>;

function clausesOf(
  clauses: QualityFacts['scopeClauses'],
  ...registrations: readonly RegistrationCase[]
): string[] {
  return registrations.flatMap((registration) => clauses[registration] ?? []);
}
