import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type ProblemKind = 'AWAY' | 'FORBIDDEN' | 'DEPARTMENT_AWAY' | 'FAULT';

/** What went wrong with a request, as a page shows it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The department that does not answer. */
  readonly subgraph?: string;
  readonly message?: string;
}

interface SaidError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The problem that an answer of Apollo Client names; undefined where there is none. */
export function problemOf(error: unknown): Problem | undefined {
  if (!error) return undefined;
  if (CombinedGraphQLErrors.is(error)) return problemIn(error.errors);
  if (ServerError.is(error)) return { kind: error.statusCode === 401 ? 'FORBIDDEN' : 'AWAY' };
  return { kind: 'AWAY' };
}

/** The worst of the errors that stand beside data: what is away before what is refused. */
export function problemIn(errors: readonly SaidError[]): Problem | undefined {
  const problems = errors.map(({ message, extensions }): Problem => {
    const code = String(extensions?.code ?? '');
    if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'SUBGRAPH_ANSWER_INVALID') {
      const subgraph = String(extensions?.subgraph ?? '');
      return { kind: 'DEPARTMENT_AWAY', message, ...(subgraph && { subgraph }) };
    }
    if (code === 'FORBIDDEN') return { kind: 'FORBIDDEN', message };
    return { kind: 'FAULT', message };
  });
  const order: readonly ProblemKind[] = ['AWAY', 'DEPARTMENT_AWAY', 'FAULT', 'FORBIDDEN'];
  return problems.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}
