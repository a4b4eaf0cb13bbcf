import type { Language } from '@dixian/graph';
import { shownLevel } from '../../ground/domain/acting-level';
import { cited } from '../../ground/graphql/cited';
import { type CaseAct, standingActs } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';
import { evidenceTitle } from '../domain/evidence-counts';
import { enteredWord } from '../domain/missing-evidence';

/** The acts that a procedure asks for in their order, with the day each was done. */
export function stepsOf({ plan }: CaseRules, acts: readonly CaseAct[], language: Language) {
  const standing = standingActs(acts);
  return plan.map(({ step, kind, name, level, alsoLevels, needs, words, clauses }) => ({
    code: step?.id ?? null,
    kind,
    name: name[language],
    level: shownLevel(level),
    alsoLevels: (alsoLevels ?? []).map(shownLevel),
    needs: [
      ...needs.map(({ name: evidence, text }) => (language === 'zh' ? text : evidenceTitle(evidence))),
      ...words.map(({ field, allowed, every }) =>
        allowed
          .map((word) => (language === 'zh' ? word : enteredWord(field, word)))
          .join(every ? AND[language] : OR[language]),
      ),
    ],
    doneOn: standing.find((act) => act.kind === kind)?.occurredOn ?? null,
    clauses: cited(clauses),
  }));
}

const AND = { zh: '、', en: ', ' };
const OR = { zh: '或', en: ' or ' };
