import {
  type Decision,
  decide,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type EmploymentReason, finds, met, unclear } from '../../ground/domain/reasons';
import { isAble } from './one-employed';

export interface OfferFacts extends PlaceAndDay {
  readonly monitored: boolean | undefined;
  /** Null where nobody has said. */
  readonly willing: boolean | null;
  readonly labour: string | null;
}

/** Whether training and jobs are offered to a person: by will, and by labour where the place asks for both; which kinds. */
export function trainingOffered(
  set: PolicySet,
  { monitored, willing, labour, ...at }: OfferFacts,
): Decision<EmploymentReason> & { readonly kinds: readonly string[] } {
  const rule = ruleInForce(set, 'training-offered', at);
  if (!rule) return { ...decide(set, at, [noRule(set, ['training-offered'], at)]), kinds: [] };
  const { clause } = rule;
  const codes = { met: 'MONITORED_ON_DAY', unmet: 'MONITORED_ONLY' } as const;
  const will = { met: 'WILLING', unmet: 'NOT_WILLING' } as const;
  const able = { met: 'ABLE_TO_WORK', unmet: 'NOT_ABLE_TO_WORK' } as const;
  const findings = [
    monitored === undefined ? unclear('STANDING_UNKNOWN', clause) : finds(monitored, codes, clause),
    willing === null ? unclear('WILL_UNKNOWN', clause) : finds(willing, will, clause),
  ];
  if (rule.with.labour === true)
    findings.push(labour === null ? unclear('LABOUR_UNKNOWN', clause) : finds(isAble(labour), able, clause));
  const { parameter } = known(set, at, rule, { parameter: 'training-kinds', unit: 'list' });
  const printed = parameter ? (parameter.value as readonly string[]) : [];
  const kinds = printed.filter((kind) => kind !== '等');
  if (parameter) findings.push(met('KINDS_OFFERED', clause, { parameter }));
  return { ...decide(set, at, findings), kinds };
}
