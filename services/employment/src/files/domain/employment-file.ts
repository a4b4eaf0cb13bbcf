import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type EmploymentReason, finds, met, unclear } from '../../ground/domain/reasons';

export interface FileFacts extends PlaceAndDay {
  /** Undefined where the standing has not arrived. */
  readonly monitored?: boolean;
  /** Null where nobody has said. */
  readonly willing: boolean | null;
}

/** Whether somebody is to have a file by the law of the place: who wants to work, of a monitored family. */
export function fileNeeded(set: PolicySet, facts: FileFacts): Decision<EmploymentReason> {
  const { monitored, willing } = facts;
  const at = { division: facts.division, on: facts.on };
  const rule = ruleInForce(set, 'one-file-per-person', at);
  if (!rule) return decide(set, at, [noRule(set, ['one-file-per-person'], at)]);
  const { clause } = rule;
  const codes = { met: 'MONITORED_ON_DAY', unmet: 'MONITORED_ONLY' } as const;
  return decide(set, at, [
    met('FILE_NEEDED', clause),
    monitored === undefined ? unclear('STANDING_UNKNOWN', clause) : finds(monitored, codes, clause),
    willing === null
      ? unclear('WILL_UNKNOWN', clause)
      : finds(willing, { met: 'WILLING', unmet: 'NOT_WILLING' }, clause),
  ]);
}
