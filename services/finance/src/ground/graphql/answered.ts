import { isUserError, type UserErrorValue } from '@dixian/graph';

/** The answer of a mutation: its row under the name that the union gives it, or the error as it is. */
export function answered<Name extends string, Field extends string, Row>(
  typename: Name,
  field: Field,
  outcome: Row | UserErrorValue,
): UserErrorValue | ({ __typename: Name } & Record<Field, Row>) {
  if (isUserError(outcome)) return outcome;
  return { __typename: typename, [field]: outcome } as { __typename: Name } & Record<Field, Row>;
}
