import type { PlainDate } from '@dixian/calendar';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { type SchoolTerm, termOf } from '../../ground/domain/school-term';
import { type EducationItem, educationItems } from '../domain/education-items';
import { educationRelief } from '../domain/education-relief';
import { YU_LU } from '../domain/items';
import { factsOf } from '../persistence/aid-facts';
import { grantedOn, itemsHad, memberOf } from '../persistence/rights-of-members';
import { type AidDecision, decideAidOf } from './decide-aid-of';

/** A person whose right is asked, and the day it is asked for. */
interface AskedPerson {
  readonly personId: string;
  readonly on: PlainDate;
}

/** What policy says of 雨露计划 for a term; a grant that stands is said as a reason. Null for who is not in the register's copy. */
export async function yuLuOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on, schoolYear, term }: SchoolTerm & AskedPerson,
): Promise<AidDecision | null> {
  const member = await memberOf(context, personId);
  if (!member) return null;
  const asked = { ...member, personId, schoolYear, term, on, item: YU_LU, ...UNCHOSEN };
  const granted = await grantedOn(context, { personId, schoolYear, term, item: YU_LU, by: on });
  return decideAidOf(factsOf(context), set, { ...asked, grantedOn: granted ?? null });
}

/** What policy says of relief, before anybody chose a form; null likewise. */
export async function reliefOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on }: AskedPerson,
): Promise<AidDecision | null> {
  const member = await memberOf(context, personId);
  if (!member) return null;
  const facts = factsOf(context);
  const [standing, pupil, need] = await Promise.all([
    facts.standing(member.householdId),
    facts.pupil(personId, on),
    facts.need(personId, termOf(on).schoolYear),
  ]);
  return educationRelief(set, {
    division: member.divisionCode,
    on,
    periods: standing?.periods ?? null,
    isEnrolled: pupil?.state === 'ENROLLED' || pupil?.state === 'HOME_TAUGHT',
    need,
    form: null,
    basis: null,
    stage: '',
    boarding: null,
  });
}

/** What the place's policy covers for the pupil; null likewise. */
export async function itemsOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on }: AskedPerson,
): Promise<EducationItem[] | null> {
  const member = await memberOf(context, personId);
  if (!member) return null;
  const { schoolYear, term } = termOf(on);
  const facts = factsOf(context);
  const asked = { ...member, personId, schoolYear, term, on, item: YU_LU, ...UNCHOSEN, grantedOn: null };
  const [standing, pupil, need, has, yuLu] = await Promise.all([
    facts.standing(member.householdId),
    facts.pupil(personId, on),
    facts.need(personId, schoolYear),
    itemsHad(context, { personId, schoolYear, by: on }),
    decideAidOf(facts, set, asked),
  ]);
  const monitored = standing && monitoredOn(standing.periods, on).as;
  return educationItems(set, {
    division: member.divisionCode,
    on,
    isMonitored: monitored === undefined || monitored === 'DAY_UNKNOWN' ? null : monitored === 'MONITORED',
    stage: pupil?.stage ?? null,
    inDifficulty: need?.inDifficulty ?? null,
    has,
    yuLu: yuLu.outcome,
  });
}

const UNCHOSEN = { basis: null, stage: null, boarding: null } as const;
