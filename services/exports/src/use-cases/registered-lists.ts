import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportList } from '../domain/export-list';
import type { HouseholdBook } from '../domain/household-book';

const HOME = join(__dirname, '..', '..');
const FOLDER = join(HOME, 'lists');
const BOOK = join(HOME, 'books', 'household.json');

/** Every list that can be exported, by its name; read once, at start. */
export function registeredLists(): ReadonlyMap<string, ExportList> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const lists = files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ExportList);
  return new Map(
    lists.sort((one, other) => (one.list < other.list ? -1 : 1)).map((list) => [list.list, list]),
  );
}

/** The workbook of one household; read once, at start. */
export function registeredBook(): HouseholdBook {
  return JSON.parse(readFileSync(BOOK, 'utf8')) as HouseholdBook;
}

/** Everything that can be exported: lists, and the workbook of one household. */
export interface Exportable {
  readonly lists: ReadonlyMap<string, ExportList>;
  readonly book: HouseholdBook;
}

/** What an export is called by the name of what is exported. */
export function titleOf({ lists, book }: Exportable, name: string): string {
  return name === book.list ? book.title : (lists.get(name)?.title ?? name);
}
