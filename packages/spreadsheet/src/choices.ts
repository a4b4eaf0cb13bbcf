import { columnName } from './cell-xml';
import { cellText } from './xml-text';

const LONGEST_FORMULA = 255;
/** Name of the hidden sheet that holds the lists which are too long to stand beside their column. */
export const CHOICES_SHEET = '选项';

/** The lists that drop-downs of a workbook offer. Long ones stand on a hidden sheet, a list to a column. */
export class ChoiceLists {
  private readonly kept: (readonly string[])[] = [];

  /** The formula under which a drop-down finds its values. */
  formulaOf(choices: readonly string[]): string {
    const inline = choices.join(',');
    const plain = choices.every((choice) => !/[,"，]/.test(choice));
    if (plain && inline.length <= LONGEST_FORMULA - 2) return `"${inline}"`;
    const same = this.kept.findIndex((list) => list.join('\n') === choices.join('\n'));
    const at = same >= 0 ? same : this.kept.push(choices) - 1;
    const letters = columnName(at);
    return `${CHOICES_SHEET}!$${letters}$1:$${letters}$${choices.length}`;
  }

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** Rows of the hidden sheet. */
  *rows(): Generator<string[]> {
    const height = Math.max(0, ...this.kept.map((list) => list.length));
    for (let row = 0; row < height; row++) yield this.kept.map((list) => list[row] ?? '');
  }
}

/** The element that lays drop-downs over the columns of a sheet, from its first row of data on. */
export function validationsXml(
  columns: readonly { choices?: readonly string[] | undefined }[],
  firstRow: number,
  lists: ChoiceLists,
): string {
  const rules = columns.flatMap(({ choices }, at) => {
    if (choices === undefined || choices.length === 0) return [];
    const letters = columnName(at);
    const range = `${letters}${firstRow}:${letters}1048576`;
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${cellText(lists.formulaOf(choices))}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
