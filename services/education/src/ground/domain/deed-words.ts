/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  dropout_step: { zh: '控辍保学', en: 'Step of a dropout case' },
  student_aid: { zh: '学生资助', en: 'Aid to a pupil decided' },
  school_leave: { zh: '休学', en: 'Leave from school' },
  import_run: { zh: '导入台账', en: 'Ledger loaded' },
};
