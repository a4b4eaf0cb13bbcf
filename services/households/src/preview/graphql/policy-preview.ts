import { assertMayKnow, type Complete } from '@dixian/service';
import type { Previews, TriedDraft } from '@dixian/what-if';
import type { PolicyPreviewResolvers } from '../../ground/generated';
import { caseChanges } from '../use-cases/case-changes';
import { measureChanges } from '../use-cases/measure-changes';
import { registerChanges } from '../use-cases/register-changes';

/** Fields that the register adds to a draft of a document. */
export function policyPreviewFields(previews: Previews): Complete<PolicyPreviewResolvers> {
  const draftOf = async ({ id }: { id: string }): Promise<TriedDraft> => {
    const draft = await previews.of(id);
    if (!draft) throw new Error('The id of a preview was not checked.');
    return draft;
  };
  return {
    __resolveReference: async ({ id }) => ((await previews.of(id)) ? { id } : null),
    async registerChanges(preview, { incomeYear }, context) {
      // Lines tried one after the other would tell each household's income.
      assertMayKnow(context, 'INCOME');
      return registerChanges(context, await draftOf(preview), incomeYear ?? undefined);
    },
    async caseChanges(preview, _args, context) {
      assertMayKnow(context, 'CASEWORK');
      return caseChanges(context, await draftOf(preview));
    },
    async measureChanges(preview, _args, context) {
      assertMayKnow(context, 'CASEWORK');
      return measureChanges(context, await draftOf(preview));
    },
  };
}
