import { enumWords } from '@dixian/graph';

/** The official word of a value of an enum; the value itself where it has none. */
export function word(type: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  return enumWords(type)?.[value]?.zh ?? value;
}

/** The official words of values, in a row. */
export function words(type: string, values: readonly string[]): string {
  return values.map((value) => word(type, value)).join('、');
}
