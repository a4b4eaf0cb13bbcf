import type { FindingKind, FindingWriter, MergeContext } from '@dixian/imports';

/** Rows that a merge has something to say of, and the code of what that is; made by `openRemarks`. */
export const REMARKED = 'import_remark';

type Code = keyof typeof KINDS;
const CODE_COLUMN = '户编号';
const NUMBER_COLUMN = '证件号码';

const KINDS = {
  HOUSEHOLD_NOT_REGISTERED: {
    column: null,
    zh: '本县登记的农户里没有这一户，已先保存，等登记后自动对上；请核对户编号和证件号码。',
    en: 'No such household is registered in the county; the row is kept and matched once it is. Please check household code and certificate number.',
  },
  CODE_AND_NUMBER_DISAGREE: {
    column: CODE_COLUMN,
    zh: '户编号和证件号码指的不是同一户，已先保存，未对上任何一户；请核对后再导入。',
    en: 'Household code and certificate number name different households; the row is kept without one. Please check both and load it again.',
  },
  PERSON_IN_SEVERAL_HOUSEHOLDS: {
    column: NUMBER_COLUMN,
    zh: '这个证件号码在本县登记在不止一户，已先保存，未对上；请填写户编号后再导入。',
    en: 'This certificate number stands in more than one household of the county; the row is kept without one. Please add the household code and load it again.',
  },
  PERSON_NOT_IN_HOUSEHOLD: {
    column: NUMBER_COLUMN,
    zh: '这一户的登记成员里没有这个人，请核对证件号码或成员登记。',
    en: 'This person is not among the registered members of the household. Please check the number or the register.',
  },
  NAME_DIFFERS: {
    column: '姓名',
    zh: '姓名与登记的不一致，请核对姓名和证件号码。',
    en: 'The name differs from the registered one. Please check name and certificate number.',
  },
  PLACED_BY_NUMBER: {
    column: CODE_COLUMN,
    zh: '户编号没有登记，已按证件号码对上农户；请核对户编号。',
    en: 'The household code is not registered; the row was placed by the certificate number. Please check the code.',
  },
  PLACED_BY_HEAD: {
    column: NUMBER_COLUMN,
    zh: '已按户主证件号码对上农户；本人没有登记为这一户的成员。',
    en: 'The row was placed by the number of the head; the person is not a registered member of that household.',
  },
  OLDER_THAN_HELD: {
    column: null,
    zh: '系统里的记录比这份台账新，没有改动；需要更正的，请导入更新的台账。',
    en: 'The record held is newer than this ledger and was left as it is. To correct it, load a newer ledger.',
  },
  ROW_COUNTED_ONCE: {
    column: null,
    zh: '与同户同月的另一行金额相同，按一户一笔只计一次；确有两笔的，请合并成一行。',
    en: 'Another row of the household and month has the same amount: it is counted once. If there are two, please write them as one row.',
  },
  LOOKS_LIKE_CORRECTION: {
    column: null,
    zh: '新增了一条，但与已有的一条很像，可能是对它的更正；是更正的，请在导入时选择“替代”。',
    en: 'The row was added, and is much like one that is kept: it may be its correction. If so, choose to replace that one when loading.',
  },
  NOTHING_REPLACED: {
    column: null,
    zh: '选择“替代”的记录没有被这一行替代：记录不在本辖区，或者这一行、这条记录另有对应；请核对后再导入。',
    en: 'The record chosen for this row was not replaced: it is not here, or the row or the record has another match. Please check it and load the file again.',
  },
} satisfies Record<string, Omit<FindingKind, 'code' | 'severity'>>;

/** Makes room for what there is to say of rows. */
export async function openRemarks({ transaction }: Pick<MergeContext, 'transaction'>): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE ${REMARKED} (row_number int, household_code text, code text NOT NULL, record_id uuid) ON COMMIT DROP`,
  );
}

/** Writes the remarks as findings, each kind in one statement. */
export async function writeRemarks({
  transaction,
  findings,
}: {
  transaction: MergeContext['transaction'];
  findings: Pick<FindingWriter, 'fromSelect'>;
}): Promise<void> {
  const codes = await transaction.query<{ code: Code }>(
    `SELECT DISTINCT code FROM ${REMARKED} ORDER BY code`,
  );
  for (const { code } of codes) {
    await findings.fromSelect(
      { code, severity: 'WARNING', ...KINDS[code] },
      `SELECT row_number, household_code, record_id FROM ${REMARKED} WHERE code = $1`,
      [code],
      { ofRecords: true },
    );
  }
}
