import { addMonths, type PlainDate } from '@dixian/calendar';
import { reaches } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds, unmet } from './decision';
import { type Episode, unresolvedSince } from './episode';
import { known, wholeNumber } from './known-value';

const clause = 'JY-2025-1.1k';

/** Whether a household's risk is unresolved for the years that put it on the list; the clock restarts on a re-label. */
export function longUnresolved(
  set: PolicySet,
  { division, on, episodes }: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Decision & { readonly since?: PlainDate; readonly listedFrom?: PlainDate } {
  const since = unresolvedSince(episodes, on);
  if (!since) return decide([unmet('RISK_RESOLVED', clause)]);
  const { parameter, missing } = known(set, { division, on }, 'long-unresolved-period', clause);
  if (missing) return { ...decide([missing]), since };
  const listedFrom = addMonths(since, wholeNumber(parameter) * 12);
  const codes = { met: 'LONG_UNRESOLVED', unmet: 'NOT_LONG_UNRESOLVED' } as const;
  const finding = finds(reaches(on, listedFrom), codes, clause, { parameter, fact: since, on: listedFrom });
  return { ...decide([finding]), since, listedFrom };
}
