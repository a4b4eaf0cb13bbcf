import { problemsOf, type Problem as Told } from '@dixian/client';

type ProblemKind = 'AWAY' | 'FORBIDDEN' | 'DEPARTMENT_AWAY' | 'FAULT';

/** What went wrong with a request, as a page shows it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The department that does not answer. */
  readonly department?: string | undefined;
  readonly message: string;
}

const kinds: Readonly<Record<string, ProblemKind>> = {
  NO_ANSWER: 'AWAY',
  SUBGRAPH_UNAVAILABLE: 'DEPARTMENT_AWAY',
  SUBGRAPH_ANSWER_INVALID: 'DEPARTMENT_AWAY',
  FORBIDDEN: 'FORBIDDEN',
  // The notice of an expired session stands over the page; beneath it nothing is wrong.
  TOKEN_EXPIRED: 'FORBIDDEN',
  TOKEN_INVALID: 'FORBIDDEN',
  TOKEN_MISSING: 'FORBIDDEN',
};

const order: readonly ProblemKind[] = ['AWAY', 'DEPARTMENT_AWAY', 'FAULT', 'FORBIDDEN'];

/** The problem that an answer names; undefined where there is none. */
export function problemOf(error: unknown): Problem | undefined {
  return worstOf(problemsOf(error));
}

/** The worst of several: what is away before what is refused. */
export function worstOf(told: readonly Told[]): Problem | undefined {
  const problems = told.map(({ code, message, department }) => ({
    kind: kinds[code] ?? ('FAULT' as const),
    message,
    department,
  }));
  return problems.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}
