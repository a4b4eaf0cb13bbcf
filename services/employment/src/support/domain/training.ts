/** 类别 of trainings in the ledger's words and in the graph's; the programmes that documents name are among them. */
export const TRAINING_KINDS = {
  短期技能培训: 'SHORT_SKILL',
  人人持证: 'EVERYBODY_CERTIFIED',
  实用技能: 'PRACTICAL_SKILL',
  转移就业: 'TRANSFER',
  涉农技能: 'FARM_SKILL',
  专项帮扶: 'SPECIAL_HELP',
  技能河南: 'SKILLED_HENAN',
  头雁项目: 'LEADERS',
  农村实用人才带头人: 'RURAL_TALENT',
  高素质农民: 'QUALIFIED_FARMERS',
  创业培训: 'OWN_BUSINESS',
  其他培训: 'OTHER',
} as const;

export type TrainingKind = (typeof TRAINING_KINDS)[keyof typeof TRAINING_KINDS];

/** Whether a training is one of short skills (短期技能培训), which documents name by itself. */
export function isShortSkill(kind: TrainingKind): boolean {
  return kind === 'SHORT_SKILL';
}

/** How far a training has come. */
export type TrainingState = 'ENROLLED' | 'COMPLETED' | 'CLAIMED' | 'PAID';
