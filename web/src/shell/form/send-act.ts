import type { ApolloClient } from '@apollo/client';
import { parse } from 'graphql';
import { problemOf } from '../graph/problem';

/** What the graph said of an act. */
export type ActAnswer =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** Path of the field that is wrong, where one is. */
      readonly field?: string;
      readonly missing?: readonly string[];
      readonly clauses: readonly { readonly id: string; readonly section: string; readonly quote: string }[];
    }
  | { readonly kind: 'away' };

interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string;
  readonly missing?: readonly string[];
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
    if (problem?.kind === 'FAULT') return { kind: 'refused', message: problem.message, clauses: [] };
    return { kind: 'away' };
  }
  if (answered.code === undefined) return { kind: 'done' };
  return {
    kind: 'refused',
    message: answered.message ?? answered.code,
    clauses: answered.clauses ?? [],
    ...(answered.field && { field: answered.field }),
    ...(answered.missing && { missing: answered.missing }),
  };
}
