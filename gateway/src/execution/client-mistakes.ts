import { GraphQLError } from 'graphql';

/** The error of a variable that @skip or @include asks for and that the client gave no value but null. */
export function conditionMistake(
  conditions: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  const name = conditions.find((condition) => typeof variables[condition] !== 'boolean');
  if (name === undefined) return undefined;
  return new GraphQLError(`Variable "$${name}" must be true or false: @skip or @include asks for it.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
