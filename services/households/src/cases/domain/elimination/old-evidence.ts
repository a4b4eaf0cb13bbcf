import { addMonths, type PlainDate } from '@dixian/calendar';
import { type Finding, flag } from '../../../ground/domain/reasons';
import type { EliminationFacts } from './elimination-facts';

// An assessment looks at twelve months, and departments answer once a year; no document prints how long either counts.
const MONTHS = 12;

/** Whether what was said on a day is past its twelve months on another; exactly twelve months are within them. */
export function isOld(saidOn: PlainDate, on: PlainDate): boolean {
  return addMonths(saidOn, MONTHS) < on;
}

/** Flags of evidence that a condition rests on and that is past its window. */
export function oldEvidence(facts: EliminationFacts, found: readonly Finding[]): Finding[] {
  const { incomeAssessedOn, guaranteesSaidOn = {}, day = facts.on } = facts;
  const asking = (about: RegExp) => found.find(({ reason }) => about.test(reason.code))?.reason;
  const income = asking(/^INCOME_|^LINE_/);
  const guarantee = asking(/^GUARANTEE/);
  const answers = Object.entries(guaranteesSaidOn).filter(([, said]) => isOld(said, day));
  return [
    ...(income && incomeAssessedOn && isOld(incomeAssessedOn, day)
      ? [flag('INCOME_EVIDENCE_OLD', income.clause, { fact: incomeAssessedOn })]
      : []),
    ...(guarantee
      ? answers.map(([area, said]) =>
          flag('GUARANTEE_EVIDENCE_OLD', guarantee.clause, { fact: `${area} ${said}` }),
        )
      : []),
  ];
}
