import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** Stations of a department's lead within the township, in their order, with their words. */
export const forwardingSteps = {
  OFFICE: { zh: '乡镇行业办公室', en: 'office of the sector in the township' },
  CENTRE: { zh: '乡镇牵头机构及分管领导', en: 'lead office of the township and its leader in charge' },
  VILLAGE: { zh: '村（社区）“两委”', en: 'village committees' },
} as const;

export type ForwardingStep = keyof typeof forwardingSteps;

/** A station that a rule of the place sets, with the clause to cite. */
export interface Station {
  readonly step: ForwardingStep;
  readonly clause: string;
  /** Who is told beside the station itself; undefined where nobody is. */
  readonly alsoTo?: string;
}

const RULES: Record<ForwardingStep, RuleName> = {
  OFFICE: 'lead-forwarded-office',
  CENTRE: 'lead-forwarded-centre',
  VILLAGE: 'lead-forwarded-village',
};
const LEADER = '分管领导';

/** The stations that a lead passes in its place by the rules of the day it was found, in their order; empty where none does. */
export function stationsAt(policies: PolicySet, at: PlaceAndDay): Station[] {
  return (Object.keys(RULES) as ForwardingStep[]).flatMap((step) => {
    const rule = ruleInForce(policies, RULES[step], at);
    if (!rule) return [];
    const { clause, with: values } = rule;
    if (step !== 'CENTRE') return { step, clause };
    return { step, clause, alsoTo: typeof values.alsoTo === 'string' ? values.alsoTo : LEADER };
  });
}
