import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decisions } from '../cases/decisions';
import type { FiledCase, PolicyCase } from '../cases/policy-case';
import { runCase } from '../cases/run-case';
import type { PolicyDocument } from '../domain/policy-document';
import { loadCases } from '../loading/load-cases';
import { type ReadPolicies, readPolicies } from '../loading/read-policies';
import { movedText } from './moved-text';

/** A case of the predecessor, moved into the days of its successor, with what either answers. */
export interface MirroredCase {
  readonly name: string;
  /** What is asked: a decision by its name, or `due`, `parameter` and the like. */
  readonly question: string;
  /** The clauses of the predecessor that the case is about. */
  readonly clauses: readonly string[];
  /** What the predecessor answers in its days. */
  readonly before: unknown;
  /** The same in the days and by the clauses of the successor. */
  readonly expected: unknown;
  readonly after: unknown;
  /** `notAsked` where who asks does not have the decision. */
  readonly outcome: 'same' | 'other' | 'notAsked';
}

/** A successor as the files of its folder, and the loaded document whose cases it is held against. */
export interface Mirrored {
  readonly files: ReadonlyMap<string, string>;
  readonly of: string;
}

/**
 * Puts each case of a document to its successor, a folder that has no mistake: what it would answer if nothing but its days
 * and ids were others. Folders that a case assumes move along.
 */
export async function mirror(
  directories: readonly string[],
  { files, of }: Mirrored,
  decisions: Decisions,
): Promise<MirroredCase[]> {
  const read = await readPolicies(directories);
  const { document, mistakes } = await read.withDraft(files);
  const old = read.policies.documents.get(of);
  const folder = read.folders.find(({ id, loaded }) => id === of && loaded);
  if (!old || !folder) throw new Error(`${of}: expected a loaded document`);
  if (!document || mistakes.length > 0) throw new Error('expected a successor without a mistake');
  const originals = await loadCases(read.policies, [folder.directory], directories);
  const beside = await mkdtemp(join(tmpdir(), 'dixian-mirror-'));
  try {
    await writeSuccessor(join(beside, document.id), files, {
      old,
      document,
      cases: join(folder.directory, 'cases'),
    });
    const moved = await movedCases([...directories, beside], beside);
    return moved.flatMap((filed, index) => {
      const original = originals[index];
      return original ? [mirrored(original.case, filed, decisions)] : [];
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function movedCases(directories: readonly string[], beside: string): Promise<FiledCase[]> {
  const read: Pick<ReadPolicies, 'policies'> = await readPolicies(directories);
  return loadCases(read.policies, [beside], directories);
}

async function writeSuccessor(
  directory: string,
  files: ReadonlyMap<string, string>,
  { old, document, cases }: { old: PolicyDocument; document: PolicyDocument; cases: string },
): Promise<void> {
  await mkdir(directory, { recursive: true });
  // A folder without a mistake holds known names only; its own cases give way to those of the predecessor.
  for (const [name, text] of files) if (name.includes('.')) await writeFile(join(directory, name), text);
  await copyMoved(cases, join(directory, 'cases'), movedText(old, document));
}

async function copyMoved(from: string, to: string, moved: (text: string) => string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  if (entries.length > 0) await mkdir(to, { recursive: true });
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, moved(entry.name))];
    if (entry.isDirectory()) await copyMoved(source, target, moved);
    else await writeFile(target, moved(await readFile(source, 'utf8')));
  }
}

function mirrored(
  original: PolicyCase,
  { case: written, set }: FiledCase,
  decisions: Decisions,
): MirroredCase {
  const question = written.decision?.name ?? questionOf(written);
  const { name, clauses } = original;
  const told = { name, question, clauses, before: answerOf(original) };
  if (written.decision && !Object.hasOwn(decisions, question))
    return { ...told, expected: answerOf(written), after: undefined, outcome: 'notAsked' };
  const { expected, actual, holds } = runCase(set, written, decisions);
  return { ...told, expected, after: actual, outcome: holds ? 'same' : 'other' };
}

const QUESTIONS = ['due', 'latestPublicity', 'afterPublicity', 'parameter'] as const;

function questionOf(written: PolicyCase): string {
  return QUESTIONS.find((name) => written[name] !== undefined) ?? 'decision';
}

// A case beside a loaded document holds, so that what it expects is what is answered.
function answerOf(written: PolicyCase): unknown {
  const asked = written.decision ?? QUESTIONS.map((name) => written[name]).find((one) => one !== undefined);
  return asked?.expect;
}
