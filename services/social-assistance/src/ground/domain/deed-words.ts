/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  allowance_statement: { zh: '低保认定', en: 'Allowance' },
  relief_case: { zh: '临时救助', en: 'Temporary relief decided' },
  relief_delegation: { zh: '委托审批', en: 'Decision delegated' },
  disability_stop: { zh: '残疾补贴停发', en: 'Disability allowance stopped' },
  pension_listing: { zh: '代缴名单', en: 'Listed for a premium' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
