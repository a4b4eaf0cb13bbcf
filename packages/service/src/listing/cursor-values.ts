import { parsePlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { GraphQLError } from 'graphql';

const MOST_INT = 2_147_483_647;
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  uuid: isEntityId,
  date: (value) => /^-?infinity$/.test(value) || parsePlainDate(value) !== undefined,
  int: (value) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= MOST_INT,
  bigint: (value) => /^-?\d{1,18}$/.test(value),
};

/** Throws BAD_USER_INPUT where a cursor's values are not of the key's types: it was made up, or is another list's. */
export function assertCursor(key: readonly { type: string }[], values: readonly string[]): void {
  if (key.every(({ type }, index) => FORMS[type]?.(values[index] ?? '') ?? true)) return;
  throw new GraphQLError('after 不是本列表给出的游标。Give `after` a cursor that this list returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
