/** 文化程度, as the national system lists it. */
export const EDUCATION_LEVELS = ['文盲或半文盲', '小学', '初中', '高中', '大专', '本科及以上'] as const;

/** 健康状况; several may hold. */
export const HEALTH_STATES = ['健康', '长期慢性病', '患有大病', '残疾'] as const;

/** 劳动技能. */
export const LABOUR_CAPACITIES = [
  '技能劳动力',
  '普通劳动力',
  '弱劳动力或半劳动力',
  '丧失劳动力',
  '无劳动力',
] as const;

export const HEAD = '户主';
/** Relation of somebody whose place beside a new head nobody stated yet. */
export const OTHER_RELATION = '其他';
