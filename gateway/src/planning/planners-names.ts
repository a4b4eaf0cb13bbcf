import type { Supergraph } from '@apollo/federation-internals';

const fieldSets = ['key', 'requires', 'provides'];

/** Names under which the planner itself asks for fields: of keys, of what other fields require, and the type's name. */
export function plannersNames({ schema }: Supergraph): ReadonlySet<string> {
  const names = new Set(['__typename']);
  const read = (applied: { arguments(): Record<string, unknown> }): void => {
    const given = applied.arguments();
    for (const set of fieldSets) {
      for (const [name] of String(given[set] ?? '').matchAll(/\w+/g)) names.add(name);
    }
  };
  for (const type of schema.types()) {
    for (const applied of type.appliedDirectivesOf('join__type')) read(applied);
    if (!('fields' in type)) continue;
    for (const field of type.fields()) {
      for (const applied of field.appliedDirectivesOf('join__field')) read(applied);
    }
  }
  return names;
}
