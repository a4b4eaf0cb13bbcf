import type { Words } from '../language/language';

export const words = {
  posted: ['公示留存', 'What hung out'],
  answer: ['办理结果答复', 'Answer to the household'],
  'check-sheet': ['入户核查表', 'Check sheet'],
  'help-plan': ['帮扶计划', 'Help plan'],
  'household-file': ['一户一档', 'Household file'],
  explainer: ['明白纸', 'Explainer'],
  'person-extract': ['个人信息摘录', 'Extract of personal data'],
  receipt: ['受理回执', 'Receipt'],
  'figure-report': ['上报表', 'Report on paper'],
} satisfies Words;
