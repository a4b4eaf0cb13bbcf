import type { Column } from './columns/column';
import type { ColumnType, Layout, LayoutColumn } from './layouts/layout';

// What a department may read a column of the layout as.
const READ_AS: Readonly<Record<ColumnType, readonly ColumnType[]>> = {
  text: ['text', 'code', 'list'],
  name: ['name', 'text'],
  code: ['code', 'text'],
  certificate: ['certificate'],
  'disability-card': ['certificate'],
  'household-code': ['household-code'],
  place: ['text'],
  phone: ['phone', 'text'],
  account: ['code', 'text'],
  money: ['money'],
  percent: ['percent'],
  date: ['date', 'month'],
  month: ['month'],
  range: ['range'],
  integer: ['integer'],
  decimal: ['decimal', 'integer'],
  'yes-no': ['yes-no'],
  list: ['list'],
  several: ['several', 'list'],
};

/**
 * A department's columns under the headings of the ledger's layout. Throws unless both hold together, with all that is
 * wrong at once.
 */
export function boundColumns<T>(layout: Layout, columns: Columns<T>): Columns<T> {
  const problems: string[] = [];
  for (const [field, column] of Object.entries<Column<unknown>>(columns)) {
    const stated = layout.columns.get(field);
    if (stated === undefined) problems.push(`${field} is not in the layout`);
    else problems.push(...faults(field, column, stated));
  }
  for (const stated of layout.columns.values()) {
    if (stated.required && !(stated.field in columns))
      problems.push(`${stated.field} is required and not read`);
  }
  for (const field of new Set(layout.match.flat()))
    if (!(field in columns)) problems.push(`rows are matched by ${field}, which is not read`);
  if (problems.length > 0) throw new Error(`${layout.id} and its layout disagree: ${problems.join('; ')}`);
  const under = Object.entries<Column<unknown>>(columns).map(([field, column]) => {
    const [first = field, ...others] = layout.columns.get(field)?.headings ?? [];
    return [field, column.under(first, ...others)];
  });
  return Object.fromEntries(under) as Columns<T>;
}

type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> };

function faults(field: string, column: Column<unknown>, stated: LayoutColumn): string[] {
  if (!READ_AS[stated.type].includes(column.type)) {
    return [`${field} is ${stated.type} in the layout and read as ${column.type}`];
  }
  const unlisted = (stated.values ?? []).filter((value) => column.values?.includes(value) === false);
  return unlisted.length > 0 ? [`${field} does not know ${unlisted.join(', ')} of the layout`] : [];
}
