import { isUserError, type UserErrorValue } from '@dixian/graph';

/** A user error names its own type; a success takes the name given. */
export function named<Name extends string, Outcome extends object>(
  typename: Name,
  outcome: Outcome | UserErrorValue,
): UserErrorValue | (Outcome & { __typename: Name }) {
  return isUserError(outcome) ? outcome : { ...outcome, __typename: typename };
}
