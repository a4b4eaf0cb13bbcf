import type { Households } from './running-households';

/**
 * The answer to a mutation that takes one input, as an account gets it; `fields` beside its type. A fault of the system
 * fails the test.
 */
export async function mutate<Answer>(
  households: Households,
  account: string,
  { mutation, input, fields = '' }: { mutation: string; input: object; fields?: string },
): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await households.ask<Record<string, Answer>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${fields} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[mutation] as Answer;
}
