import type { Supervision } from '../running-supervision';

/** An answer of a decision on an obligation. */
export interface Steered {
  __typename: string;
  code?: string;
  field?: string;
  obligation?: { id: string; status: string; dueOn: string | null; stoppedAs: string | null; level: string };
  entry?: { id: string; kind: string; reason: string; dueBefore: string | null; dueAfter: string | null };
}

const FIELDS = `__typename ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field }
  ... on ObligationSteered { obligation { id status dueOn stoppedAs level }
    entry { id kind occurredOn reason account role dueBefore dueAfter levelBefore levelAfter clauses { id } } }`;

let keys = 0;

/** Decides something of an obligation, under a key of its own unless one is given. */
export async function steer(
  supervision: Supervision,
  account: string,
  mutation: 'suspendObligation' | 'resumeObligation' | 'waiveObligation' | 'transferObligation',
  given: object,
): Promise<Steered> {
  const type = mutation === 'transferObligation' ? 'TransferObligationInput' : 'SteerObligationInput';
  const { data, errors } = await supervision.ask<Record<string, Steered>>(
    account,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${FIELDS} } }`,
    { input: { reason: '洪涝受灾', idempotencyKey: `steer-${keys++}`, ...given } },
  );
  expect(errors).toBeUndefined();
  return data[mutation] ?? { __typename: '' };
}

/** The only obligation of a county with its history, and how it stands on a day. */
export async function standing(supervision: Supervision, account: string, asOf: string) {
  const { data, errors } = await supervision.ask<{
    obligations: {
      edges: { status: string; daysOverdue: number; node: { id: string; [field: string]: unknown } }[];
    };
  }>(
    account,
    `query ($asOf: Date) { obligations(asOf: $asOf, kind: VERIFICATION) { edges { status daysOverdue node { id dueOn stoppedAs
       suspendedFrom suspendedUntil level history { kind cause dueBefore dueAfter reason divisionBefore divisionAfter } } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  const [edge] = data.obligations.edges;
  return { ...edge?.node, id: edge?.node.id ?? '', status: edge?.status, daysOverdue: edge?.daysOverdue };
}
