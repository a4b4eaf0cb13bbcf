import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** A fault or a refusal that stands beside the data of an answer. */
export interface Problem {
  /** E.g. `FORBIDDEN`; `NO_ANSWER` where the gateway itself could not be asked. */
  readonly code: string;
  /** In the language of the request. */
  readonly message: string;
  /** Where in the answer; empty where it concerns the whole. */
  readonly path: readonly (string | number)[];
  /** The department that does not answer. */
  readonly department?: string;
}

const SIGNED_OUT = ['TOKEN_EXPIRED', 'TOKEN_INVALID', 'TOKEN_MISSING'];

/** What is wrong with an answer, as `error` of Apollo Client's results tells it; empty where nothing is. */
export function problemsOf(error: unknown): Problem[] {
  if (error === undefined || error === null) return [];
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.map(({ message, path = [], extensions = {} }) => ({
      code: textOf(extensions.code) ?? 'INTERNAL_SERVER_ERROR',
      message,
      path,
      ...(textOf(extensions.subgraph) && { department: textOf(extensions.subgraph) }),
    }));
  }
  const message = error instanceof Error ? error.message : String(error);
  if (!ServerError.is(error)) return [{ code: 'NO_ANSWER', message, path: [] }];
  return [
    codeOf(error.bodyText) ?? {
      code: error.statusCode === 401 ? 'TOKEN_INVALID' : 'NO_ANSWER',
      message,
      path: [],
    },
  ];
}

/** Whether somebody has to sign in again. */
export function isSignedOut(error: unknown): boolean {
  return problemsOf(error).some(({ code }) => SIGNED_OUT.includes(code));
}

// A refusal before the graph was asked is a body of errors, too.
function codeOf(body: string): Problem | undefined {
  try {
    const [first] =
      (JSON.parse(body) as { errors?: { message: string; extensions?: { code?: unknown } }[] }).errors ?? [];
    const code = textOf(first?.extensions?.code);
    return first && code ? { code, message: first.message, path: [] } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
