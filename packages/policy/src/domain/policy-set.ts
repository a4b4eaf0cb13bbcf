import type { Clause } from './clause';
import type { Deadline, DeadlineKind } from './deadline';
import type { NamedParameter } from './parameter';
import type { PolicyDocument } from './policy-document';

/** name or kind → place code → what documents of that place set, in the order of the files. */
export type PlaceIndex<Name, Item> = ReadonlyMap<Name, ReadonlyMap<string, readonly Item[]>>;

/** Every loaded document, indexed so that resolving is a few look-ups. Build it with `policySet`. */
export interface PolicySet {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly documentsByPlace: ReadonlyMap<string, readonly PolicyDocument[]>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly parameters: PlaceIndex<string, NamedParameter>;
  readonly deadlines: PlaceIndex<DeadlineKind, Deadline>;
}

/** What one policy folder holds. */
export interface PolicyFolder {
  readonly document: PolicyDocument;
  readonly clauses: readonly Clause[];
  readonly parameters: readonly NamedParameter[];
  readonly deadlines: readonly Deadline[];
}

/** Indexes folders that were already checked; ids must be unique. */
export function policySet(folders: readonly PolicyFolder[]): PolicySet {
  const documentsByPlace = new Map<string, PolicyDocument[]>();
  const parameters = new Map<string, Map<string, NamedParameter[]>>();
  const deadlines = new Map<DeadlineKind, Map<string, Deadline[]>>();
  for (const folder of folders) {
    const place = folder.document.place.code;
    append(documentsByPlace, place, folder.document);
    for (const parameter of folder.parameters) append(inner(parameters, parameter.name), place, parameter);
    for (const deadline of folder.deadlines) append(inner(deadlines, deadline.kind), place, deadline);
  }
  return {
    documents: new Map(folders.map(({ document }) => [document.id, document])),
    documentsByPlace,
    clauses: new Map(folders.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause] as const))),
    parameters,
    deadlines,
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function inner<K, V>(map: Map<K, Map<string, V[]>>, key: K): Map<string, V[]> {
  const found = map.get(key) ?? new Map<string, V[]>();
  map.set(key, found);
  return found;
}
