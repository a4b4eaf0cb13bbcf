import type { Clause } from './clause';
import type { Deadline, DeadlineKind } from './deadline';
import type { Entitlement } from './entitlement';
import { ANY_KIND, type Escalation, type PrintedEscalation } from './escalation';
import type { NamedParameter } from './parameter';
import type { PolicyDocument } from './policy-document';
import type { Procedure, ProcedureKind } from './procedure';
import type { ResponsibleUnit } from './responsible-unit';
import type { Rule } from './rule';
import type { RuleName } from './rule-names';
import type { Target } from './target';
import type { Transition } from './transition';

/** name or kind → place code → what documents of that place set, in the order of the files. */
export type PlaceIndex<Name, Item> = ReadonlyMap<Name, ReadonlyMap<string, readonly Item[]>>;

/** Every loaded document, indexed so that resolving is a few look-ups. Build it with `policySet`. */
export interface PolicySet {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly documentsByPlace: ReadonlyMap<string, readonly PolicyDocument[]>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly parameters: PlaceIndex<string, NamedParameter>;
  readonly deadlines: PlaceIndex<DeadlineKind, Deadline>;
  readonly procedures: PlaceIndex<ProcedureKind, Procedure>;
  readonly rules: PlaceIndex<RuleName, Rule>;
  readonly entitlements: PlaceIndex<string, Entitlement>;
  readonly targets: PlaceIndex<string, Target>;
  /** By the name of the unit. */
  readonly units: PlaceIndex<string, ResponsibleUnit>;
  readonly transitions: PlaceIndex<string, Transition>;
  /** By kind of duty; `*` for all kinds. */
  readonly escalations: PlaceIndex<string, PrintedEscalation>;
  /** Of places whose documents print none. */
  readonly usualEscalations: readonly Escalation[];
  /** What files remark in English, in Chinese. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** What one policy folder holds. */
export interface PolicyFolder {
  readonly document: PolicyDocument;
  readonly clauses: readonly Clause[];
  readonly parameters: readonly NamedParameter[];
  readonly deadlines: readonly Deadline[];
  readonly procedures: readonly Procedure[];
  readonly rules: readonly Rule[];
  readonly entitlements: readonly Entitlement[];
  readonly targets: readonly Target[];
  readonly units: readonly ResponsibleUnit[];
  readonly transitions: readonly Transition[];
  readonly escalations: readonly PrintedEscalation[];
}

/** A value that a supplement fills in for its own place, which lies in the document's. */
export interface SuppliedValue {
  readonly place: string;
  readonly parameter: NamedParameter;
}

/** Indexes folders that were already checked, and the values supplied for them; ids must be unique. */
export function policySet(
  folders: readonly PolicyFolder[],
  supplied: readonly SuppliedValue[] = [],
  usualEscalations: readonly Escalation[] = [],
  remarks: ReadonlyMap<string, string> = new Map(),
): PolicySet {
  const documentsByPlace = new Map<string, PolicyDocument[]>();
  for (const { document } of folders) append(documentsByPlace, document.place.code, document);
  const parameters = placed(folders, (folder) => folder.parameters);
  return {
    documents: new Map(folders.map(({ document }) => [document.id, document])),
    documentsByPlace,
    clauses: new Map(folders.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause] as const))),
    parameters: indexed(
      [...parameters, ...supplied.map(({ place, parameter }) => [place, parameter] as const)],
      ({ name }) => name,
    ),
    deadlines: indexed(
      placed(folders, (folder) => folder.deadlines),
      ({ kind }) => kind,
    ),
    procedures: indexed(
      placed(folders, (folder) => folder.procedures),
      ({ kind }) => kind,
    ),
    rules: indexed(
      placed(folders, (folder) => folder.rules),
      ({ rule }) => rule,
    ),
    entitlements: indexed(
      placed(folders, (folder) => folder.entitlements),
      ({ id }) => id,
    ),
    targets: indexed(
      placed(folders, (folder) => folder.targets),
      ({ id }) => id,
    ),
    units: indexed(
      placed(folders, (folder) => folder.units),
      ({ unit }) => unit,
    ),
    transitions: indexed(
      placed(folders, (folder) => folder.transitions),
      ({ id }) => id,
    ),
    escalations: named(
      placed(folders, (folder) => folder.escalations),
      ({ kinds }) => kinds ?? [ANY_KIND],
    ),
    usualEscalations,
    remarks,
  };
}

type Placed<Item> = readonly [place: string, item: Item];

function placed<Item>(
  folders: readonly PolicyFolder[],
  items: (folder: PolicyFolder) => readonly Item[],
): Placed<Item>[] {
  return folders.flatMap((folder) =>
    items(folder).map((item) => [folder.document.place.code, item] as const),
  );
}

function indexed<Name, Item>(
  items: readonly Placed<Item>[],
  nameOf: (item: Item) => Name,
): PlaceIndex<Name, Item> {
  return named(items, (item) => [nameOf(item)]);
}

function named<Name, Item>(
  items: readonly Placed<Item>[],
  namesOf: (item: Item) => readonly Name[],
): PlaceIndex<Name, Item> {
  const index = new Map<Name, Map<string, Item[]>>();
  for (const [place, item] of items) {
    for (const name of namesOf(item)) {
      const byPlace = index.get(name) ?? new Map<string, Item[]>();
      index.set(name, byPlace);
      append(byPlace, place, item);
    }
  }
  return index;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
