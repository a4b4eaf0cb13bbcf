/** A file of a service, with what it imports from the policy package. */
export interface ServiceSource {
  readonly service: string;
  readonly source: string;
}

const imports = /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'@dixian\/policy(?:\/[^']*)?'/g;

/** The services whose sources import each of the names, in the order of the names; none for a name that nobody imports. */
export function importersOf(
  names: readonly string[],
  sources: readonly ServiceSource[],
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { service, source } of sources) {
    for (const [, list = ''] of source.matchAll(imports)) {
      for (const item of list.split(',')) {
        const [name = ''] = item.trim().split(/\s+as\s+/);
        importers.get(name)?.add(service);
      }
    }
  }
  return new Map([...importers].map(([name, services]) => [name, [...services].sort()]));
}

/** The function of a decision by the name that cases give it: `interest-subsidy` is `interestSubsidy`. */
export function functionOf(decision: string): string {
  return decision.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
