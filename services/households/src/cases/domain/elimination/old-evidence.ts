import { isOld } from '../../../assessment/domain/assessed-period';
import { type Finding, flag } from '../../../ground/domain/reasons';
import type { EliminationFacts } from './elimination-facts';

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
