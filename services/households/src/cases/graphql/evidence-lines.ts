import { enumWords, type FormField, findForm, type Language, type Message } from '@dixian/graph';
import { formOfAct } from '../../ground/domain/act-forms';
import type { ActKind } from '../../ground/domain/act-kinds';

/** One line of an act's evidence: as the input calls it, and as a screen or a paper shows it. */
export interface EvidenceLine {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly shown: string;
}

/** Evidence line by line; what was left out has no line, entries of a list one each. What a decision rested on has its own field. */
export function evidenceLines(kind: ActKind, evidence: object, language: Language): EvidenceLine[] {
  const fields = findForm(formOfAct(kind, 'IDENTIFICATION'))?.fields ?? [];
  return Object.entries(evidence).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || value === undefined || OF_THEIR_OWN.includes(name)) return [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const field = fields.find(({ path }) => path === `evidence.${name}` || path === name);
    return values.map((entry) => ({
      name,
      value: asGiven(entry),
      label: field?.label[language] ?? name,
      shown: shown(entry, field, fields, language),
    }));
  });
}

function asGiven(value: unknown): string {
  if (typeof value === 'boolean') return YES_NO(value).zh;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value).filter((part) => part !== null);
  return parts.map(asGiven).join(' · ');
}

function shown(
  value: unknown,
  field: FormField | undefined,
  fields: readonly FormField[],
  language: Language,
): string {
  if (typeof value === 'boolean') return YES_NO(value)[language];
  if (field?.type === 'ID') return LINKED[language];
  if (typeof value !== 'object' || value === null) {
    return (field && enumWords(field.type)?.[String(value)]?.[language]) ?? String(value);
  }
  const at = `${field?.path}${field?.many ? '[]' : ''}`;
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== '');
  return parts
    .map(([name, part]) => {
      const inner = fields.find(({ path }) => path === `${at}.${name}`);
      return `${inner?.label[language] ?? name}${COLON[language]}${shown(part, inner, fields, language)}`;
    })
    .join(COMMA[language]);
}

/** What of an act's evidence has a field of its own: what a decision rested on, and its attached files. */
export const OF_THEIR_OWN: readonly string[] = ['grounds', 'photos', 'files'];

const YES_NO = (value: boolean): Message => (value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' });
const COLON: Message = { zh: '：', en: ': ' };
const COMMA: Message = { zh: '，', en: ', ' };
// An id says nothing to people; what it stands for has its own field beside.
const LINKED: Message = { zh: '见关联的记录', en: 'see the record it belongs to' };
