import type { PlainDate } from '@dixian/calendar';
import type { Parameter } from '../domain/parameter';
import type { Finding, ReasonParameter } from './decision';
import type { SharedCode } from './reason-code';
import type { ReasonText } from './texts/reason-text';
import { sharedTexts } from './texts/shared-texts';

export interface Grounds {
  readonly parameter?: Parameter;
  readonly fact?: string;
  /** The first day on which the finding can be another. */
  readonly on?: PlainDate;
  /** The day whose law binds the facts, where it is not the day of the decision. */
  readonly held?: PlainDate;
}

export type Finds<Code extends string> = (
  code: Code,
  clause: string | null,
  grounds?: Grounds,
) => Finding<Code>;

/** How a department speaks of what it finds: by its own codes and those of all. */
export interface Reasons<Code extends string> {
  /** A condition of a clause that is met. */
  readonly met: Finds<Code>;
  /** A condition of a clause that is not met: the decision is a refusal. */
  readonly unmet: Finds<Code>;
  /** Something only a person can decide, or a value that is missing: the decision is referred. */
  readonly unclear: Finds<Code>;
  /** Something a person should see that does not change the outcome. */
  readonly flag: Finds<Code>;
  /** `met` or `unmet`, by a condition. */
  readonly finds: (
    condition: boolean,
    codes: { readonly met: Code; readonly unmet: Code },
    clause: string | null,
    grounds?: Grounds,
  ) => Finding<Code>;
  /** A reason in a language, for a code a decision gave. */
  readonly text: (code: Code, language: 'zh' | 'en') => string;
  /** What would change it, in a language. */
  readonly change: (code: Code, language: 'zh' | 'en') => string;
}

/** The reasons of a department from its texts; a finding carries its words, so that no list knows the codes of all. */
export function reasons<Own extends string>(
  own: Readonly<Record<Own, ReasonText>>,
): Reasons<Own | SharedCode> {
  type Code = Own | SharedCode;
  const texts: Readonly<Record<string, ReasonText>> = { ...sharedTexts, ...own };
  const textOf = (code: Code): ReasonText => {
    const found = texts[code];
    if (!found) throw new Error(`The reason ${code} has no text.`);
    return found;
  };
  const finding =
    (result: Finding['result']): Finds<Code> =>
    (code, clause, { parameter, fact, on, held } = {}) => {
      const { zh, change = zh } = textOf(code);
      const reason = {
        code,
        clause,
        text: zh,
        holds: result === 'met' || result === 'flag',
        ...(parameter && { parameter: quoted(parameter) }),
        ...(fact !== undefined && { fact }),
      };
      return { result, reason, change, ...(on && { on }), ...(held && { held }) };
    };
  const [met, unmet] = [finding('met'), finding('unmet')];
  return {
    met,
    unmet,
    unclear: finding('unclear'),
    flag: finding('flag'),
    finds: (condition, codes, clause, grounds) =>
      condition ? met(codes.met, clause, grounds) : unmet(codes.unmet, clause, grounds),
    text: (code, language) => textOf(code)[language],
    change: (code, language) => {
      const { zh, en, change = zh, changeEn = en } = textOf(code);
      return language === 'zh' ? change : changeEn;
    },
  };
}

function quoted({ name, value, unit, from, to }: Parameter): ReasonParameter {
  return { name, value, unit, from, to };
}
