/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  renovation_statement: { zh: '危房改造', en: 'Renovation' },
  house_word: { zh: '房屋安全', en: 'Safety of a house' },
  housing_remedy: { zh: '住房整治', en: 'Remedy of unsafe housing' },
  water_word: { zh: '饮水安全', en: 'Safety of water' },
  water_test: { zh: '水质检测', en: 'Test of water' },
  water_outage_step: { zh: '停水处置', en: 'Step of an outage' },
  water_site_statement: { zh: '供水工程', en: 'Works of water' },
  work_record: { zh: '工作记录', en: 'Work recorded' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
