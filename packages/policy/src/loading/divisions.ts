import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '../domain/division';
import { nearest } from './did-you-mean';
import type { Mistake } from './policy-error';
import { policiesDirectory } from './project-directories';

/** A division of a table: code, name, level, code of the division it lies in. */
export interface GivenDivision {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
}

const file = 'divisions.csv';
const header = 'code,name,level,parent_code';

/**
 * The divisions of the tables that lie beside policy folders: the project's own, then those that a county's directory adds.
 * Lines that are no division are added to `mistakes`.
 */
export function readDivisions(directories: readonly string[], mistakes: Mistake[] = []): GivenDivision[] {
  const byCode = new Map<string, GivenDivision>();
  for (const directory of new Set([policiesDirectory, ...directories])) {
    for (const division of readTable(join(directory, file), byCode, mistakes)) {
      if (!byCode.has(division.code)) byCode.set(division.code, division);
    }
  }
  return [...byCode.values()];
}

/** `; did you mean 500235 云阳县?` of a place that is no division, by its name or by a code that differs in one digit. */
export function divisionMeant(
  { code, name }: { readonly code: string; readonly name: string },
  divisions: ReadonlyMap<string, string>,
): string {
  const codes = [...divisions.keys()];
  const named = codes.find((other) => isNamed(name, divisions.get(other) ?? ''));
  const near = named ?? nearest(code, codes, 1);
  return near === undefined ? '' : `; did you mean ${near} ${divisions.get(near)}?`;
}

// 县 and 市辖区 stand in the table for what has no name of its own.
function isNamed(place: string, division: string): boolean {
  return division.length > 2 && division !== '市辖区' && place.endsWith(division);
}

// The table has four plain columns without quotes.
function readTable(
  path: string,
  before: ReadonlyMap<string, GivenDivision>,
  mistakes: Mistake[],
): GivenDivision[] {
  if (!existsSync(path)) return [];
  const [first, ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  if (first !== header) {
    mistakes.push({ file: path, line: 1, message: `expected the columns ${header}`, value: first ?? '' });
    return [];
  }
  const known = new Set(before.keys());
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const [code = '', name = '', level = '', parent = '', ...more] = line.split(',');
    const wrong = more.length > 0 ? `expected ${header}` : wrongDivision(code, name, level, parent, known);
    if (wrong) {
      mistakes.push({ file: path, line: index + 2, message: `${code}: ${wrong}`, value: line });
      return [];
    }
    known.add(code);
    return [{ code, name, level, parent: parent || null }];
  });
}

function wrongDivision(
  code: string,
  name: string,
  level: string,
  parent: string,
  known: ReadonlySet<string>,
): string | undefined {
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code)) return 'expected a code of 2, 4, 6, 9 or 12 digits';
  if (!name) return 'expected a name';
  if (levelOf(code) !== level) return `expected the level ${levelOf(code)}, found ${level}`;
  if (code.length > 2 && !known.has(parent)) return `expected a parent that stands before, found ${parent}`;
  return undefined;
}
