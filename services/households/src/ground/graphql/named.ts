import { isUserError, type UserErrorValue } from '@dixian/graph';

/** A user error names its own type; a success takes the name given. */
export function named<Name extends string, Success extends object>(
  typename: Name,
  outcome: Success | UserErrorValue,
): UserErrorValue | ({ __typename: Name } & Success) {
  return isUserError(outcome) ? outcome : { __typename: typename, ...outcome };
}
