import { type Document, isMap, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { CatalogueEntry } from '../catalogue/catalogue-entry';
import { evidenceCatalogue, isEvidenceName } from '../domain/evidence';
import type { Binding } from './binding';
import type { BoundDocument } from './entry-of-binding';

const names = { IDENTIFICATION: '识别认定', ELIMINATION: '风险消除', RELABELLING: '再标注' } as const;
const actors = {
  household: '农户',
  village: '村（社区）',
  township: '乡镇（街道）',
  county: '县级主管部门',
} as const;

/**
 * Adds evidence to a step of a procedure: `procedure` (its kind) and `step` (its id) choose them, a step that is not there yet is
 * added as the next one. `level`, `alsoLevels`, `stepName`, `actors`, `text`, `least` and `holdsFor`
 * say more of it; a record has its own name, `evidence`.
 */
export function addEvidence(
  procedures: Document,
  { name, title }: CatalogueEntry,
  { clause, fields = {} }: Binding,
  { effective }: BoundDocument,
): void {
  const known = isEvidenceName(name) ? evidenceCatalogue[name] : undefined;
  const kind = String(
    fields.procedure ?? (known && Object.keys(known.acts)[0]) ?? 'IDENTIFICATION',
  ) as keyof typeof names;
  const level = String(fields.level ?? known?.levels[0] ?? 'village') as keyof typeof actors;
  const { from, to } = effective;
  const procedure = childOf(procedures, procedures.contents, 'kind', kind, {
    ...{ id: kind.toLowerCase(), kind, name: names[kind] ?? kind, clause, from, to },
    ...{ inOrder: true, steps: [] },
  });
  const steps = procedure.get('steps');
  const order = isSeq(steps) ? steps.items.length + 1 : 1;
  const step = childOf(procedures, steps, 'id', String(fields.step ?? `step-${order}`), {
    ...{
      id: String(fields.step ?? `step-${order}`),
      order,
      name: String(fields.stepName ?? title.zh),
      level,
      ...(fields.alsoLevels !== undefined && { alsoLevels: fields.alsoLevels }),
    },
    ...{ actors: fields.actors ?? [actors[level] ?? level], needs: [], clauses: [] },
  });
  const holdsFor = heldFor(name, fields.holdsFor);
  if (holdsFor !== undefined) step.set('holdsFor', holdsFor);
  const least = fields.least === undefined ? {} : { least: fields.least };
  const evidence = name === 'record' ? String(fields.evidence ?? `record-${order}`) : name;
  push(procedures, step.get('needs'), {
    name: evidence,
    text: String(fields.text ?? title.zh),
    ...least,
    clause,
  });
  const clauses = step.get('clauses');
  if (isSeq(clauses) && !clauses.items.some((item) => String(item) === clause))
    push(procedures, clauses, clause);
}

// A posting has to hang before the next step counts.
function heldFor(name: string, given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  return name === 'posting' ? 'PUBLICITY' : undefined;
}

function childOf(
  document: Document,
  list: unknown,
  field: string,
  value: string,
  otherwise: object,
): YAMLMap {
  const items = isSeq(list) ? list.items : [];
  const found = items.find((item) => isMap(item) && String(item.get(field)) === value);
  if (isMap(found)) return found;
  const added = document.createNode(otherwise);
  push(document, list, added);
  return isMap(added) ? added : new YAMLMap();
}

function push(document: Document, list: unknown, value: unknown): void {
  (isSeq(list) ? list : new YAMLSeq()).add(document.createNode(value));
}
