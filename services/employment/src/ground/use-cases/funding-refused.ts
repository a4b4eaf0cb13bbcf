import { allowedSources, decisionRefused, sourceNotAllowed } from '@dixian/department';
import { type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, episodesOf, monitoredOn, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import { words } from '../domain/reasons';
import { SUPPORT_SOURCES, supportFunding } from '../domain/support-funding';
import type { standings } from '../standings';

type Standing = Awaited<ReturnType<typeof standings.held>>;

/** Support that is paid from a source, to a household that stands so. */
export interface Funded extends PlaceAndDay {
  readonly source: string;
  readonly standing: Standing;
}

/** Why support to work may not be paid from this source to this household, each kind as its own error; undefined where it may. */
export function fundingRefused(
  set: PolicySet,
  { division, on, source, standing }: Funded,
): UserErrorValue | undefined {
  const as = standing && monitoredOn(standing.periods, on).as;
  const decision = supportFunding(set, {
    division,
    on,
    source,
    ...(standing && { episodes: episodesOf(standing.periods) }),
    ...(as !== undefined && as !== 'DAY_UNKNOWN' && { monitored: as === 'MONITORED' }),
  });
  if (decision.outcome === 'GRANTED') return undefined;
  const open = decision.reasons.filter(({ holds }) => !holds);
  const clauses = citedClauses(open);
  if (open.some(({ code }) => code === 'SOURCE_NOT_ALLOWED')) {
    const allowed = allowedSources(set, { division, on }, SUPPORT_SOURCES).map((one) => one.source);
    return sourceNotAllowed(allowed, clauses);
  }
  if (open.some(({ code }) => code === 'NOT_KEY_HOUSEHOLD'))
    return userError('SourceLimitedToKeyObject', 'SOURCE_LIMITED_TO_KEY_OBJECT', FOR_KEY, {}, clauses);
  if (open.some(({ code }) => code === 'MONITORED_ONLY'))
    return userError('HolderNotMonitored', 'HOLDER_NOT_MONITORED', FOR_MONITORED, {}, clauses);
  return decisionRefused(decision, words);
}

const FOR_KEY = {
  zh: '该资金只用于重点帮扶对象，请改用其他资金来源。',
  en: 'Money of this source is for key households alone. Please use another source.',
};
const FOR_MONITORED = {
  zh: '该资金用于安置监测对象，此户不是监测对象。',
  en: 'Money of this source is for monitored people, and this household is not monitored.',
};
