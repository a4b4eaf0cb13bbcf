import { type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses } from '@dixian/policy';
import { changeText, type Decision, type Reason, reasonText } from '../domain/reasons';

/** The typed answer to an act that policy stands against: what would have to change, and the whole decision. */
export function decisionRefused(decision: Decision): UserErrorValue {
  const open = decision.reasons.filter(({ holds }) => !holds);
  const [first] = open;
  if (!first) throw new Error('A decision without an open condition refuses nothing');
  const days = decision.toChange.flatMap(({ on }) => (on ? [on] : []));
  const last = days.length === decision.toChange.length ? days.toSorted().at(-1) : undefined;
  const zh = { reasons: listed(open.map(inChinese), '；'), needed: needed(decision, 'zh') };
  const en = { reasons: listed(open.map(inEnglish), '; '), needed: needed(decision, 'en') };
  const message = {
    zh: `暂不能办理：${zh.reasons}。${zh.needed && `需要：${zh.needed}。`}${last ? `最早${last}。` : ''}`,
    en: `Not possible yet: ${en.reasons}.${en.needed && ` Needed: ${en.needed}.`}${last ? ` Possible from ${last}.` : ''}`,
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

// What would have to change, where that says more than the reason itself.
function needed({ reasons, toChange }: Decision, language: 'zh' | 'en'): string {
  const said = new Set(reasons.filter(({ holds }) => !holds).map(({ code }) => reasonText(code, language)));
  const changes = toChange.map(({ code }) => changeText(code, language));
  return listed(
    changes.filter((text) => !said.has(text)),
    language === 'zh' ? '；' : '; ',
  );
}

function listed(texts: readonly string[], between: string): string {
  return [...new Set(texts)].join(between);
}
