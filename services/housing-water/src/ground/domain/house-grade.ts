/** 鉴定等级 of houses that are renovated or known. */
export const HOUSE_GRADES = ['A', 'B', 'C', 'D'] as const;

export type HouseGrade = (typeof HOUSE_GRADES)[number];
