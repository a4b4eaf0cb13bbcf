import { parsePlainDate } from '@dixian/calendar';
import { isEntityId, SaidError, type SortKey } from '@dixian/graph';

const MOST_INT = 2_147_483_647;
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  uuid: isEntityId,
  date: (value) => /^-?infinity$/.test(value) || parsePlainDate(value) !== undefined,
  int: (value) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= MOST_INT,
  bigint: (value) => /^-?\d{1,18}$/.test(value),
  numeric: (value) => /^-?\d{1,20}(\.\d{1,40})?$/.test(value),
  timestamptz: (value) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(value),
};

const NOT_OF_THIS_LIST = {
  zh: '这不是本列表给出的游标。',
  en: 'Give a cursor that this list returned.',
};

/** A part of a sort key; `absent` is how its column says that a row has no such value. */
interface Part {
  readonly type: string;
  readonly absent?: 'NULL' | 'INFINITY';
}

/** Throws BAD_USER_INPUT where a cursor's values are not of the key's types: it was made up, or is another list's. */
export function assertCursor(key: readonly Part[], values: SortKey): void {
  if (key.every((part, index) => isValueOf(part, values[index] ?? null))) return;
  throw new SaidError(NOT_OF_THIS_LIST, 'BAD_USER_INPUT');
}

function isValueOf({ type, absent }: Part, value: string | null): boolean {
  return value === null ? absent === 'NULL' : (FORMS[type]?.(value) ?? true);
}
