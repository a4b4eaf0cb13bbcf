import { type Language, type Message, type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, type Decision, type Reason } from '@dixian/policy';
import type { Words } from './decision-resolvers';

/** What a fact of a reason is called, where its code alone does not say what it is about. */
export type FactNames = ReadonlyMap<string, Message>;

/** The typed answer to an act that policy stands against: what would have to change, and the whole decision. */
export function decisionRefused<Code extends string>(
  decision: Decision<Code>,
  words: Words<Code>,
  factNames: FactNames = new Map(),
): UserErrorValue {
  const open = decision.reasons.filter(({ holds }) => !holds);
  const [first] = open;
  if (!first) throw new Error('A decision without an open condition refuses nothing');
  const on = possibleFrom(decision);
  const said = (language: Language) => ({
    reasons: listed(
      open.map((reason) => named(reason, words, factNames, language)),
      language,
    ),
    needed: needed(decision, words, language),
  });
  const [zh, en] = [said('zh'), said('en')];
  const message = {
    zh: `暂不能办理：${zh.reasons}。${zh.needed && `需要：${zh.needed}。`}${on ? `最早${on}。` : ''}`,
    en: `Not possible yet: ${en.reasons}.${en.needed && ` Needed: ${en.needed}.`}${on ? ` Possible from ${on}.` : ''}`,
  };
  return userError('DecisionRefused', first.code, message, { decision }, citedClauses(open));
}

// Only where every open condition has its day: an act waits for the last of them.
function possibleFrom({ toChange }: Decision<string>): string | undefined {
  const days = toChange.flatMap(({ on }) => (on ? [on] : []));
  return days.length === toChange.length ? days.toSorted().at(-1) : undefined;
}

function named<Code extends string>(
  { code, fact }: Reason<Code>,
  words: Words<Code>,
  factNames: FactNames,
  language: Language,
): string {
  const name = fact === undefined ? undefined : factNames.get(fact)?.[language];
  const text = words.text(code, language);
  if (name === undefined) return text;
  return language === 'zh' ? `${text}（${name}）` : `${text} (${name})`;
}

// What would have to change, where that says more than the reason itself.
function needed<Code extends string>(
  { reasons, toChange }: Decision<Code>,
  words: Words<Code>,
  language: Language,
): string {
  const said = new Set(reasons.filter(({ holds }) => !holds).map(({ code }) => words.text(code, language)));
  const changes = toChange.map(({ code }) => words.change(code, language));
  return listed(
    changes.filter((text) => !said.has(text)),
    language,
  );
}

function listed(texts: readonly string[], language: Language): string {
  return [...new Set(texts)].join(language === 'zh' ? '；' : '; ');
}
