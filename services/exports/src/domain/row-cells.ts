import { dateInShanghai } from '@dixian/calendar';
import type { ExportColumn } from './export-list';

/** What stands in a cell: text, a number, nothing, an exact amount or a day. */
export type RowCell = string | number | null | { readonly amount: string } | { readonly day: string };

const WITH_CONDITION = /^(\w+)\[(\w+)\]$/;
const ON_TYPE = /^on \w+$/;
const MINUTES = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The cells of one edge of a list, in the order of the columns. */
export function rowCells(columns: readonly ExportColumn[], edge: unknown): RowCell[] {
  return columns.map((column) => {
    const values = valuesAt(edge, column.path);
    const [only] = values;
    if (values.length === 0 || only === undefined) return null;
    if (values.length === 1) return cellOf(column, only);
    return values.map((value) => textOf(column, value)).join('、');
  });
}

/** The rows of an edge: itself or, where each element of a list in it is one, the edge once with every element alone. */
export function rowsOfEdge(each: readonly string[] | undefined, edge: unknown): unknown[] {
  const [step, ...rest] = each ?? [];
  if (step === undefined || typeof edge !== 'object' || edge === null) return [edge];
  const found = (edge as Record<string, unknown>)[step];
  const inner = Array.isArray(found) ? found.map((one) => [one]) : rowsOfEdge(rest, found);
  return inner.map((one) => ({ ...edge, [step]: one }));
}

// Everything that stands at a path; of a list each element, of `members[isHead]` those for whom it is true, of
// `incomes[0]` the first.
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each) => valuesAt(each, step === undefined ? [] : [step, ...rest]));
  if (value === null || value === undefined) return [];
  if (step === undefined) return [value];
  if (ON_TYPE.test(step)) return valuesAt(value, rest);
  const [, name = step, condition] = WITH_CONDITION.exec(step) ?? [];
  const found = (value as Record<string, unknown>)[name];
  if (condition === undefined) return valuesAt(found, rest);
  const all = Array.isArray(found) ? found : [found];
  if (/^\d+$/.test(condition)) return valuesAt(all[Number(condition)], rest);
  const kept = all.filter((each) => (each as Record<string, unknown> | null)?.[condition] === true);
  return valuesAt(kept, rest);
}

function cellOf(column: ExportColumn, value: unknown): RowCell {
  switch (column.kind) {
    case 'amount':
      return { amount: String(value) };
    case 'day':
      return { day: String(value) };
    case 'number':
      return typeof value === 'number' ? value : String(value);
    default:
      return textOf(column, value);
  }
}

function textOf({ kind, labels, words = ['是', '否'], hidesName }: ExportColumn, value: unknown): string {
  if (kind === 'flag') return words[value === true ? 0 : 1];
  if (kind === 'instant') return instantText(String(value));
  const text = String(value);
  return hidesName ? hiddenName(text) : (labels?.[text] ?? text);
}

function instantText(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : `${dateInShanghai(at)} ${MINUTES.format(at)}`;
}

// 张三 becomes 张*, 张三丰 张*丰.
function hiddenName(name: string): string {
  return [...name].map((sign, at) => (at === 1 ? '*' : sign)).join('');
}
