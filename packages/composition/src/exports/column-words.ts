import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readFieldWords } from '../words/field-words';

/** How the values of a column are written. */
export type ColumnKind = 'text' | 'amount' | 'day' | 'instant' | 'number' | 'flag';

/** How an object that stands in a row is shown: which of its fields, and what each is called. */
export interface ShownField {
  /** Names of fields, from the object on; `members[isHead]` takes those members for whom it is true. */
  readonly path: readonly string[];
  readonly heading: string;
  /** How it is written; text where nothing is said. */
  readonly kind?: ColumnKind;
  /** It tells who somebody is, so that an export with it is recorded as such. */
  readonly personal?: boolean;
  /** Argument values by name, as variables of the operation: `{ purpose: purpose }`. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** What the rule for columns cannot know by itself, from `services/exports/columns.yaml`. */
export interface ColumnWords {
  readonly shown: Readonly<Record<string, readonly ShownField[]>>;
  /** Headings by `Type.field`, or by `field` wherever it stands. */
  readonly headings: Readonly<Record<string, string>>;
  /** Titles of lists whose description names no official term. */
  readonly titles: Readonly<Record<string, string>>;
  /** Official words of texts that are codes of the program, by `Type.field` or `field`. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `Type.field` that tells who somebody is. */
  readonly personal: readonly string[];
  /** `Type.field` or `field` that is no column. */
  readonly left: readonly string[];
  /** Roots that give one thing by its id, whose own lists are exported as well. */
  readonly below: readonly string[];
  /** The workbook of one household; undefined where there is none. */
  readonly book?: BookWords;
}

/** What stands where in the workbook of one household. */
export interface BookWords {
  readonly title: string;
  /** Sheets in their order, with the tables of each by their path from the household; the empty path is the household itself. */
  readonly sheets: readonly { readonly title: string; readonly tables: readonly string[] }[];
  /** Titles of tables whose field names no official term, by their path. */
  readonly titles: Readonly<Record<string, string>>;
  /** Objects of a row that are shown with all their fields, by `Type.field`, and what is shown of them besides. */
  readonly wholly: Readonly<Record<string, readonly ShownField[]>>;
}

const COLUMN_WORDS = 'services/exports/columns.yaml';

/** Reads the words; undefined where the repository has no exporter. */
export function readColumnWords(root: string): ColumnWords | undefined {
  const file = path.join(root, COLUMN_WORDS);
  if (!existsSync(file)) return undefined;
  const words = parse(readFileSync(file, 'utf8')) as Partial<ColumnWords>;
  const given = { shown: {}, titles: {}, codes: {}, personal: [], left: [], below: [], ...words };
  return { ...given, headings: { ...byName(root), ...words.headings } };
}

// What a field is called by its name alone, it is called here as well.
function byName(root: string): Record<string, string> {
  const named = [...readFieldWords(root)].filter(([at]) => !at.includes('.'));
  return Object.fromEntries(named.map(([at, { zh }]) => [at, zh]));
}
