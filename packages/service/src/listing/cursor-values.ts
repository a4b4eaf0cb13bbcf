import { GraphQLError } from 'graphql';

const FORMS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^(\d{4,}-\d{2}-\d{2}|-?infinity)$/,
  int: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
};

/** Throws BAD_USER_INPUT where a cursor's values are not of the key's types: it was made up, or is another list's. */
export function assertCursor(key: readonly { type: string }[], values: readonly string[]): void {
  if (key.every(({ type }, index) => FORMS[type]?.test(values[index] ?? '') ?? true)) return;
  throw new GraphQLError('after 不是本列表给出的游标。Give `after` a cursor that this list returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
