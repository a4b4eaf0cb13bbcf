import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';

/** Reports ids that two folders share, and documents and clauses that are named but not loaded. */
export function checkReferences(folders: readonly LoadedFolder[], mistakes: Mistake[]): void {
  const documents = new Set<string>();
  const clauses = new Set<string>();
  for (const folder of folders) {
    if (documents.has(folder.document.id))
      at(folder, 'document', ['id'], 'expected an id no other folder has', mistakes);
    documents.add(folder.document.id);
    folder.clauses.forEach(({ id }, index) => {
      if (clauses.has(id))
        at(folder, 'clauses', [index, 'id'], `${id}: expected an id no other clause has`, mistakes);
      clauses.add(id);
    });
  }
  for (const folder of folders) checkLinks(folder, documents, clauses, mistakes);
}

function checkLinks(
  folder: LoadedFolder,
  documents: ReadonlySet<string>,
  clauses: ReadonlySet<string>,
  mistakes: Mistake[],
): void {
  const { forwards, details, yieldsTo, basedOn } = folder.document;
  for (const [field, links] of Object.entries({ forwards, details })) {
    links.forEach(({ document }, index) => {
      if (documents.has(document)) return;
      at(folder, 'document', [field, index, 'document'], `${document}: expected a loaded document`, mistakes);
    });
  }
  for (const [field, links] of Object.entries({ forwards, details, yieldsTo, basedOn })) {
    links.forEach(({ clause }: { clause?: string }, index) => {
      if (clause === undefined || clauses.has(clause)) return;
      at(folder, 'document', [field, index, 'clause'], `${clause}: expected a loaded clause`, mistakes);
    });
  }
  const detail = folder.document.notWeakenedBelow?.clause;
  if (detail !== undefined && !clauses.has(detail)) {
    at(folder, 'document', ['notWeakenedBelow', 'clause'], `${detail}: expected a loaded clause`, mistakes);
  }
  folder.clauses.forEach(({ related }, index) => {
    related.forEach(({ clause }, number) => {
      if (clauses.has(clause)) return;
      at(
        folder,
        'clauses',
        [index, 'related', number, 'clause'],
        `${clause}: expected a loaded clause`,
        mistakes,
      );
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
  const { file, lineOf } = files[part];
  mistakes.push({ file, line: lineOf(path), message });
}
