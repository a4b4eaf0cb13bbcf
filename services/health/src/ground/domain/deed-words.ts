/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  medical_aid_claim: { zh: '医疗救助', en: 'Medical aid decided' },
  relief_case: { zh: '医疗救助个案', en: 'Case of relief' },
  relief_act: { zh: '救助办理', en: 'Act of a case of relief' },
  health_payment: { zh: '医保拨付', en: 'Money paid out' },
  medical_run: { zh: '年度医疗救助', en: 'Run of the year' },
  insurance_said: { zh: '参保情况', en: 'Insurance recorded' },
  premium_subsidy: { zh: '参保资助', en: 'Contribution subsidised' },
  work_record: { zh: '工作记录', en: 'Work recorded' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
