/** Language of messages: Chinese first, English by choice. */
export type Language = 'zh' | 'en';

/** A message in both languages. */
export interface Message {
  zh: string;
  en: string;
}

/** The shape every typed user error has before its message is put into the caller's language. */
export interface UserErrorValue {
  __typename: string;
  code: string;
  message: Message;
  clauses: { id: string }[];
}

/** A typed user error; `extra` are the fields of its own type. */
export function userError<Extra extends object>(
  typename: string,
  code: string,
  message: Message,
  extra: Extra,
  clauseIds: readonly string[] = [],
): UserErrorValue & Extra {
  return { __typename: typename, code, message, clauses: clauseIds.map((id) => ({ id })), ...extra };
}

/** The caller's role may not do this. */
export function notPermitted(who: Message): UserErrorValue {
  return userError('NotPermitted', 'NOT_PERMITTED', who, {});
}

/** The thing named by `field` does not exist or lies outside the caller's division. */
export function notFound(field: string, message: Message): UserErrorValue & { field: string } {
  return userError('NotFound', 'NOT_FOUND', message, { field });
}

/** The key stands for another entry that the same account made. */
export function keyInUse(): UserErrorValue {
  return userError('KeyInUse', 'KEY_IN_USE', KEY_IN_USE, {});
}

const KEY_IN_USE: Message = {
  zh: '这个幂等键已经用于另一项填报，本次没有记录；请换一个新的键。',
  en: 'This key was used for another entry, so nothing was recorded. Please use a new key.',
};

/** True for a typed user error, as work gives it instead of an answer. */
export function isUserError(value: unknown): value is UserErrorValue {
  if (typeof value !== 'object' || value === null) return false;
  const { __typename, code, message, clauses } = value as Partial<Record<keyof UserErrorValue, unknown>>;
  return (
    typeof __typename === 'string' &&
    typeof code === 'string' &&
    typeof message === 'object' &&
    message !== null &&
    Array.isArray(clauses)
  );
}

/** A field of an input that cannot be used, by its path. */
export interface InvalidField {
  readonly path: string;
  readonly code: string;
  readonly message: Message;
}

/** An input that cannot be used: told by its first field, with all that are wrong. */
export type InvalidInput = UserErrorValue & { field: string; fields: readonly InvalidField[] };

/** The value of `field` cannot be used. */
export function invalidInput(
  field: string,
  code: string,
  message: Message,
  clauseIds: readonly string[] = [],
): InvalidInput {
  const fields = [{ path: field, code, message }];
  return userError('InvalidInput', code, message, { field, fields }, clauseIds);
}

/** Several mistakes as one: the first, with the fields of all; undefined where there is none. */
export function allInvalid(mistakes: readonly InvalidInput[]): InvalidInput | undefined {
  const [first] = mistakes;
  return first && { ...first, fields: mistakes.flatMap(({ fields }) => fields) };
}

/** Whether a value is a text in both languages. */
export function isMessage(value: unknown): value is Message {
  const { zh, en } = (value ?? {}) as Partial<Message>;
  return typeof zh === 'string' && typeof en === 'string';
}
