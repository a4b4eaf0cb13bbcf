import type { Said } from '../domain/said';
import { catalogued } from './catalogue';
import type { CatalogueKind } from './catalogue-entry';

/** What of a document a file of its folder holds, as an office calls it. */
const PARTS: Readonly<Record<string, Said>> = {
  'document.yaml': { zh: '文件信息', en: 'the document itself' },
  'clauses.yaml': { zh: '条款', en: 'clauses' },
  'deadlines.yaml': { zh: '时限', en: 'time limits' },
  'entitlements.yaml': { zh: '待遇', en: 'rights' },
  'escalations.yaml': { zh: '逐级督办', en: 'escalations' },
  'parameters.yaml': { zh: '参数', en: 'values' },
  'procedures.yaml': { zh: '办理程序', en: 'procedures' },
  'rules.yaml': { zh: '规则', en: 'rules' },
  'targets.yaml': { zh: '目标', en: 'targets' },
  'transitions.yaml': { zh: '衔接事项', en: 'transitions' },
  'units.yaml': { zh: '责任单位', en: 'responsible units' },
};

/** What a document says of others, by its field. */
const LINKS: Readonly<Record<string, Said>> = {
  basedOn: { zh: '依据文件', en: 'what it is based on' },
  details: { zh: '细化的文件', en: 'what it details' },
  forwards: { zh: '转发的文件', en: 'what it forwards' },
  notWeakenedBelow: { zh: '不得降低的规定', en: 'what lower levels may not weaken' },
  yieldsTo: { zh: '以其为准的文件', en: 'what it yields to' },
};

/** The official words of a file of a policy folder; its name where it is none that the product knows. */
export function partSaid(file: string): Said {
  return PARTS[file] ?? { zh: file, en: file };
}

/** The official words of an entry of a policy folder: those of the catalogue, else what the document calls it, or its part. */
export function entrySaid(file: string, entry: Readonly<Record<string, unknown>>): Said {
  const [kind, name] = catalogueNameOf(file, entry);
  const known = kind && isWord(name) ? catalogued(kind, name)?.title : undefined;
  const own = [entry.text, entry.name, entry.title, entry.id, entry.unit].find(isWord);
  return known ?? (own === undefined ? partSaid(file) : { zh: own, en: own });
}

/** What a field of the document is called that names other documents. */
export function linkSaid(field: string): Said {
  return LINKS[field] ?? { zh: field, en: field };
}

function catalogueNameOf(
  file: string,
  { rule, kind, name, text }: Readonly<Record<string, unknown>>,
): [CatalogueKind?, unknown?] {
  if (file === 'rules.yaml') return ['rule', rule];
  if (file === 'parameters.yaml') return ['parameter', name];
  if (file === 'deadlines.yaml') return ['time-limit', kind];
  // Of a procedure only evidence has a text; procedures and their steps have words of their own.
  if (file === 'procedures.yaml' && text !== undefined) return ['evidence', name];
  return [];
}

function isWord(word: unknown): word is string {
  return typeof word === 'string' && word !== '';
}
