/** How an operation or a part of it measures; a part used twice counts twice. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Objects brought, given the variables; `listSize` is the `first` that the field around this part was given. */
  cost(variables: Variables, listSize: number | undefined): number;
}

export type Variables = Readonly<Record<string, unknown>>;

export const nothing: Size = { depth: 0, aliases: 0, cost: () => 0 };

/** Parts that stand beside one another. */
export function together(parts: readonly Size[]): Size {
  return {
    depth: Math.max(0, ...parts.map(({ depth }) => depth)),
    aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
    cost: (variables, listSize) => parts.reduce((sum, part) => sum + part.cost(variables, listSize), 0),
  };
}

/** The same part where its cost is asked for more than once: worked out once for each list size and set of variables. */
export function remembered(part: Size): Size {
  let latest: Variables | undefined;
  const costs = new Map<number | undefined, number>();
  return {
    ...part,
    cost(variables, listSize) {
      if (latest !== variables) costs.clear();
      latest = variables;
      let cost = costs.get(listSize);
      if (cost === undefined) {
        cost = part.cost(variables, listSize);
        costs.set(listSize, cost);
      }
      return cost;
    },
  };
}
