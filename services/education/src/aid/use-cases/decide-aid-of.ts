import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type Decision, decide, type PolicySet, ruleInForce } from '@dixian/policy';
import type { EducationReason } from '../../ground/domain/reasons';
import { finds, met, unclear, unmet } from '../../ground/domain/reasons';
import type { SchoolTerm } from '../../ground/domain/school-term';
import { aidAmount } from '../domain/amounts';
import { educationRelief } from '../domain/education-relief';
import { YU_LU } from '../domain/items';
import { yuLu } from '../domain/yu-lu';
import type { AidFacts } from '../persistence/aid-facts';
import { atTerm } from '../persistence/pupil-facts';

/** Of whom, for which term and what, and as of which day a right is asked. */
export interface AskedRight extends SchoolTerm {
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly item: string;
  readonly basis: string | null;
  readonly stage: string | null;
  readonly boarding: string | null;
  readonly on: PlainDate;
  readonly grantedOn: PlainDate | null;
}

export type AidDecision = Decision<EducationReason> & { readonly amount: Fen | null };

/** What policy says of aid, from the facts that the department holds, wherever they are read: 雨露计划, relief where a document offers it, else by need. */
export async function decideAidOf(facts: AidFacts, set: PolicySet, asked: AskedRight): Promise<AidDecision> {
  const { divisionCode: division, on, item } = asked;
  const standing = await facts.standing(asked.householdId);
  const periods = standing?.periods ?? null;
  if (item === YU_LU) {
    const firstDay = await facts.firstDay(division.slice(0, 6), asked);
    const pupil = firstDay && (await facts.pupil(asked.personId, firstDay));
    return yuLu(set, {
      division,
      on,
      firstDay,
      periods,
      atTerm: pupil ? atTerm(pupil) : 'UNKNOWN',
      stage: pupil?.stage ?? null,
      grantedOn: asked.grantedOn,
    });
  }
  const pupil = await facts.pupil(asked.personId, on);
  const need = await facts.need(asked.personId, asked.schoolYear);
  const isEnrolled = pupil?.state === 'ENROLLED' || pupil?.state === 'HOME_TAUGHT';
  const stage = asked.stage ?? '';
  if (ruleInForce(set, 'education-relief', { division, on })) {
    const known = { division, on, periods, isEnrolled, need, stage, boarding: asked.boarding };
    return educationRelief(set, { ...known, form: item, basis: asked.basis });
  }
  const byNeed =
    need === null
      ? unclear('NEED_NOT_ASSESSED', null)
      : need.inDifficulty
        ? met('IN_DIFFICULTY', null)
        : unmet('NOT_IN_DIFFICULTY', null);
  const enrolled = { met: 'ENROLLED', unmet: 'NOT_ENROLLED' } as const;
  const { amount, finding } = aidAmount(set, { division, on }, { item, stage, boarding: asked.boarding });
  const findings = [finds(isEnrolled, enrolled, null), byNeed, ...(finding ? [finding] : [])];
  return { ...decide(set, { division, on }, findings), amount };
}
