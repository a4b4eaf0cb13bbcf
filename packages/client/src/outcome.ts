import { possibleTypes } from '@dixian/graph-schema';

/** A typed error of a mutation, as `... on UserError { code message }` asks for it. */
export interface UserError {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

/** What came of a mutation: what it recorded, or why it did not. */
export type Outcome<Result extends { readonly __typename: string }> =
  | { readonly recorded: Exclude<Result, { readonly code: string }>; readonly error?: undefined }
  | { readonly recorded?: undefined; readonly error: Result & UserError };

const errors = new Set(possibleTypes.UserError);

/** Whether a member of a result is an error. One that a newer graph added is known by the code that every error has. */
export function isUserError(result: { readonly __typename: string }): boolean {
  return errors.has(result.__typename) || 'code' in result;
}

/** Reads the union that a mutation answers with. */
export function outcomeOf<Result extends { readonly __typename: string }>(result: Result): Outcome<Result> {
  return isUserError(result)
    ? { error: result }
    : { recorded: result as Exclude<Result, { readonly code: string }> };
}
