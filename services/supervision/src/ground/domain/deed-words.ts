/** What the rows of each table are called that are kept as done under a set of policies. */
export const deedWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  obligation: { zh: '时限事项', en: 'Duty' },
  obligation_entry: { zh: '督查决定', en: 'Decision on a duty' },
  run_act: { zh: '年度转换', en: 'Step of a run of transitions' },
};
