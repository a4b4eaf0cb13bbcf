import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { entrySaid, linkSaid } from '../catalogue/entry-words';
import type { Said } from '../domain/said';
import type { TouchedEntry } from './clause-cut';
import type { DraftFiles } from './draft-files';

/** Files after what is bound to a clause was bound to another, and each entry that was touched. */
export interface Followed {
  readonly files: DraftFiles;
  readonly touched: readonly TouchedEntry[];
}

/** Binds everything that names a clause to another one, or takes it out where `to` is null. Comments stay. */
export function entriesFollow(files: DraftFiles, from: string, to: string | null): Followed {
  const touched: TouchedEntry[] = [];
  const kept = Object.entries(files).flatMap(([file, text]): [string, string][] => {
    if (!file.endsWith('.yaml') || file === 'clauses.yaml' || !text.includes(from)) return [[file, text]];
    const document = parseDocument(text);
    const found = referencesIn(document, from);
    const named = new Map(found.map((reference) => [labelOf(reference), titleOf(file, reference)]));
    for (const [entry, title] of named) touched.push({ file, entry, title, before: from, after: to });
    if (found.length === 0 || to === from) return [[file, text]];
    for (const reference of found) {
      if (to === null) takeOut(reference);
      else nameAnother(reference, to);
    }
    if (to === null) leaveWhatIsSaid(document, from);
    // A list that nothing is left of is no file.
    return isSeq(document.contents) && document.contents.items.length === 0 ? [] : [[file, String(document)]];
  });
  return { files: Object.fromEntries(kept), touched };
}

/** A place that names a clause, with what it stands in, the outermost first. */
type Reference = readonly unknown[];

function referencesIn(document: Document, id: string): Reference[] {
  const found: Reference[] = [];
  visit(document, {
    Scalar(position, node, path) {
      if (position !== 'key' && node.value === id) found.push([...path, node]);
    },
  });
  return found;
}

const NAMES = ['rule', 'name', 'id', 'kind', 'unit'];

function labelOf(reference: Reference): string {
  const named = namedOf(reference);
  return named ? String(named.get(NAMES.find((name) => named.has(name)) ?? '')) : fieldOf(reference);
}

function titleOf(file: string, reference: Reference): Said {
  if (file === 'document.yaml') return linkSaid(fieldOf(reference));
  return entrySaid(file, namedOf(reference)?.toJSON() ?? {});
}

function namedOf(reference: Reference): YAMLMap | undefined {
  const named = reference.findLast((node) => isMap(node) && NAMES.some((name) => node.has(name)));
  return isMap(named) ? named : undefined;
}

function fieldOf(reference: Reference): string {
  return reference.filter(isPair).map(({ key }) => String(key))[0] ?? '';
}

function nameAnother(reference: Reference, to: string): void {
  const [list, scalar] = reference.slice(-2);
  const isNamed = isSeq(list) && list.items.some((item) => isScalar(item) && item.value === to);
  if (isNamed) list.items = list.items.filter((item) => item !== scalar);
  else if (isScalar(scalar)) scalar.value = to;
}

// What is bound to the clause goes as a whole; of a list of clauses only its name, and a procedure stays for its other steps.
function takeOut(reference: Reference): void {
  const [holder, scalar] = reference.slice(-2);
  const [around, map] = reference.slice(-4, -2);
  if (isSeq(holder)) {
    holder.items = holder.items.filter((item) => item !== scalar);
    // Further clauses of an entry that names its own; without any the list is left away.
    if (holder.items.length === 0 && isMap(around) && isPair(map) && around.has('clause'))
      around.delete(map.key);
    return;
  }
  if (!isMap(map) || map.has('steps')) return;
  if (isSeq(around)) around.items = around.items.filter((item) => item !== map);
  else if (isPair(around)) {
    const parent = reference.at(-5);
    if (isMap(parent)) parent.delete(around.key);
  }
}

function leaveWhatIsSaid({ contents }: Document, gone: string): void {
  if (!isSeq(contents)) return;
  contents.items = contents.items.filter((item) => {
    if (!isMap(item)) return true;
    if (item.has('steps')) return isProcedureLeft(item, gone);
    const clauses = item.get('clauses');
    return item.has('clause') || !isSeq(clauses) || clauses.items.length > 0;
  });
}

function isProcedureLeft(procedure: YAMLMap, gone: string): boolean {
  const steps = procedure.get('steps');
  if (!isSeq(steps)) return false;
  steps.items = steps.items.filter((step) => isMap(step) && isStepLeft(step));
  const [clause] = clausesOf(steps.toJSON() as Steps);
  if (clause === undefined) return false;
  if (procedure.get('clause') === gone) procedure.set('clause', clause);
  return true;
}

// A step whose evidence is asked for by others goes on by their clauses.
function isStepLeft(step: YAMLMap): boolean {
  const { clauses = [], needs = [] } = step.toJSON() as Steps[number];
  if (clauses.length > 0) return true;
  step.set('clauses', [...new Set(needs.map(({ clause }) => clause))]);
  return needs.length > 0;
}

type Steps = readonly { readonly clauses?: string[]; readonly needs?: { readonly clause: string }[] }[];

function clausesOf(steps: Steps): string[] {
  return steps.flatMap(({ clauses = [], needs = [] }) => [...clauses, ...needs.map(({ clause }) => clause)]);
}
