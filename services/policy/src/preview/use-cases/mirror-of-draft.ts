import { type MirroredCase, mirror, ownDecisions, type PolicyDocument, predecessorOf } from '@dixian/policy';
import type { TriedDraft } from '@dixian/what-if';

/**
 * The cases of the document that a draft follows, put to it; undefined where it follows none. `of` is the document's id in the
 * graph. A draft that takes the place of a loaded document follows none: it has that document's days.
 */
export async function mirrorOfDraft(
  { preview, document, before, after }: TriedDraft,
  directories: readonly string[],
  of?: string | null,
): Promise<MirroredCase[] | undefined> {
  const draft = after.policies.documents.get(document);
  if (!draft || before.policies.documents.has(document)) return undefined;
  const loaded = [...before.policies.documents.values()];
  const followed: PolicyDocument | undefined = of
    ? loaded.find(({ clausePrefix }) => clausePrefix === of)
    : predecessorOf(before.policies, draft);
  return followed && mirror(directories, { files: preview.files, of: followed.id }, ownDecisions);
}
