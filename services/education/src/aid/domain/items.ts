/** 雨露计划 as an item of aid. */
export const YU_LU = '雨露计划';
