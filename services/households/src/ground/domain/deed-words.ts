import type { Message } from '@dixian/graph';

/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, Message>> = {
  case_act: { zh: '案件办理', en: 'Act of a case' },
  lead: { zh: '风险线索', en: 'Lead' },
  lead_entry: { zh: '线索更正', en: 'Correction of a lead' },
  survey_visit: { zh: '走访', en: 'Visit of the survey' },
  watch_visit: { zh: '跟踪回访', en: 'Visit after elimination' },
  elimination_request: { zh: '申请消除', en: 'Request to be released' },
  income_assessment: { zh: '收入核算', en: 'Income assessed' },
  household_movement: { zh: '农户变动', en: 'Household moved' },
  responsible_helper: { zh: '帮扶责任人', en: 'Responsible helper' },
  help_plan_revision: { zh: '帮扶计划', en: 'Help plan' },
  help_measure: { zh: '帮扶措施', en: 'Measure' },
  explainer_sheet: { zh: '明白纸', en: 'Explainer sheet' },
  long_unresolved_triage: { zh: '分类处置', en: 'Decision on a long-unresolved household' },
  label_review: { zh: '标签复核', en: 'Review of a label' },
  safety_net_label: { zh: '兜底保障标注', en: 'Safety-net label' },
  registered_poor: { zh: '纳入建档立卡', en: 'Registered as poor' },
  exit_standard_reached: { zh: '达到脱贫标准', en: 'Exit standard reached' },
  monitoring_period_entry: { zh: '监测期更正', en: 'Entry in a period of monitoring' },
  vanished_household: { zh: '整户消亡', en: 'Nobody of a household is left' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
