import { type UserErrorValue, userError } from '@dixian/graph';
import { type Decision, reasonText } from '@dixian/policy';

/** The typed answer to an act that policy stands against: what would have to change, and the whole decision. */
export function decisionRefused(decision: Decision): UserErrorValue {
  const open = decision.reasons.filter(({ holds }) => !holds);
  const [first] = open;
  if (!first) throw new Error('A decision without an open condition refuses nothing');
  const days = decision.toChange.flatMap(({ on }) => (on ? [on] : []));
  const last = days.length === decision.toChange.length ? days.toSorted().at(-1) : undefined;
  const message = {
    zh: `暂不能办理：${decision.toChange.map(({ text }) => text).join('；')}。${last ? `最早${last}。` : ''}`,
    en: `Not possible yet: ${open.map(({ code }) => reasonText(code, 'en')).join('; ')}.${last ? ` From ${last}.` : ''}`,
  };
  const clauseIds = [...new Set(open.map(({ clause }) => clause))];
  return userError('DecisionRefused', first.code, message, { decision }, clauseIds);
}
