import { type PlainDate, parsePlainDate, plainDate, yearOf } from '@dixian/calendar';
import { parse } from 'yaml';
import { editScalars, type NamedScalar } from './edit-scalars';
import { type Move, moveDays } from './move-days';

/** What the copy is to be called and when it holds; ids are made from the year where they are left away. */
export interface SuccessorOptions {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly id?: string | undefined;
  readonly clausePrefix?: string | undefined;
}

/** The files of a successor with its id. */
export interface Successor {
  readonly id: string;
  readonly clausePrefix: string;
  readonly files: ReadonlyMap<string, string>;
}

interface Predecessor {
  readonly id: string;
  readonly clausePrefix: string;
  readonly title: string;
  readonly effective: { readonly from: PlainDate; readonly to: PlainDate | null };
}

/**
 * A copy of a document as its successor: new ids, days moved, everything bound as before. The printed text and its quotes stay
 * those of the predecessor, since nobody has printed others; a note says so until they are replaced.
 */
export function successorOf(files: ReadonlyMap<string, string>, options: SuccessorOptions): Successor {
  const old = parse(files.get('document.yaml') ?? '') as Predecessor;
  const year = String(yearOf(options.from));
  const id = options.id ?? old.id.replace(/\d{4}$/, year);
  const clausePrefix = options.clausePrefix ?? old.clausePrefix.replace(/\d{4}$/, year);
  if (id === old.id || clausePrefix === old.clausePrefix)
    throw new Error(`${old.id} begins in the same year: give the successor an id and a prefix of its own.`);
  const move = moveDays(old.effective, { from: options.from, to: options.until });
  const copied = [...files].map(([name, text]): [string, string] => {
    if (!name.endsWith('.yaml')) return [name, text];
    const dated = editScalars(text, (scalar) => edited(scalar, move));
    const renamed = dated.replaceAll(`${old.clausePrefix}-`, `${clausePrefix}-`);
    return [
      name,
      name === 'document.yaml' ? document(renamed, old, { ...options, id, clausePrefix }) : renamed,
    ];
  });
  return { id, clausePrefix, files: new Map(copied) };
}

// Words of the files themselves; what documents print is never rewritten.
const OWN_WORDS = new Set(['who', 'what', 'name', 'of', 'summary', 'zh', 'en', 'triggerText', 'behaviour']);
const PRINTED = new Set(['quote', 'text', 'title', 'number', 'basis', 'timeWords', 'section']);

function edited({ key, value, beside }: NamedScalar, { day, years }: Move): string | undefined {
  if (PRINTED.has(key)) return undefined;
  const date = typeof value === 'string' ? parsePlainDate(value) : undefined;
  if (date) return day(date);
  if (years === undefined) return undefined;
  const isYear = /(^y|Y)ear$/.test(key) || (key === 'value' && beside.unit === 'year');
  if (isYear && typeof value === 'number') return String(value + years);
  if (typeof value !== 'string' || !OWN_WORDS.has(key)) return undefined;
  const words = value.replace(/(?<![\d.〔-])20\d\d(?![\d.〕])/g, (found) => String(Number(found) + years));
  // What breaks over lines, or needs quotes, is left to whoever writes it.
  return words === value || /[\n"'\\]/.test(value) ? undefined : words;
}

function document(
  text: string,
  old: Predecessor,
  { id, clausePrefix, from, until }: SuccessorOptions & { id: string; clausePrefix: string },
): string {
  const note = `${old.id}的接续草案：原文、引文、标题、文号和印发日期，待正式文件印发后替换`;
  const lines = text
    .replace(/^(issuedBetween|issuedOnSuppliedBy|note):.*\n(?:[ \t]+.*\n)*/gm, '')
    .replace(/^id:.*$/m, `id: ${id}`)
    .replace(/^clausePrefix:.*$/m, `clausePrefix: ${clausePrefix}`)
    .replace(/^title: (["']?)(.*?)\1$/m, 'title: $1$2（接续草案）$1')
    .replace(/^number:.*$/m, 'number: null')
    .replace(/^issuedOn:.*$/m, 'issuedOn: null');
  const last = until ?? plainDate(`${yearOf(from)}-12-31`);
  return `${lines.trimEnd()}\nissuedBetween: { from: ${from}, to: ${last}, basis: 待印发 }\nnote: ${note}\n`;
}
