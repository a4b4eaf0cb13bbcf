import type { NamedParameter } from '../domain/parameter';
import type { SuppliedValue } from '../domain/policy-set';
import { contains, overlap } from '../domain/windows';
import type { LeftOut } from './check-references';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';
import { meetsSchemaOfValue } from './schema-check';
import type { LoadedSupplement } from './supplement';

interface Filled {
  readonly folders: readonly LoadedFolder[];
  readonly supplied: readonly SuppliedValue[];
}

/** Puts supplements to the documents they fill; only what a document leaves open, only inside its place. */
export function fillIn(
  folders: readonly LoadedFolder[],
  supplements: readonly LoadedSupplement[],
  leftOut: LeftOut,
  mistakes: Mistake[],
): Filled {
  const filled = new Map(folders.map((folder) => [folder.document.id, folder]));
  const supplied: SuppliedValue[] = [];
  const ids = new Set(filled.keys());
  for (const supplement of supplements) {
    const { written, name, yaml } = supplement;
    const report = reporter(yaml, mistakes);
    if (written.id !== name) report(['id'], `expected the name of the folder, ${name}`);
    if (ids.has(written.id)) report(['id'], 'expected an id no other folder has');
    ids.add(written.id);
    const folder = filled.get(written.supplements);
    if (!folder) {
      const why = leftOut.documents.has(written.supplements)
        ? '; it is left out for mistakes of its own'
        : '';
      report(['supplements'], `${written.supplements}: expected a loaded document${why}`);
      continue;
    }
    const { document } = folder;
    if (!written.place.code.startsWith(document.place.code)) {
      report(['place', 'code'], `expected a place in ${document.place.name} ${document.place.code}`);
      continue;
    }
    if (written.issuedOn) filled.set(document.id, withIssueDay(folder, supplement, mistakes));
    supplied.push(...valuesOf(folder, supplement, supplied, mistakes));
  }
  return { folders: [...filled.values()], supplied };
}

function withIssueDay(
  folder: LoadedFolder,
  { written, yaml }: LoadedSupplement,
  mistakes: Mistake[],
): LoadedFolder {
  const { document } = folder;
  const { issuedOn, id, place } = written;
  const report = reporter(yaml, mistakes);
  const between = document.issuedBetween;
  if (issuedOn === undefined) return folder;
  if (document.issuedOn !== null) {
    report(
      ['issuedOn'],
      `expected no day: ${document.issuedOnSuppliedBy ?? document.id} tells ${document.issuedOn}`,
    );
    return folder;
  }
  if (place.code !== document.place.code) {
    report(
      ['place', 'code'],
      `expected ${document.place.code}, as the day of issue is told for the whole place`,
    );
  }
  if (between && (issuedOn < between.from || issuedOn > between.to)) {
    report(['issuedOn'], `expected a day from ${between.from} to ${between.to}: ${between.basis}`);
  }
  return { ...folder, document: { ...document, issuedOn, issuedOnSuppliedBy: id } };
}

function valuesOf(
  folder: LoadedFolder,
  { written, yaml }: LoadedSupplement,
  before: readonly SuppliedValue[],
  mistakes: Mistake[],
): SuppliedValue[] {
  const report = reporter(yaml, mistakes);
  const place = written.place.code;
  const values: SuppliedValue[] = [];
  (written.parameters ?? []).forEach((value, index) => {
    const named = folder.parameters.filter(({ name }) => name === value.name);
    const open = named.find((parameter) => parameter.value === null && contains(parameter, value));
    if (value.to !== null && value.to < value.from) {
      report(['parameters', index, 'to'], `expected a day not before ${value.from}`);
      return;
    }
    if (!open) {
      report(
        ['parameters', index, 'name'],
        `${value.name}: expected a value that ${folder.document.id} leaves open on these days`,
      );
      return;
    }
    const twice = [...before, ...values].find(
      (other) =>
        other.place === place &&
        other.parameter.document === folder.document.id &&
        other.parameter.name === value.name &&
        overlap(other.parameter, value),
    );
    if (twice) {
      report(
        ['parameters', index, 'name'],
        `${value.name}: expected one value a day; ${twice.parameter.suppliedBy} sets it too`,
      );
    }
    const parameter: NamedParameter = { ...open, ...value, suppliedBy: written.id, note: written.basis };
    const problem = meetsSchemaOfValue(parameter);
    if (problem) report(['parameters', index, 'value'], `${value.name}: expected ${problem}`);
    values.push({ place, parameter });
  });
  return values;
}
