/** What is done to the register by hand, with its official word. */
export const movementKinds = {
  REGISTERED: '新增登记',
  MEMBER_JOINED: '成员增加',
  MEMBER_LEFT: '成员减少',
  MEMBER_UPDATED: '成员信息更新',
  CORRECTED: '信息更正',
  MOVED: '迁移',
  SPLIT: '分户',
  MERGED: '并户',
  VILLAGE_MERGED: '并村',
  DUPLICATE_SETTLED: '重复人员处理',
  CODE_REPLACED: '户编号替换',
} as const;

export type MovementKind = keyof typeof movementKinds;

/** One value that changed. Certificate numbers and phones are masked before they come here. */
export interface FieldChange {
  /** null for a fact of the household itself. */
  personId: string | null;
  field: string;
  from: string | null;
  to: string | null;
}
