import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportList } from '../domain/export-list';

const FOLDER = join(__dirname, '..', '..', 'lists');

/** Every list that can be exported, by its name; read once, at start. */
export function registeredLists(): ReadonlyMap<string, ExportList> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const lists = files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ExportList);
  return new Map(
    lists.sort((one, other) => (one.list < other.list ? -1 : 1)).map((list) => [list.list, list]),
  );
}
