import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { withDerivedStatus } from '../coverage/derived-status';
import type { Escalation } from '../domain/escalation';
import type { PolicyDocument } from '../domain/policy-document';
import { type PolicySet, policySet } from '../domain/policy-set';
import { type GradedFolder, gradeFolder } from '../grading/grade-folder';
import { checkFolder } from './check-folder';
import { checkMeaning } from './check-meaning';
import { checkPlace } from './check-place';
import { checkQuotes } from './check-quotes';
import { checkReferences, type LeftOut } from './check-references';
import { checkRuleNames, checkTransitionRules, ruledClauses } from './check-rule-names';
import { checkWeakening } from './check-weakening';
import { readDivisions } from './divisions';
import { fillIn } from './fill-in';
import type { Mistake } from './policy-error';
import {
  type AbsentFolder,
  type FolderListing,
  type GivenFolder,
  givenFolder,
  isSupplement,
  policyFolders,
  writtenPrefix,
} from './policy-files';
import { policiesDirectory } from './project-directories';
import { type LoadedFolder, readFolder } from './read-folder';
import { readRemarks } from './remarks';
import { type LoadedSupplement, readSupplement } from './supplement';
import { readUsualEscalations } from './usual-escalations';

/** A folder that was found: whether its policy counts, and if not, every reason. */
export interface PolicyFolderReport {
  /** The name of the folder, which is the id of its document or supplement. */
  readonly id: string;
  readonly directory: string;
  readonly loaded: boolean;
  readonly mistakes: readonly Mistake[];
  /** All that the one validation says of it: errors, warnings, what is not kept. Worked out when it is asked for. */
  graded(): GradedFolder;
}

export interface ReadPolicies {
  /** What the folders without a mistake say together. */
  readonly policies: PolicySet;
  readonly folders: readonly PolicyFolderReport[];
  /**
   * The same with a draft: a folder that is given as texts by name and takes the place of a document of its id. `places` are
   * divisions known beside those of the tables, or say that its place was looked up before.
   */
  withDraft(files: ReadonlyMap<string, string>, places?: DraftPlaces): Promise<DraftPolicies>;
}

/** Divisions by code and name that a draft may be for beside those of the tables; `placed` where that was looked up. */
export type DraftPlaces = ReadonlyMap<string, string> | 'placed';

/** A draft of a document among the policies that are loaded. */
export interface DraftPolicies {
  /** What they say together; of a draft with a mistake nothing. */
  readonly policies: PolicySet;
  /** The draft's own document; undefined where it cannot be read, or is a supplement. */
  readonly document: PolicyDocument | undefined;
  /** Whether a loaded document has its id. */
  readonly replaces: boolean;
  readonly mistakes: readonly Mistake[];
  /** All that the one validation says of it. */
  graded(): GradedFolder;
}

interface Found {
  readonly listing: Pick<FolderListing, 'directory' | 'name'>;
  readonly mistakes: Mistake[];
  readonly prefix?: string | undefined;
  folder?: LoadedFolder;
  supplement?: LoadedSupplement;
}

/**
 * Reads every policy folder of the directories, in their order. A folder with a mistake is left out and everything else
 * counts; of two folders that cannot stand together the later one is left out. What is enforced is believed of the project's
 * own directory only, whose coverage is checked; of others it is derived.
 */
export async function readPolicies(
  directories: readonly string[],
  believed: string = policiesDirectory,
): Promise<ReadPolicies> {
  const found: Found[] = [];
  const divisions = divisionsOf(directories, found);
  for (const directory of directories) {
    const mistakes: Mistake[] = [];
    const listings = await policyFolders(directory, mistakes);
    const inside = await Promise.all(
      listings.map((listing) => readOne(listing, mistakes, divisions, isInside(directory, believed))),
    );
    found.push(...inside);
    const own = mistakes.filter((mistake) => !inside.some(({ listing }) => liesIn(listing, mistake)));
    if (own.length > 0) found.push({ listing: { directory, name: basename(directory) }, mistakes: own });
  }
  return readTogether(directories, found, divisions);
}

/**
 * Reads policy folders that lie in no directory, in their order, by the checks of those that do; tables of divisions, usual
 * escalations and remarks are those of the directories. What they say of folders that are absent stands all the same.
 */
export async function readGiven(
  given: readonly GivenFolder[],
  directories: readonly string[],
  absent: readonly AbsentFolder[] = [],
): Promise<ReadPolicies> {
  const found: Found[] = [];
  const divisions = divisionsOf(directories, found);
  for (const { id, files, placed, believed = false } of given) {
    const listed: Mistake[] = [];
    const listing = givenFolder(id, new Map(Object.entries(files)), listed);
    found.push(await readOne(listing, listed, placed ? undefined : divisions, believed));
  }
  return readTogether(directories, found, divisions, absent);
}

async function readTogether(
  directories: readonly string[],
  found: Found[],
  divisions: ReadonlyMap<string, string>,
  absent: readonly AbsentFolder[] = [],
): Promise<ReadPolicies> {
  const [usual, remarked] = await Promise.all([readUsualEscalations(directories), readRemarks(directories)]);
  for (const mistake of [...usual.mistakes, ...remarked.mistakes]) {
    found.push({ listing: { directory: mistake.file, name: basename(mistake.file) }, mistakes: [mistake] });
  }
  const beside = { usual: usual.escalations, remarks: remarked.remarks, absent };
  const policies = together(found, beside);
  const folders = found.map((one) => ({
    id: one.listing.name,
    directory: one.listing.directory,
    loaded: one.mistakes.length === 0,
    mistakes: one.mistakes,
    graded: grading(one, policies),
  }));
  const withDraft = async (
    files: ReadonlyMap<string, string>,
    places: DraftPlaces = new Map(),
  ): Promise<DraftPolicies> => {
    const known = places === 'placed' ? undefined : new Map([...divisions, ...places]);
    const draft = await readDraft(files, known);
    const others = found.filter(({ listing }) => listing.name !== draft.listing.name);
    const set = together([...others.map(again), draft], beside);
    return {
      policies: set,
      document: draft.folder?.document,
      replaces: policies.documents.has(draft.listing.name),
      mistakes: draft.mistakes,
      graded: grading(draft, set),
    };
  };
  return { policies, folders, withDraft };
}

function readDraft(
  files: ReadonlyMap<string, string>,
  divisions: ReadonlyMap<string, string> | undefined,
): Promise<Found> {
  const listed: Mistake[] = [];
  const name = ['document.yaml', 'supplement.yaml'].flatMap((file) => idIn(files.get(file)) ?? [])[0];
  return readOne(givenFolder(name ?? 'draft', files, listed), listed, divisions, false);
}

function grading({ folder, mistakes }: Found, policies: PolicySet): () => GradedFolder {
  let graded: GradedFolder | undefined;
  return () => {
    graded ??= gradeFolder(folder, mistakes, policies);
    return graded;
  };
}

function idIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^id:\s*([a-z0-9-]{1,80})\s*$/m.exec(text)?.[1];
}

// What a draft does to the others is said of the draft, never kept of them.
function again(one: Found): Found {
  return { ...one, mistakes: [...one.mistakes] };
}

// Places are checked against the tables beside the folders; beside a folder that is named itself lies its directory's.
function divisionsOf(directories: readonly string[], found: Found[]): ReadonlyMap<string, string> {
  const mistakes: Mistake[] = [];
  const tables = directories.map((directory) =>
    ['document.yaml', 'supplement.yaml'].some((name) => existsSync(join(directory, name)))
      ? dirname(directory)
      : directory,
  );
  const divisions = readDivisions(tables, mistakes);
  for (const mistake of mistakes) {
    found.push({ listing: { directory: mistake.file, name: basename(mistake.file) }, mistakes: [mistake] });
  }
  return new Map(divisions.map(({ code, name }) => [code, name]));
}

async function readOne(
  listing: FolderListing,
  listed: readonly Mistake[],
  divisions: ReadonlyMap<string, string> | undefined,
  believed: boolean,
): Promise<Found> {
  const mistakes = listed.filter((mistake) => liesIn(listing, mistake));
  if (isSupplement(listing)) {
    const supplement = await readSupplement(listing, mistakes);
    if (supplement && divisions) checkPlace(supplement.written.place, divisions, supplement.yaml, mistakes);
    return { listing, mistakes, ...(supplement && { supplement }) };
  }
  const [folder, prefix] = await Promise.all([readFolder(listing, mistakes), prefixOf(listing)]);
  if (!folder) return { listing, mistakes, prefix };
  checkFolder(folder, mistakes);
  checkQuotes(folder, mistakes);
  checkMeaning(folder, mistakes);
  if (divisions) checkPlace(folder.document.place, divisions, folder.files.document, mistakes);
  const named = listing.entries.has('rules.yaml');
  const rules = named ? await listing.yaml('rules.yaml', []) : undefined;
  if (rules) checkRuleNames(rules, mistakes);
  checkTransitionRules(folder.files.transitions, mistakes);
  if (believed) return { listing, mistakes, folder, prefix };
  const clauses = withDerivedStatus(folder, rules ? ruledClauses(rules) : new Set());
  return { listing, mistakes, folder: { ...folder, clauses }, prefix };
}

interface Beside {
  readonly usual: readonly Escalation[];
  readonly remarks: ReadonlyMap<string, string>;
  readonly absent: readonly AbsentFolder[];
}

// Leaving one folder out may leave another without what it names, so the folders that still stand are looked at again.
function together(found: readonly Found[], { usual, remarks, absent }: Beside): PolicySet {
  for (;;) {
    const standing = found.filter(({ mistakes }) => mistakes.length === 0);
    const folders = standing.flatMap(({ folder }) => folder ?? []);
    const supplements = standing.flatMap(({ supplement }) => supplement ?? []);
    const leftOut = leftOutOf(found, absent);
    const mistakes: Mistake[] = [];
    checkReferences(folders, leftOut, mistakes);
    checkWeakening(folders, mistakes);
    if (mistakes.length === 0) {
      const filled = fillIn(folders, supplements, leftOut, mistakes);
      if (mistakes.length === 0) return policySet(filled.folders, filled.supplied, usual, remarks);
    }
    for (const mistake of mistakes) {
      standing.find(({ listing }) => liesIn(listing, mistake))?.mistakes.push(mistake);
    }
  }
}

function leftOutOf(found: readonly Found[], absent: readonly AbsentFolder[]): LeftOut {
  const wrong = found.filter(({ mistakes }) => mistakes.length > 0);
  return {
    documents: new Set([...wrong.map(({ listing }) => listing.name), ...absent.map(({ id }) => id)]),
    prefixes: new Set([...wrong, ...absent].flatMap(({ prefix }) => prefix ?? [])),
  };
}

// Also of a folder that cannot be read: clauses of other documents that name its clauses stand all the same.
async function prefixOf(listing: FolderListing): Promise<string | undefined> {
  if (!listing.entries.has('document.yaml')) return undefined;
  return writtenPrefix(await listing.read('document.yaml'));
}

function isInside(directory: string, outer: string): boolean {
  return `${resolve(directory)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
}

function liesIn({ directory }: Pick<FolderListing, 'directory'>, { file }: Mistake): boolean {
  return file === directory || file.startsWith(`${directory}${sep}`);
}
