import type { PlainDate } from '@dixian/calendar';
import type { ExportList } from './export-list';

/** Arguments of a list by name. */
export type ListArguments = Readonly<Record<string, unknown>>;

/** The arguments that a text of JSON gives, or the sentence that says what is wrong with it. */
export function readArguments(
  list: Pick<ExportList, 'arguments'>,
  text: string | null | undefined,
): { given: ListArguments } | { zh: string; en: string } {
  if (!text?.trim()) return { given: {} };
  const given = parsed(text);
  if (given === undefined) {
    return {
      zh: '筛选条件要写成 JSON 对象，例如 {"filter": {}}。',
      en: 'Write the arguments as a JSON object, e.g. {"filter": {}}.',
    };
  }
  const unknown = Object.keys(given).filter((name) => !list.arguments.includes(name));
  if (unknown.length === 0) return { given };
  const known = list.arguments.join('、') || '（无）';
  return {
    zh: `这个清单没有参数 ${unknown.join('、')}，可用：${known}。`,
    en: `The list has no argument ${unknown.join(', ')}; it takes: ${list.arguments.join(', ') || 'none'}.`,
  };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The arguments with the day the list is of, where it takes one and none was given: a long export is of one day. */
export function ofOneDay(
  list: Pick<ExportList, 'day'>,
  given: ListArguments,
  today: PlainDate,
): ListArguments {
  const [outer, inner] = list.day ?? [];
  if (outer === undefined) return given;
  if (inner === undefined) return { ...given, [outer]: given[outer] ?? today };
  const within = given[outer] ?? {};
  // What is no object is left for the graph to refuse.
  if (!isObject(within)) return given;
  return { ...given, [outer]: { ...within, [inner]: within[inner] ?? today } };
}

/** The day that the arguments name; undefined for a list of now. */
export function dayOf(list: Pick<ExportList, 'day'>, given: ListArguments): string | undefined {
  const found = (list.day ?? []).reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), given);
  return typeof found === 'string' ? found : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
