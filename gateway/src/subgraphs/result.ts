import type { SubgraphFault, SubgraphResult } from './call';
import type { SubgraphAnswer } from './post';

type Fields = Readonly<Record<string, unknown>>;

/** What a subgraph answered, as a GraphQL response; undefined where it is none, or says neither data nor an error. */
export function resultOf(answer: SubgraphAnswer): SubgraphResult | undefined {
  const result = parsed(answer.body);
  if (!isFields(result)) return undefined;
  const { data = null, errors } = result;
  if (data !== null && !isFields(data)) return undefined;
  const faults = faultsOf(errors ?? []);
  if (!faults || (data === null && faults.length === 0)) return undefined;
  return { data, errors: faults };
}

function faultsOf(errors: unknown): SubgraphFault[] | undefined {
  return Array.isArray(errors) && errors.every(isFields) ? errors.map(faultOf) : undefined;
}

function faultOf({ message, path, extensions }: Fields): SubgraphFault {
  return {
    message: typeof message === 'string' ? message : '',
    ...(Array.isArray(path) && path.every(isStep) && { path }),
    ...(isFields(extensions) && { extensions: withoutStack(extensions) }),
  };
}

// How a service is built inside is nobody's business; only its log keeps it.
function withoutStack({ stacktrace: _, exception: __, ...extensions }: Fields): Record<string, unknown> {
  return extensions;
}

function isStep(step: unknown): step is string | number {
  return typeof step === 'string' || typeof step === 'number';
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
