import {
  type Decisions,
  type MirroredCase,
  mirror,
  type PolicyDocument,
  predecessorOf,
} from '@dixian/policy';
import type { TriedDraft } from './previews';

/** Where cases lie, and who answers them. */
export interface MirrorAsked {
  readonly directories: readonly string[];
  readonly decisions: Decisions;
  /** The document's id in the graph; by default that which ends the day before. */
  readonly of?: string | null | undefined;
}

/**
 * The cases of the document that a draft follows, put to it; undefined where it follows none. A draft that takes the place of a
 * loaded document follows none: it has that document's days.
 */
export async function mirrorOfDraft(
  { preview, document, before, after }: TriedDraft,
  { directories, decisions, of }: MirrorAsked,
): Promise<MirroredCase[] | undefined> {
  const draft = after.policies.documents.get(document);
  if (!draft || before.policies.documents.has(document)) return undefined;
  const loaded = [...before.policies.documents.values()];
  const followed: PolicyDocument | undefined = of
    ? loaded.find(({ clausePrefix }) => clausePrefix === of)
    : predecessorOf(before.policies, draft);
  return followed && mirror(directories, { files: preview.files, of: followed.id }, decisions);
}

/** A mirrored case that was answered: by these decisions, or by the law alone. */
export type AnsweredCase = MirroredCase & { readonly outcome: 'same' | 'other' };

/** The cases that were answered; what others decide is theirs to answer. */
export function answeredOf(cases: readonly MirroredCase[]): AnsweredCase[] {
  return cases.filter((one): one is AnsweredCase => one.outcome !== 'notAsked');
}

const OUTCOMES = { same: 'SAME', other: 'OTHER' } as const;

/** Resolvers of what is not told of a mirrored case as it is. */
export const mirroredCase = {
  clauses: ({ clauses }: AnsweredCase) => clauses.map((id) => ({ id })),
  before: ({ before }: AnsweredCase) => JSON.stringify(before) ?? 'null',
  after: ({ after }: AnsweredCase) => JSON.stringify(after) ?? null,
  outcome: ({ outcome }: AnsweredCase) => OUTCOMES[outcome],
};
