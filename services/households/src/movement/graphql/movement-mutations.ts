import type { StageTools } from '@dixian/imports';
import type { Law } from '@dixian/policy';
import type { ClearedFact, MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import type { ClearedField } from '../domain/decide-update';
import { acceptMove } from '../use-cases/accept-move';
import { addMember } from '../use-cases/add-member';
import { announceRegister } from '../use-cases/announce-register';
import { closeMoveOffer } from '../use-cases/close-move-offer';
import { correctHousehold } from '../use-cases/correct-household';
import { mergeHouseholds } from '../use-cases/merge-households';
import { moveHousehold } from '../use-cases/move-household';
import { offerMove } from '../use-cases/offer-move';
import { registerHousehold } from '../use-cases/register-household';
import { removeMember } from '../use-cases/remove-member';
import { settleDuplicate } from '../use-cases/settle-duplicate';
import { splitHousehold } from '../use-cases/split-household';
import { updateMember } from '../use-cases/update-member';

const CLEARED: Record<ClearedFact, ClearedField> = {
  ETHNICITY: 'ethnicity',
  EDUCATION: 'education',
  SCHOOL_STATUS: 'schoolStatus',
  HEALTH: 'health',
  LABOUR_CAPACITY: 'labourCapacity',
  WORK_PLACE: 'workPlace',
  WORK_MONTHS: 'workMonths',
  PHONE: 'phone',
};

/** The mutations of the register by hand; `startAnnouncing` begins the work of an announcement. */
export function movementMutations(
  law: Law,
  tools: StageTools,
  startAnnouncing: (id: string) => Promise<void>,
) {
  return {
    registerHousehold: async (_root, { input }, context) =>
      named('HouseholdRecorded', await registerHousehold(context, tools, input)),
    addMember: async (_root, { input }, context) =>
      named('HouseholdRecorded', await addMember(context, tools, input)),
    removeMember: async (_root, { input }, context) =>
      named('HouseholdRecorded', await removeMember(context, input)),
    async updateMember(_root, { input }, context) {
      const clear = input.changes.clear?.map((fact) => CLEARED[fact]);
      const changes = { ...input.changes, clear };
      return named('HouseholdRecorded', await updateMember(context, tools, { ...input, changes }));
    },
    correctHousehold: async (_root, { input }, context) =>
      named('HouseholdRecorded', await correctHousehold(context, input)),
    moveHousehold: async (_root, { input }, context) =>
      named('HouseholdRecorded', await moveHousehold(law, context, input)),
    offerMove: async (_root, { input }, context) => named('MoveOffered', await offerMove(context, input)),
    acceptMove: async (_root, { input }, context) =>
      named('HouseholdRecorded', await acceptMove(law, context, input)),
    closeMoveOffer: async (_root, { input }, context) =>
      named('MoveOffered', await closeMoveOffer(context, input)),
    async splitHousehold(_root, { input }, context) {
      const caseGoes = input.caseGoesWith === 'GOES';
      return named('HouseholdRecorded', await splitHousehold(law, context, { ...input, caseGoes }));
    },
    mergeHouseholds: async (_root, { input }, context) =>
      named('HouseholdRecorded', await mergeHouseholds(law, context, input)),
    settleDuplicate: async (_root, { input }, context) =>
      named('HouseholdRecorded', await settleDuplicate(context, input)),
    announceRegister: async (_root, { input }, context) =>
      named('RegisterAnnouncementStarted', await announceRegister(context, input, startAnnouncing)),
  } satisfies MutationResolvers;
}
