import type { Language } from '@dixian/graph';
import { shownLevel } from '../../ground/domain/acting-level';
import { cited } from '../../ground/graphql/cited';
import { type CaseAct, standingActs } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';
import { doneSteps } from '../domain/done-steps';
import { evidenceTitle } from '../domain/evidence-counts';
import { enteredWord } from '../domain/missing-evidence';

/** The acts that a procedure asks for in their order, with the day each was done. */
export function stepsOf({ plan, clauses: kept }: CaseRules, acts: readonly CaseAct[], language: Language) {
  const done = doneSteps(plan, standingActs(acts));
  return plan.map(({ id, step, kind, name, level, alsoLevels, needs, words, clauses }) => ({
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
    doneOn: done.get(id)?.occurredOn ?? null,
    clauses: cited(clauses, kept),
  }));
}

const AND = { zh: '、', en: ', ' };
const OR = { zh: '或', en: ' or ' };
