/** A file of a service. */
export interface ServiceSource {
  readonly service: string;
  readonly file: string;
  readonly source: string;
}

/** A decision by the name of its function, and the service whose domain it lives in; none for one of the policy package. */
export interface HousedDecision {
  readonly name: string;
  readonly home?: string;
}

const imports = /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(@dixian\/policy|\.[^']*)'/g;
const inDomain = /(^|[/\\])domain[/\\][^/\\]+$/;

/**
 * The services whose sources import each of the decisions, in their order; none for one that nobody imports. A department's
 * list of its decisions asks none of them, nor does one decision another.
 */
export function importersOf(
  decisions: readonly HousedDecision[],
  sources: readonly ServiceSource[],
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map(decisions.map(({ name }) => [name, new Set<string>()]));
  const homes = new Map(decisions.map(({ name, home }) => [name, home]));
  for (const { service, file, source } of sources) {
    const own = (path: string) => homes.get(functionOf(stemOf(path))) === service;
    if (inDomain.test(file) && (own(file) || stemOf(file) === 'decisions')) continue;
    for (const [, list = '', from = ''] of source.matchAll(imports)) {
      const relative = from.startsWith('.');
      if (relative && !own(from)) continue;
      for (const item of list.split(',')) {
        const [name = ''] = item.trim().split(/\s+as\s+/);
        if (homes.get(name) === (relative ? service : undefined)) importers.get(name)?.add(service);
      }
    }
  }
  return new Map([...importers].map(([name, services]) => [name, [...services].sort()]));
}

/** The function of a decision by the name that cases give it: `interest-subsidy` is `interestSubsidy`. */
export function functionOf(decision: string): string {
  return decision.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function stemOf(path: string): string {
  return /([^/\\]*?)(\.[a-z]+)?$/.exec(path)?.[1] ?? path;
}
