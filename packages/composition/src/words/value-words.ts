import type { GraphQLEnumValue } from 'graphql';
import { nameInWords } from './name-in-words';

/** What something is called on a screen, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

// 公示中: posted in the village. Or 公示中 / Posted: …, where the value's name is no good English word.
const FORM = /^(?<zh>[^:/]+?)(?: \/ (?<en>[^:]+?))?(?:: [\s\S]+)?$/u;
const HAN = /\p{Script=Han}/u;
const PROSE = /[a-z]{2}|[.,;()]/u;

/** The words of a value, by the fixed form of its description: the official word first. Undefined where it has another form. */
export function valueWords({
  name,
  description,
}: Pick<GraphQLEnumValue, 'name' | 'description'>): Words | undefined {
  const { zh, en } = FORM.exec(description?.trim() ?? '')?.groups ?? {};
  if (!zh || !HAN.test(zh) || PROSE.test(zh)) return undefined;
  return { zh, en: en ?? nameInWords(name) };
}
