import type { StageTools } from '@dixian/imports';
import type { RequestContext } from '@dixian/service';
import type {
  ClearedFact,
  MutationAnnounceRegisterArgs,
  MutationSplitHouseholdArgs,
  MutationUpdateMemberArgs,
} from '../../ground/generated';
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

type Root = unknown;

/** A mutation whose use-case takes the input as it is. */
function recording<Input, Outcome extends object>(
  typename: string,
  record: (context: RequestContext, input: Input) => Promise<Outcome>,
) {
  return async (_root: Root, { input }: { input: Input }, context: RequestContext) =>
    named(typename, await record(context, input));
}

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
export function movementMutations(tools: StageTools, startAnnouncing: (id: string) => Promise<void>) {
  const changing = <Input>(
    change: (context: RequestContext, tools: StageTools, input: Input) => Promise<object>,
  ) => recording<Input, object>('HouseholdRecorded', (context, input) => change(context, tools, input));
  return {
    registerHousehold: changing(registerHousehold),
    addMember: changing(addMember),
    removeMember: recording('HouseholdRecorded', removeMember),
    async updateMember(_root: Root, { input }: MutationUpdateMemberArgs, context: RequestContext) {
      const clear = input.changes.clear?.map((fact) => CLEARED[fact]);
      const changes = { ...input.changes, clear };
      return named('HouseholdRecorded', await updateMember(context, tools, { ...input, changes }));
    },
    correctHousehold: recording('HouseholdRecorded', correctHousehold),
    moveHousehold: recording('HouseholdRecorded', moveHousehold),
    offerMove: recording('MoveOffered', offerMove),
    acceptMove: recording('HouseholdRecorded', acceptMove),
    closeMoveOffer: recording('MoveOffered', closeMoveOffer),
    async splitHousehold(_root: Root, { input }: MutationSplitHouseholdArgs, context: RequestContext) {
      const caseGoes = input.caseGoesWith === 'GOES';
      return named('HouseholdRecorded', await splitHousehold(context, { ...input, caseGoes }));
    },
    mergeHouseholds: recording('HouseholdRecorded', mergeHouseholds),
    settleDuplicate: recording('HouseholdRecorded', settleDuplicate),
    async announceRegister(_root: Root, { input }: MutationAnnounceRegisterArgs, context: RequestContext) {
      return named('RegisterAnnouncementStarted', await announceRegister(context, input, startAnnouncing));
    },
  };
}
