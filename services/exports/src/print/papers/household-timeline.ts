import { word } from '../words';

/** What a time line is put together from; what is null is not for the caller. */
export interface HouseholdInTime {
  readonly monitoringPeriods: readonly Period[] | null;
  readonly helpPlan: { readonly madeOn: string } | null;
  readonly leads: { readonly edges: readonly { readonly node: Lead }[] } | null;
  readonly cases: readonly { procedureName: string; timeline: readonly Act[] }[] | null;
  readonly deliveredMeasures: { readonly edges: readonly { readonly node: Delivery }[] } | null;
}

interface Period {
  readonly category: string | null;
  readonly identifiedOn: string;
  readonly eliminatedOn: string | null;
  readonly eliminationMode: string | null;
}

interface Lead {
  readonly leadType: string;
  readonly foundOn: string;
  readonly verification: { readonly verifiedOn: string; readonly riskFound: boolean } | null;
}

interface Act {
  readonly id: string;
  readonly corrects: string | null;
  readonly name: string;
  readonly occurredOn: string;
}

interface Delivery {
  readonly name: string;
  readonly deliveredOn: string;
}

/** What a time line asks of a household. */
export const IN_TIME = `monitoringPeriods { category identifiedOn eliminatedOn eliminationMode } helpPlan { madeOn }
  leads(first: 50) { edges { node { leadType foundOn verification { verifiedOn riskFound } } } }
  cases { procedureName timeline { id corrects name occurredOn } }
  deliveredMeasures(first: 100) { edges { node { name deliveredOn } } }`;

/** A line: the day, what happened, and what about it. */
export type TimelineLine = readonly [day: string, what: string, about: string];

/** 时间线: what is on record of a household by the days it happened; of a corrected entry only the correction. */
export function timeline(household: HouseholdInTime): TimelineLine[] {
  const { leads, monitoringPeriods, cases, helpPlan, deliveredMeasures } = household;
  const lines: TimelineLine[] = [];
  for (const { node } of leads?.edges ?? []) {
    lines.push([node.foundOn, '发现风险线索', word('LeadType', node.leadType)]);
    const seen = node.verification;
    if (seen) lines.push([seen.verifiedOn, '入户核实', seen.riskFound ? '有风险' : '没有风险']);
  }
  for (const { category, identifiedOn, eliminatedOn, eliminationMode } of monitoringPeriods ?? []) {
    lines.push([identifiedOn, '纳入监测', word('MonitoringCategory', category)]);
    if (eliminatedOn) lines.push([eliminatedOn, '风险消除', word('EliminationMode', eliminationMode)]);
  }
  for (const { procedureName, timeline: acts } of cases ?? []) {
    const corrected = new Set(acts.map(({ corrects }) => corrects));
    for (const { id, name, occurredOn } of acts)
      if (!corrected.has(id)) lines.push([occurredOn, name, procedureName]);
  }
  if (helpPlan) lines.push([helpPlan.madeOn, '制定帮扶计划', '']);
  for (const { node } of deliveredMeasures?.edges ?? [])
    lines.push([node.deliveredOn, '落实帮扶措施', node.name]);
  return lines.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
