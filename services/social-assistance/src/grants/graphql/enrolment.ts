import type { Complete } from '@dixian/service';
import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type {
  AssistanceAssessmentResolvers,
  EnrolmentDutyResolvers,
  GradualExitResolvers,
  MutationResolvers,
  QueryResolvers,
  RefusedMeasureResolvers,
  ReroutedMeasureResolvers,
  SubsistenceAllowanceResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { attachments } from '../../ground/graphql/attachments-field';
import { dutyList } from '../persistence/enrolment-duties';
import { exitList } from '../persistence/gradual-exits';
import { assessAssistance } from '../use-cases/assess-assistance';
import { cancelGradualExit, recordExitIncome } from '../use-cases/income-in-exit';
import type { Grounds } from '../use-cases/record-allowance';
import { rerouteMeasure } from '../use-cases/reroute-measure';
import { startGradualExit } from '../use-cases/run-out';
import { openPriorityEnrolment, refuseEnrolment } from '../use-cases/settle-enrolment';

/** Query.enrolmentDuties */
export const enrolmentDuties: NonNullable<QueryResolvers['enrolmentDuties']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, priority, weight, state } = args.filter ?? {};
  const list = dutyList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.priority = ?', priority)
      .addIf('t.weight = ?', weight)
      .addIf('t.state = ?', state),
  );
  return orderedPage(context, list, args);
};

/** Query.gradualExits */
export const gradualExits: NonNullable<QueryResolvers['gradualExits']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, endingFrom, endingUntil, cancelled, flagged } = args.filter ?? {};
  const list = exitList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.until >= ?::date', endingFrom)
      .addIf('t.until <= ?::date', endingUntil)
      .addIf('(t.cancelled_on IS NOT NULL) = ?', cancelled)
      .addIf("(t.flagged || t.latest_flags <> '{}') = ?", flagged),
  );
  return orderedPage(context, list, args);
};

/** The mutations about whom to enrol, what runs out and what is carried on. */
export function enrolmentMutations(grounds: Grounds) {
  const { policies } = grounds;
  return {
    assessAssistance: async (_root, { input }, context) =>
      answered(
        'AssistanceAssessed',
        'assessment',
        await assessAssistance(context, grounds, {
          ...input,
          medicalInsured: input.medicalInsured ?? null,
          pensionInsured: input.pensionInsured ?? null,
          basis: input.basis?.trim() || null,
          appliedOn: input.appliedOn ?? null,
        }),
      ),
    openPriorityEnrolment: async (_root, { input }, context) =>
      answered('EnrolmentDutyRecorded', 'duty', await openPriorityEnrolment(context, policies, input)),
    refuseEnrolment: async (_root, { input }, context) =>
      answered('EnrolmentDutyRecorded', 'duty', await refuseEnrolment(context, input)),
    startGradualExit: async (_root, { input }, context) => {
      const { householdKind, firstDay = null, ...given } = input;
      const kind = householdKind === 'REGISTERED' ? 'registered' : 'marginal';
      const stated = { ...given, firstDay, householdKind: kind } as const;
      return answered('GradualExitRecorded', 'exit', await startGradualExit(context, policies, stated));
    },
    cancelGradualExit: async (_root, { input }, context) =>
      answered('GradualExitRecorded', 'exit', await cancelGradualExit(context, policies, input)),
    recordExitIncome: async (_root, { input }, context) =>
      answered('GradualExitRecorded', 'exit', await recordExitIncome(context, policies, input)),
    rerouteMeasure: async (_root, { input }, context) =>
      answered('MeasureRerouted', 'measure', await rerouteMeasure(context, policies, input)),
  } satisfies MutationResolvers;
}

const ofHousehold = ({ householdId }: { householdId: string }) =>
  ({ __typename: 'Household', id: householdId }) as const;
const clauseOf = ({ clauseId }: { clauseId: string | null }) => (clauseId === null ? null : { id: clauseId });

/** Fields of AssistanceAssessment that are not columns. */
export const AssistanceAssessment: Complete<AssistanceAssessmentResolvers> = { attachments };

/** Fields of EnrolmentDuty that are not columns. */
export const EnrolmentDuty: Complete<EnrolmentDutyResolvers> = { household: ofHousehold, clause: clauseOf };

/** Fields of GradualExit that are not columns. */
export const GradualExit: Complete<GradualExitResolvers> = {
  household: ofHousehold,
  clause: clauseOf,
  grant: ({ grantId }) => grantId,
  householdKind: ({ householdKind }) => (householdKind === 'registered' ? 'REGISTERED' : 'MARGINAL'),
  flags: ({ flagged, latestFlags }) => [...new Set([...flagged, ...latestFlags])],
};

/** Fields of ReroutedMeasure that are not columns. */
export const ReroutedMeasure: Complete<ReroutedMeasureResolvers> = {
  household: ofHousehold,
  clause: clauseOf,
};

/** Fields of RefusedMeasure that are called otherwise. */
export const RefusedMeasure: Complete<RefusedMeasureResolvers> = { measure: ({ refused }) => refused };

const WORDS = { full: '全额', highest: '最高档', lower: '较低档' } as const;

/** The tier as the ledger prints it, else as it was stated. */
export const SubsistenceAllowance: Complete<SubsistenceAllowanceResolvers> = {
  tier: ({ printed, tier }) => printed ?? (tier && WORDS[tier]),
};
