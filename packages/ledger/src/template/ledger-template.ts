import type { ColumnType, Layout, LayoutColumn } from '../layouts/layout';
import { EXAMPLE, exampleCell } from './example-cell';

/** One column of a template as a spreadsheet takes it. */
export interface TemplateColumn {
  readonly field: string;
  readonly heading: string;
  readonly required: boolean;
  /** What is typed in stays as typed: numbers too long to calculate with, codes, days in any writing. */
  readonly format: 'text' | 'amount' | 'day' | 'general';
  readonly choices: readonly string[];
  readonly example: string;
  /** What the sheet that explains says of it. */
  readonly unit: string;
  readonly allowed: string;
}

/** A ledger to be filled in. */
export interface LedgerTemplate {
  readonly title: string;
  readonly titles: readonly string[];
  readonly columns: readonly TemplateColumn[];
  /** Further sentences of the sheet that explains. */
  readonly notes: readonly string[];
}

const SEQ = 'seq';

const KINDS: Readonly<Record<ColumnType, string>> = {
  text: '文字',
  name: '姓名全称，不要用 * 或“某”隐去',
  code: '编号，按原样填',
  certificate: '18 位身份证号码或证件号码全文，单元格为文本格式',
  'disability-card': '20 位或 22 位残疾人证号，单元格为文本格式',
  'household-code': '15 至 18 位户编号，单元格为文本格式',
  place: '地名全称',
  phone: '11 位手机号或带区号的固定电话',
  account: '账号全文，单元格为文本格式',
  money: '金额，不带单位和逗号',
  percent: '百分数，如 3.45',
  date: '日期，如 2025-01-15',
  month: '月份，如 2025-01',
  range: '起止时间，如 2025年1月1日至2025年3月31日',
  integer: '整数',
  decimal: '数字',
  'yes-no': '是 或 否',
  list: '从下拉列表中选',
  several: '从列出的值中选，可多个，用顿号隔开',
};

/** The template of a ledger, from its layout: headings, drop-downs, an example row and what explains them. */
export function ledgerTemplate(layout: Layout): LedgerTemplate {
  const columns = [...layout.columns.values()].filter(({ field }) => field !== SEQ);
  const hasMoney = columns.some(({ type }) => type === 'money');
  const once = uniqueHeadings(columns);
  const byField = new Map(columns.map((column) => [column.field, once(column)]));
  return {
    title: layout.title.zh,
    titles: [layout.title.zh, `${hasMoney ? '单位：元    ' : ''}填报单位：`],
    columns: [sequence(), ...columns.map((column) => templateColumn(column, once(column)))],
    notes: [
      '带 * 的栏目必填。栏目可以换位置、可以增加，名称不要改。',
      `第一列写“${EXAMPLE}”的行不会导入，可以保留。`,
      ...layout.oneOf.map(
        (fields) => `至少填一项：${fields.map((field) => byField.get(field) ?? field).join('、')}。`,
      ),
    ],
  };
}

function sequence(): TemplateColumn {
  return {
    field: SEQ,
    heading: '序号',
    required: false,
    format: 'general',
    choices: [],
    example: EXAMPLE,
    unit: '',
    allowed: '整数',
  };
}

function templateColumn(column: LayoutColumn, heading: string): TemplateColumn {
  const { field, type, required, fromTitle, values = [] } = column;
  const isYesNo = type === 'yes-no';
  return {
    field,
    heading,
    required: required && !fromTitle,
    format: formatOf(column),
    choices: type === 'list' ? values : isYesNo ? ['是', '否'] : [],
    example: exampleCell(column),
    unit: column.unit ?? (type === 'money' ? '元' : ''),
    allowed: allowed(column),
  };
}

function formatOf({ type, precision }: LayoutColumn): TemplateColumn['format'] {
  if (type === 'money') return 'amount';
  if (type === 'date' && precision === 'day') return 'day';
  return type === 'integer' || type === 'decimal' || type === 'percent' ? 'general' : 'text';
}

function allowed({ type, precision, values = [], plausible, max }: LayoutColumn): string {
  const kind = type === 'date' && precision !== 'day' ? '日期或月份，如 2025-01' : KINDS[type];
  return [
    kind,
    values.length > 0 && `可填：${values.join('、')}`,
    plausible && `一般在 ${plausible[0]} 至 ${plausible[1]} 之间`,
    max !== undefined && `最多 ${max} 字`,
  ]
    .filter(Boolean)
    .join('；');
}

// Columns of the same name under different headings of a form are told apart by what is printed over them.
function uniqueHeadings(columns: readonly LayoutColumn[]): (column: LayoutColumn) => string {
  const official = columns.map(({ headings }) => headings[0] ?? '');
  return ({ field, headings: [first = field], parents: [parent] }) => {
    const isAlone = official.indexOf(first) === official.lastIndexOf(first);
    return isAlone || parent === undefined ? first : `${parent}${first}`;
  };
}
