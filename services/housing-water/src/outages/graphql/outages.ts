import { daysBetween, type PlainDate } from '@dixian/calendar';
import { assertMayKnow, judgedOn, ofCounty, orderedPage } from '@dixian/service';
import type {
  MutationResolvers,
  QueryResolvers,
  WaterOutageEdgeResolvers,
  WaterOutageResolvers,
} from '../../ground/generated';
import { type OutageRow, outageList } from '../persistence/outages';
import { beginOutage, recordStep } from '../use-cases/record-outage';

/** Query.waterOutages */
export const waterOutages: NonNullable<QueryResolvers['waterOutages']> = async (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, work, open, bridged, daysAtLeast, asOf } = args.filter ?? {};
  const day = asOf ?? context.clock.today();
  const list = outageList(day, (add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('work = ?', work)
      .addIf('(restored_on IS NULL) = ?', open)
      .addIf('(emergency_on IS NOT NULL) = ?', bridged)
      .addIf('days >= ?', daysAtLeast),
  );
  return judgedOn(await orderedPage(context, list, args), day);
};

const by = (known: PlainDate | null, day: PlainDate) => (known && known <= day ? known : null);
const daysUntil = ({ beganOn, restoredOn }: OutageRow, day: PlainDate) =>
  Math.max(0, daysBetween(beganOn, by(restoredOn, day) ?? day));

/** What of an outage depends on the day asked for. */
export const waterOutage: Pick<WaterOutageResolvers, 'emergencyOn' | 'restoredOn' | 'days'> = {
  emergencyOn: ({ emergencyOn }, { asOf }, { clock }) => by(emergencyOn, asOf ?? clock.today()),
  restoredOn: ({ restoredOn }, { asOf }, { clock }) => by(restoredOn, asOf ?? clock.today()),
  days: (outage, { asOf }, { clock }) => daysUntil(outage, asOf ?? clock.today()),
};

/** The same by the day of the list, on its edges. */
export const waterOutageEdge: Pick<WaterOutageEdgeResolvers, 'emergencyOn' | 'restoredOn' | 'days'> = {
  emergencyOn: ({ node, asOf }) => by(node.emergencyOn, asOf),
  restoredOn: ({ node, asOf }) => by(node.restoredOn, asOf),
  days: ({ node, asOf }) => daysUntil(node, asOf),
};

type Mutations = Required<Pick<MutationResolvers, 'beginOutage' | 'supplyInEmergency' | 'restoreWater'>>;

/** What is told of outages. */
export const outageMutations: Mutations = {
  async beginOutage(_root, { input }, context) {
    const outcome = await beginOutage(context, input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterOutageRecorded', outage: outcome };
  },
  async supplyInEmergency(_root, { input }, context) {
    const outcome = await recordStep(context, 'supplyInEmergency', input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterOutageRecorded', outage: outcome };
  },
  async restoreWater(_root, { input }, context) {
    const outcome = await recordStep(context, 'restoreWater', input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterOutageRecorded', outage: outcome };
  },
};
