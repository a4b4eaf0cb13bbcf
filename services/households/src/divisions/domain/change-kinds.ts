/** What is done to a division, with its official word. */
export const changeKinds = {
  ADDED: '新设',
  RENAMED: '更名',
  CLOSED: '撤销',
  MERGED: '合并',
} as const;

export type DivisionChangeKind = keyof typeof changeKinds;
