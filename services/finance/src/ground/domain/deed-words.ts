/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  subsidy_act: { zh: '贴息名单', en: 'Step of a list of subsidies' },
  subsidy_line: { zh: '贴息核定', en: 'Subsidy of a loan decided' },
  loan_application: { zh: '贷款申请', en: 'Application for a loan decided' },
  household_award: { zh: '到户奖补', en: 'Award decided' },
  accrual_end: { zh: '停止贴息', en: 'Subsidy of a loan ended' },
  project_act: { zh: '项目办理', en: 'Act of a project' },
  asset_act: { zh: '资产管护', en: 'Act of an asset' },
  asset_distribution: { zh: '收益分配', en: 'Income distributed' },
  fund_checkpoint: { zh: '资金检查', en: 'Report on funds' },
  fund_line: { zh: '资金计划', en: 'Funds planned' },
  industry_readiness: { zh: '产业条件', en: 'Readiness for industry' },
  work_record: { zh: '工作记录', en: 'Work recorded' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
