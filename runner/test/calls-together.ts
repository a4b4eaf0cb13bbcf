import type { GraphAnswer, GraphClient } from '../src/client/graph-client';
import type { callOf } from './calls';

type Call = ReturnType<typeof callOf>;

// Far below what the gateway lets a caller ask at once.
const AT_ONCE = 12;

/**
 * Asks queries of one root field each, several in one request, and gives what each would have been answered alone. Root fields
 * that may be null fail alone; where all of a request is refused, each of it is asked by itself.
 */
export async function askTogether(
  client: GraphClient,
  calls: readonly Call[],
): Promise<GraphAnswer<Record<string, unknown>>[]> {
  const answers: GraphAnswer<Record<string, unknown>>[] = [];
  for (let from = 0; from < calls.length; from += AT_ONCE) {
    answers.push(...(await oneRequest(client, calls.slice(from, from + AT_ONCE))));
  }
  return answers;
}

async function oneRequest(client: GraphClient, calls: readonly Call[]) {
  const parts = calls.map(numbered);
  const declared = parts.flatMap(({ declarations }) => declarations).join(', ');
  const head = declared === '' ? 'query' : `query (${declared})`;
  const text = `${head} { ${parts.map(({ field }) => field).join(' ')} }`;
  const variables = Object.assign({}, ...parts.map((part) => part.variables));
  const { data, errors } = await client.ask<Record<string, unknown>>(text, variables);
  if (!data) {
    const alone = [];
    for (const { text, variables } of calls)
      alone.push(await client.ask<Record<string, unknown>>(text, variables));
    return alone;
  }
  return parts.map(({ alias, name }) => {
    // What is said of no field is said of each.
    const own = errors?.filter(({ path }) => path === undefined || path[0] === alias);
    return { data: { [name]: data[alias] }, ...(own && own.length > 0 && { errors: own }) };
  });
}

// `query ($id: ID!) { household(id: $id) { … } }` as `q3: household(id: $q3_id) { … }`.
function numbered({ text, variables }: Call, index: number) {
  const [, declared = '', body = ''] = /^query (?:\(([^)]*)\) )?\{ (.*) \}$/s.exec(text) ?? [];
  const alias = `q${index}`;
  const own = (part: string) => part.replaceAll(/\$(\w+)/g, `$${alias}_$1`);
  return {
    declarations: declared === '' ? [] : [own(declared)],
    alias,
    name: /^\w+/.exec(body)?.[0] ?? '',
    field: `${alias}: ${own(body)}`,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [`${alias}_${name}`, value]),
    ),
  };
}
