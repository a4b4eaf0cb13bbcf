import { basename, dirname } from 'node:path';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/**
 * Reports ids and prefixes that two folders share, and documents and clauses that are named but not loaded; what names a
 * document that is there and left out stands without it. Of two folders the later one is wrong: what came first stands.
 */
export function checkReferences(
  folders: readonly LoadedFolder[],
  leftOut: LeftOut,
  mistakes: Mistake[],
): void {
  const documents = new Map<string, LoadedFolder>();
  const prefixes = new Map<string, LoadedFolder>();
  const clauses = new Set<string>();
  for (const folder of folders) {
    const { id, clausePrefix } = folder.document;
    const namesake = documents.get(id);
    const sharing = prefixes.get(clausePrefix);
    if (namesake) {
      const message = `${id}: expected an id no other folder has; ${shownFolder(namesake)} has it`;
      at(folder, 'document', ['id'], message, mistakes);
    } else if (sharing) {
      const message = `${clausePrefix}: expected a prefix no other document has; ${sharing.document.id} has it`;
      at(folder, 'document', ['clausePrefix'], message, mistakes);
    }
    documents.set(id, namesake ?? folder);
    prefixes.set(clausePrefix, sharing ?? folder);
    const own = new Set<string>();
    folder.clauses.forEach((clause, index) => {
      if (own.has(clause.id))
        at(folder, 'clauses', [index, 'id'], `${clause.id}: expected an id no other clause has`, mistakes);
      own.add(clause.id);
      clauses.add(clause.id);
    });
  }
  const known: Known = {
    document: (id) => documents.has(id) || leftOut.documents.has(id),
    clause: (id) => clauses.has(id) || (leftOut.prefixes.has(prefixOf(id)) && !prefixes.has(prefixOf(id))),
  };
  for (const folder of folders) checkLinks(folder, known, mistakes);
}

// With the directory it lies in, which tells the project's own folders from a county's.
function shownFolder({ name, files }: LoadedFolder): string {
  return `${basename(dirname(dirname(files.document.file)))}/${name}`;
}

/** Documents that are there and left out for mistakes of their own, by id and by the prefix of their clauses. */
export interface LeftOut {
  readonly documents: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

interface Known {
  document(id: string): boolean;
  clause(id: string): boolean;
}

function prefixOf(clause: string): string {
  return clause.split('-').slice(0, 2).join('-');
}

function checkLinks(folder: LoadedFolder, known: Known, mistakes: Mistake[]): void {
  const { forwards, details, yieldsTo, basedOn } = folder.document;
  for (const [field, links] of Object.entries({ forwards, details })) {
    links.forEach(({ document }, index) => {
      if (known.document(document)) return;
      at(folder, 'document', [field, index, 'document'], `${document}: expected a loaded document`, mistakes);
    });
  }
  for (const [field, links] of Object.entries({ forwards, details, yieldsTo, basedOn })) {
    links.forEach(({ clause }: { clause?: string }, index) => {
      if (clause === undefined || known.clause(clause)) return;
      at(folder, 'document', [field, index, 'clause'], `${clause}: expected a loaded clause`, mistakes);
    });
  }
  const detail = folder.document.notWeakenedBelow?.clause;
  if (detail !== undefined && !known.clause(detail)) {
    at(folder, 'document', ['notWeakenedBelow', 'clause'], `${detail}: expected a loaded clause`, mistakes);
  }
  folder.clauses.forEach(({ related }, index) => {
    related.forEach(({ clause }, number) => {
      if (known.clause(clause)) return;
      const path = [index, 'related', number, 'clause'];
      at(folder, 'clauses', path, `${clause}: expected a loaded clause`, mistakes);
    });
  });
}

function at(
  { files }: LoadedFolder,
  part: 'document' | 'clauses',
  path: (string | number)[],
  message: string,
  mistakes: Mistake[],
): void {
  reporter(files[part], mistakes)(path, message);
}
