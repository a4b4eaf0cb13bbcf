/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  agreement_statement: { zh: '公益岗协议', en: 'Agreement of a post' },
  vacancy: { zh: '岗位空缺', en: 'Vacancy' },
  vacancy_application: { zh: '岗位报名', en: 'Application for a vacancy' },
  special_difficulty: { zh: '特殊困难认定', en: 'Special difficulty' },
  transport_claim: { zh: '交通补助', en: 'Transport subsidy decided' },
  training: { zh: '培训补贴', en: 'Training subsidy decided' },
  support_reason: { zh: '支持减弱说明', en: 'Why support is weaker' },
  employment_file: { zh: '就业台账', en: 'Employment file' },
  file_entry: { zh: '就业服务', en: 'Entry of a file' },
  work_end: { zh: '务工结束', en: 'End of work' },
  work_record: { zh: '工作记录', en: 'Work recorded' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
