import { type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses } from '@dixian/policy';
import { type Decision, type Reason, reasonText } from '../domain/reasons';

/** The typed answer to an act that policy stands against: what would have to change, and the whole decision. */
export function decisionRefused(decision: Decision): UserErrorValue {
  const open = decision.reasons.filter(({ holds }) => !holds);
  const [first] = open;
  if (!first) throw new Error('A decision without an open condition refuses nothing');
  const days = decision.toChange.flatMap(({ on }) => (on ? [on] : []));
  const last = days.length === decision.toChange.length ? days.toSorted().at(-1) : undefined;
  const [reasons, changes] = [listed(open.map(inChinese)), decision.toChange.map(({ text }) => text)];
  const needed = listed(changes.filter((text) => !open.some((reason) => reason.text === text)));
  const message = {
    zh: `暂不能办理：${reasons}。${needed && `需要：${needed}。`}${last ? `最早${last}。` : ''}`,
    en: `Not possible yet: ${open.map(inEnglish).join('; ')}.${last ? ` From ${last}.` : ''}`,
  };
  const clauseIds = citedClauses(open);
  return userError('DecisionRefused', first.code, message, { decision }, clauseIds);
}

// Which of the four a department has to answer for, or to mend (release-guarantees-secure).
const AREAS: ReadonlyMap<string | undefined, string> = new Map([
  ['education', '义务教育'],
  ['health', '基本医疗'],
  ['housing', '住房安全'],
  ['water', '饮水安全'],
]);

function inChinese({ text, fact }: Reason): string {
  const area = AREAS.get(fact);
  return area ? `${text}（${area}）` : text;
}

function inEnglish({ code, fact }: Reason): string {
  return `${reasonText(code, 'en')}${AREAS.has(fact) ? ` (${fact})` : ''}`;
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts)].join('；');
}
