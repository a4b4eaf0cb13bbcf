import { isEntityId } from '@dixian/graph';
import type { Replacement } from '../ledger-import';
import type { FindingKind } from './finding-writer';
import { stagedRow } from './sheet-rows';

/** A replacement that names no row of the file, or no record that could be. */
export const NO_SUCH_REPLACEMENT: FindingKind = {
  code: 'REPLACEMENT_NOT_FOUND',
  severity: 'WARNING',
  column: null,
  zh: '选择“替代”时指定的工作表、行或记录没有找到，没有替代；请核对后再导入。',
  en: 'A sheet, row or record that was chosen for a replacement was not found: nothing was replaced. Please check it and load the file again.',
};

/** A replacement chosen for a ledger whose rows replace nothing: leads, households and the like are corrected where they stand. */
export const NO_REPLACING_HERE: FindingKind = {
  code: 'NO_REPLACING_HERE',
  severity: 'WARNING',
  column: null,
  zh: '这种台账的行不能“替代”已有的记录，选择没有起作用；需要更正的，请在系统中直接更正。',
  en: 'Rows of this ledger replace no record: the choice did nothing. What is wrong is corrected where it stands.',
};

/**
 * The replacements with their rows as staged. The sheet tells which row is meant; only of a file with one sheet it may be
 * left out. `lost` are those that mean none.
 */
export function stagedReplacements(
  replaces: readonly Replacement[],
  sheets: readonly string[],
): { staged: Replacement[]; lost: number } {
  const staged = replaces.flatMap((one) => {
    const at = one.sheet === '' && sheets.length === 1 ? 0 : sheets.indexOf(one.sheet);
    return at < 0 || one.row < 1 || !isEntityId(one.recordId)
      ? []
      : [{ ...one, row: stagedRow(at, one.row) }];
  });
  return { staged, lost: replaces.length - staged.length };
}
