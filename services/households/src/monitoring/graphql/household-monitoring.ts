import { keyHousehold, type PolicySet } from '@dixian/policy';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { HouseholdMonitoredArgs, HouseholdResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { labelOn, labelsOf } from '../../periods/persistence/labels';
import { episodesOf, openOn, periodsOf, periodsOnDay } from '../../periods/persistence/periods';
import { longUnresolved } from '../domain/long-unresolved';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { standingTriage } from '../domain/triage';
import { triagesOf } from '../persistence/triages';
import { vanishedOf } from '../persistence/vanished-households';
import { previewLabel } from '../use-cases/label-decision';
import type { LongUnresolvedView } from './shown';

type HouseholdMonitoring =
  | 'monitoringPeriods'
  | 'monitored'
  | 'keyHousehold'
  | 'longUnresolved'
  | 'safetyNetLabel'
  | 'safetyNetLabels'
  | 'safetyNetLabelDecision'
  | 'vanished';

/** What the rural office adds to a household: its times of monitoring and what follows from them. */
export function householdMonitoring(
  rules: MonitoringRules,
): Required<Pick<HouseholdResolvers, HouseholdMonitoring>> {
  const { policies } = rules;
  return {
    vanished: forTakingPart(({ id }, _args, context) => vanishedOf(context, id)),
    monitoringPeriods: ({ id }, _args, context) => periodsOf(context, id),
    monitored: async ({ id }, args, context) => {
      const asOf = asOfDay(args, context);
      return openOn(await periodsOnDay(context, id, asOf), asOf);
    },
    keyHousehold: async ({ id }, { asOf }, context) =>
      keyHousehold(policies, await factsOf(context, id, asOf)),
    longUnresolved: forTakingPart(({ id }, { asOf }, context) => unresolved(policies, context, id, asOf)),
    safetyNetLabel: forTakingPart(async ({ id }, args, context) =>
      labelOn(await labelsOf(context, id), asOfDay(args, context)),
    ),
    safetyNetLabels: forTakingPart(({ id }, _args, context) => labelsOf(context, id)),
    safetyNetLabelDecision: forTakingPart(async ({ id }, { asOf, facts }, context) => {
      const { division, on } = await factsOf(context, id, asOf);
      return previewLabel(rules, context, { householdId: id, division, on }, facts ?? {});
    }),
  };
}

async function unresolved(
  policies: PolicySet,
  context: RequestContext,
  householdId: string,
  asOf: HouseholdMonitoredArgs['asOf'],
): Promise<LongUnresolvedView> {
  const facts = await factsOf(context, householdId, asOf);
  const decision = longUnresolved(policies, facts);
  const open = openOn(await periodsOnDay(context, householdId, facts.on), facts.on);
  const triages = open ? await triagesOf(context, open.id) : [];
  const { since, listedFrom } = decision;
  const triage = standingTriage(triages.filter(({ occurredOn }) => occurredOn <= facts.on));
  return { decision, since, listedFrom, triage };
}

// What happened up to the day alone: a period that began later is not known as of it.
async function factsOf(context: RequestContext, id: string, asOf: HouseholdMonitoredArgs['asOf']) {
  const on = asOfDay({ asOf }, context);
  const sql = 'SELECT id AS "rowKey", division_code AS division FROM household WHERE id = ANY($1::uuid[])';
  const [place, periods] = await Promise.all([
    rowPerKey<{ division: string }>(context, 'place-of-household', sql).load(id),
    periodsOnDay(context, id, on),
  ]);
  const begun = periods.filter(({ identifiedOn }) => identifiedOn <= on);
  return { division: place?.division ?? '', on, episodes: episodesOf(begun) };
}
