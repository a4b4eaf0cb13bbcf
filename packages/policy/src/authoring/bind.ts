import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { catalogued } from '../catalogue/catalogue';
import type { CatalogueEntry } from '../catalogue/catalogue-entry';
import { type Binding, BindingRefused } from './binding';
import type { DraftFiles } from './draft-files';
import { type BoundDocument, entryOf } from './entry-of-binding';
import { addEvidence } from './step-of-binding';

/** Binds a clause of a draft: adds the entry to its file and says in the clause what is done with it. Comments stay. */
export function bind(files: DraftFiles, binding: Binding): DraftFiles {
  const clauses = listIn(files, 'clauses.yaml');
  const clause = clauseIn(clauses, binding.clause);
  if (binding.as === 'nothing' || binding.as === 'not-kept') {
    decide(clause, binding);
    return { ...files, 'clauses.yaml': String(clauses) };
  }
  const entry = catalogued(binding.as, binding.name ?? '');
  if (!entry)
    throw refused(
      `目录里没有“${binding.name ?? ''}”`,
      `${binding.as} ${binding.name ?? ''}: not in the catalogue`,
    );
  const document = documentOf(files);
  const added = addEntry(files, entry, binding, document, String(clause.get('quote')));
  if (binding.as === 'unit') nameUnit(clause, String(binding.fields?.unit ?? ''));
  else keepClause(clause, entry);
  return { ...files, ...added, 'clauses.yaml': String(clauses) };
}

function addEntry(
  files: DraftFiles,
  entry: CatalogueEntry,
  binding: Binding,
  document: BoundDocument,
  quote: string,
): DraftFiles {
  if (entry.kind === 'evidence') {
    const procedures = listIn(files, 'procedures.yaml');
    addEvidence(procedures, entry, binding, document);
    return { 'procedures.yaml': String(procedures) };
  }
  const file = filesOf[entry.kind];
  const list = listIn(files, file);
  seqOf(list).add(list.createNode(entryOf(entry, binding, document, quote)));
  return { [file]: String(list) };
}

const filesOf = {
  rule: 'rules.yaml',
  'time-limit': 'deadlines.yaml',
  parameter: 'parameters.yaml',
  right: 'entitlements.yaml',
  target: 'targets.yaml',
  transition: 'transitions.yaml',
  unit: 'units.yaml',
} as const;

/** A file of a draft that holds a list, ready to be added to. */
function listIn(files: DraftFiles, file: string): Document {
  const document: Document = parseDocument(files[file] ?? '');
  const [error] = document.errors;
  if (error) throw refused(`${file} 不是有效的 YAML`, `${file} is not valid YAML: ${error.message}`);
  if (!isSeq(document.contents)) document.contents = document.createNode([]);
  if (isSeq(document.contents)) document.contents.flow = false;
  return document;
}

function seqOf({ contents }: Document): YAMLSeq {
  return isSeq(contents) ? contents : new YAMLSeq();
}

function clauseIn(clauses: Document, id: string): YAMLMap {
  const found = seqOf(clauses).items.find((item) => isMap(item) && item.get('id') === id);
  if (isMap(found)) return found;
  throw refused(`没有条款 ${id}`, `${id}: the draft has no such clause`);
}

function decide(clause: YAMLMap, { as, because }: Binding): void {
  if (as === 'nothing' && !because) throw refused('请说明为什么不需要办理', 'say why there is nothing to do');
  clause.set('status', as === 'nothing' ? 'informative' : 'not-kept');
  if (because) clause.set('reason', because);
  else clause.delete('reason');
}

const statuses = { parameter: 'parameter', right: 'tracked', target: 'tracked' } as const;

// What is set first says most: a value beside a rule that decides by it leaves the clause enforced.
function keepClause(clause: YAMLMap, { kind, services }: CatalogueEntry): void {
  const [service] = services;
  const status = kind === 'parameter' || kind === 'right' || kind === 'target' ? statuses[kind] : 'enforced';
  const before = String(clause.get('status'));
  if (before === 'enforced' && status !== 'enforced') return;
  clause.set('status', service === undefined && status === 'enforced' ? 'not-kept' : status);
  clause.set('service', service ?? 'policy');
  clause.delete('reason');
}

function nameUnit(clause: YAMLMap, unit: string): void {
  const named = clause.get('responsible');
  if (unit && isSeq(named) && !named.items.some((item) => String(item) === unit)) named.add(unit);
}

function documentOf(files: DraftFiles): BoundDocument {
  return parseDocument(files['document.yaml'] ?? '').toJS() as BoundDocument;
}

function refused(zh: string, en: string): BindingRefused {
  return new BindingRefused({ zh, en });
}
