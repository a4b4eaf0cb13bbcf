import { newKey } from '../movement/running-register';
import { mutate } from '../mutate';
import type { Households } from '../running-households';

/** An answer of a mutation on divisions. */
export interface Changed {
  __typename: string;
  code?: string;
  field?: string;
  change?: {
    kind: string;
    name: string;
    formerName: string | null;
    occurredOn: string | null;
    households: number;
    division: { id: string; code: string; name: string; validFrom: string | null };
    into: { id: string; code: string; name: string } | null;
  };
}

const RESULT = `... on UserError { code } ... on InvalidInput { field } ... on NotFound { field }
  ... on DivisionChanged { change { kind name formerName occurredOn households
    division { id code name validFrom } into { id code name } } }`;

/** Changes divisions as an account does. */
export function change(
  households: Households,
  account: string,
  mutation: string,
  given: object,
): Promise<Changed> {
  return mutate<Changed>(households, account, {
    mutation,
    input: { idempotencyKey: newKey(), ...given },
    fields: RESULT,
  });
}

/** A division as it is told of on a day, by the code that it had then. */
export async function divisionOn(
  households: Households,
  code: string,
  asOf = '2025-12-01',
): Promise<{ id: string; name: string; parent: { code: string } | null } | null> {
  const { data } = await households.ask<{ division: Awaited<ReturnType<typeof divisionOn>> }>(
    'county@500235',
    'query ($code: String!, $asOf: Date) { division(code: $code, asOf: $asOf) { id name(asOf: $asOf) parent(asOf: $asOf) { code } } }',
    { code, asOf },
  );
  return data.division;
}

/** The id of a division that has that code now. */
export async function divisionId(households: Households, code: string): Promise<string> {
  const division = await divisionOn(households, code);
  if (!division) throw new Error(`No division has the code ${code}`);
  return division.id;
}
