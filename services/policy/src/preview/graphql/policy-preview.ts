import { ownDecisions } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { answeredOf, mirrorOfDraft, type Previews, type TriedDraft } from '@dixian/what-if';
import type { PolicyMirrorResolvers, PolicyPreviewResolvers } from '../../ground/generated';
import { previewedChanges } from '../use-cases/previewed-changes';

/** Resolvers of PolicyPreview; all it knows is its id. */
export function policyPreviewResolvers(
  previews: Previews,
  directories: readonly string[],
): Complete<PolicyPreviewResolvers> {
  const draftOf = async (id: string): Promise<TriedDraft> => {
    const draft = await previews.of(id);
    if (!draft) throw new Error('The id of a preview was not checked.');
    return draft;
  };
  return {
    __resolveReference: async ({ id }) => ((await previews.of(id)) ? { id } : null),
    divisionCode: async ({ id }) => (await draftOf(id)).preview.division,
    on: async ({ id }) => (await draftOf(id)).preview.on,
    comparedOn: async ({ id }) => (await draftOf(id)).preview.comparedOn,
    title: async ({ id }) => {
      const { after, document } = await draftOf(id);
      return after.policies.documents.get(document)?.title ?? document;
    },
    replaces: async ({ id }) => {
      const { before, document } = await draftOf(id);
      return before.policies.documents.has(document);
    },
    changes: async ({ id }) => previewedChanges(await draftOf(id)),
    mirror: async ({ id }, { of }) =>
      (await mirrorOfDraft(await draftOf(id), { directories, decisions: ownDecisions, of })) ?? null,
  };
}

/** Resolvers of PolicyMirror, which is its cases. */
export const PolicyMirror: Complete<PolicyMirrorResolvers> = {
  questions: (cases) => {
    const questions = new Map<string, string[]>();
    for (const { question, name } of cases)
      questions.set(question, [...(questions.get(question) ?? []), name]);
    return [...questions].map(([question, names]) => ({ question, cases: names }));
  },
  answers: (cases) => answeredOf(cases),
};
