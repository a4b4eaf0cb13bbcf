import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PolicySet } from '../domain/policy-set';
import type { GradedFolder } from '../grading/grade-folder';
import { policyDirectoriesOf } from '../loading/project-directories';
import { readPolicies } from '../loading/read-policies';
import type { DraftFiles } from './draft-files';

/** A draft read together with the documents that are loaded: what the validation says of it, and the law as it would be. */
export interface ReadDraft extends GradedFolder {
  readonly loaded: boolean;
  readonly policies: PolicySet;
}

const FILE = /^[a-z]+\.(yaml|txt|md)$/;

/**
 * Reads a draft as its folder would be read, in place of the folder of the same id where there is one. Other files than those
 * of a policy folder are refused by the validation, and a name that leads elsewhere by this function.
 */
export async function readDraft(
  id: string,
  files: DraftFiles,
  directories: readonly string[] = policyDirectoriesOf(),
): Promise<ReadDraft> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`${id}: expected a document id`);
  const root = await mkdtemp(join(tmpdir(), 'policy-draft-'));
  try {
    const folder = join(root, id);
    await mkdir(folder);
    for (const [name, text] of Object.entries(files)) {
      if (!FILE.test(name)) throw new Error(`${name}: expected the name of a policy file`);
      await writeFile(join(folder, name), text);
    }
    const { policies, folders } = await readPolicies([...directories, root], undefined, new Set([id]));
    const draft = folders.find(({ directory }) => directory === folder);
    const graded = draft?.graded() ?? { findings: [], coverage: null };
    return { loaded: draft?.loaded ?? false, policies, ...withoutPath(graded) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

// Where the draft was read from is gone by now, and nobody’s business.
function withoutPath({ findings, coverage }: GradedFolder): GradedFolder {
  return { findings: findings.map((finding) => ({ ...finding, file: basename(finding.file) })), coverage };
}
