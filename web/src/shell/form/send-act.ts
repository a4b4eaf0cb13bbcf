import type { ApolloClient } from '@apollo/client';
import { parse } from 'graphql';
import { problemOf } from '../graph/problem';

/** An act that was done, with the household that it gave where it gave one. */
export interface Done {
  readonly kind: 'done';
  readonly household?: string;
}

/** What the graph said of an act. */
export type ActAnswer =
  | Done
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** The fields that are wrong, each by its path. */
      readonly fields: readonly WrongField[];
      readonly missing?: readonly string[];
      /** The fields that would show what is missing, by their paths. */
      readonly empty?: readonly string[];
      readonly clauses: readonly { readonly id: string; readonly section: string; readonly quote: string }[];
    }
  | { readonly kind: 'away' };

export interface WrongField {
  readonly path: string;
  readonly message: string;
}

interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly WrongField[];
  readonly household?: { readonly id: string } | null;
  readonly missing?: readonly string[];
  readonly empty?: readonly string[];
  readonly clauses?: readonly { readonly id: string; readonly section: string; readonly quote: string }[];
}

/** Sends what a form holds to the mutation that takes it. */
export async function sendAct(
  client: ApolloClient,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<ActAnswer> {
  const { default: texts } = await import('../../generated/acts.json');
  const text = (texts as Readonly<Record<string, string>>)[mutation];
  if (!text) throw new Error(`The graph has no mutation ${mutation}`);
  const { data, error } = await client
    .mutate({ mutation: parse(text), variables: { input } })
    .catch((problem: unknown) => ({ data: undefined, error: problem }));
  const answered = (data as Record<string, Answered> | undefined)?.[mutation];
  if (!answered) {
    const problem = problemOf(error);
    if (problem?.kind === 'FAULT')
      return { kind: 'refused', message: problem.message, fields: [], clauses: [] };
    return { kind: 'away' };
  }
  if (answered.code === undefined) {
    return { kind: 'done', ...(answered.household && { household: answered.household.id }) };
  }
  return {
    kind: 'refused',
    message: answered.message ?? answered.code,
    fields: answered.fields ?? [],
    clauses: answered.clauses ?? [],
    ...(answered.missing && { missing: answered.missing }),
    ...(answered.empty && { empty: answered.empty }),
  };
}
