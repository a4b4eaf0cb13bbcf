import { changesOf, mirroring } from '@dixian/department';
import { assertMayKnow, type Complete } from '@dixian/service';
import type { Previews, TriedDraft } from '@dixian/what-if';
import { decisions as assessment } from '../../assessment/domain/decisions';
import { decisions as cases } from '../../cases/domain/decisions';
import type { PolicyPreviewResolvers } from '../../ground/generated';
import { decisions as help } from '../../help/domain/decisions';
import { decisions as monitoring } from '../../monitoring/domain/decisions';
import { decisions as periods } from '../../periods/domain/decisions';
import {
  releaseIncome,
  releaseLabelled,
  releaseMonths,
  safetyNetLabels,
} from '../persistence/release-matters';
import { caseChanges } from '../use-cases/case-changes';
import { measureChanges } from '../use-cases/measure-changes';
import { registerChanges } from '../use-cases/register-changes';

const DECISIONS = { ...assessment, ...cases, ...help, ...monitoring, ...periods };

/** Fields that the register adds to a draft of a document; cases lie in the directories of policies. */
export function policyPreviewFields(
  previews: Previews,
  directories: readonly string[],
): Complete<PolicyPreviewResolvers> {
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
    releaseChanges: changesOf(previews, [releaseLabelled, releaseMonths, safetyNetLabels, releaseIncome]),
    registerMirror: mirroring(previews, directories, DECISIONS),
  };
}
