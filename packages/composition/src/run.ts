import path from 'node:path';
import { readAcceptedChanges, readAcceptedHints, readLackingLists, readUnsortedLists } from './accepted';
import { checkBreakingChanges } from './breaking-changes';
import { codeOwners } from './code-owners';
import { type Composed, compose } from './compose';
import type { Finding } from './finding';
import { checkHints } from './hints';
import { landedApi } from './landed';
import { lint } from './lint/lint';
import { listsOfWork } from './lint/lists-of-work';
import { orders } from './lint/orders';
import { orphans, outputs, staleFiles, writeFiles } from './outputs';
import { withPlaces } from './places';
import { releasedOperations } from './released-operations';
import { readSubgraphs } from './subgraphs';
import { readFieldWords } from './words/field-words';
import { taskKinds } from './words/task-kinds';
import { unworded } from './words/unworded';

export interface RunOptions {
  /** The repository's root folder. */
  readonly root: string;
  /** Write nothing; a file that would change is a finding. */
  readonly check: boolean;
}

/** What a run did: the subgraphs it composed, the files it wrote and everything that is wrong. */
export interface RunReport {
  readonly subgraphs: readonly string[];
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Composes the repository's subgraphs and checks them against the graph's conventions and the API landed last.
 * Writes what follows from them unless only checking; nothing is written when they cannot be put together
 * or do not compose.
 */
export async function run({ root, check }: RunOptions): Promise<RunReport> {
  const { subgraphs, findings: refused } = readSubgraphs(root);
  const names = subgraphs.map(({ name }) => name);
  if (refused.length > 0) return { subgraphs: names, written: [], findings: refused };
  const composition = compose(subgraphs);
  if (!composition.ok) return { subgraphs: names, written: [], findings: composition.errors };
  const { composed } = composition;
  const files = await outputs(root, subgraphs, composed);
  const stale = staleFiles(root, files);
  if (!check) writeFiles(root, files, stale);
  const findings = [
    ...withPlaces(lint(subgraphs, composed.api, codeOwners(root)), subgraphs),
    ...orders(composed.api, readUnsortedLists(path.join(root, 'schemas/unsorted-lists.yaml'))),
    ...listsOfWork(composed.api, readLackingLists(path.join(root, 'schemas/lists-of-work.yaml'))),
    ...withPlaces(unworded(composed.api, readFieldWords(root), taskKinds(root)), subgraphs),
    ...checkHints(composed.hints, readAcceptedHints(path.join(root, 'schemas/composition-hints.yaml'))),
    ...breakingChanges(root, composed),
    ...releasedOperations(root, composed.api),
    ...(check
      ? stale.map((at) => ({ rule: 'stale', at, message: 'is out of date; run npm run compose' }))
      : []),
    ...orphans(root, names),
  ];
  return { subgraphs: names, written: check ? [] : stale, findings };
}

function breakingChanges(root: string, { api, apiSdl }: Composed): Finding[] {
  const landed = landedApi(root, apiSdl);
  if (landed === undefined) return [];
  return checkBreakingChanges(
    landed,
    api,
    readAcceptedChanges(path.join(root, 'schemas/breaking-changes.yaml')),
  );
}
