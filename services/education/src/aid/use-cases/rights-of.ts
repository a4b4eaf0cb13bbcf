import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { monitoredOn } from '@dixian/standing';
import { type SchoolTerm, termOf } from '../../ground/domain/school-term';
import { standings } from '../../ground/standings';
import { type EducationItem, educationItems } from '../domain/education-items';
import { educationRelief } from '../domain/education-relief';
import { YU_LU } from '../domain/items';
import { needOf } from '../persistence/need';
import { pupilsOn } from '../persistence/pupil-facts';
import { type AidDecision, decideAidOf } from './decide-aid-of';

interface Member {
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
}

/** Asks something of a member in sight, in one reading; null where the department's copy of the register knows nobody of that id. */
async function ofMember<Answer>(
  context: RequestContext,
  personId: string,
  ask: (reader: Statements, member: Member) => Promise<Answer>,
): Promise<Answer | null> {
  if (!isEntityId(personId)) return null;
  return context.db.read(context.scope, async (reader) => {
    const [member] = await reader.query<Member>(
      `SELECT id AS "personId", household_id AS "householdId", division_code AS "divisionCode"
       FROM registered_person WHERE id = $1`,
      [personId],
    );
    return member ? ask(reader, member) : null;
  });
}

/** What policy says of 雨露计划 for a term; a grant that stands is said as a reason. */
export function yuLuOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on, ...term }: SchoolTerm & { personId: string; on: PlainDate },
): Promise<AidDecision | null> {
  return ofMember(context, personId, async (reader, member) => {
    const [granted] = await reader.query<{ on: PlainDate }>(
      `SELECT coalesce(decided_on, paid_on, speaks_for) AS on FROM student_aid
       WHERE person_id = $1 AND school_year = $2 AND term = $3 AND item = $4 AND outcome = 'GRANTED'
         AND coalesce(decided_on, paid_on, speaks_for) <= $5::date LIMIT 1`,
      [personId, term.schoolYear, term.term, YU_LU, on],
    );
    const asked = { ...member, ...term, on, item: YU_LU, basis: null, stage: null, boarding: null };
    return decideAidOf(reader, set, { ...asked, grantedOn: granted?.on ?? null });
  });
}

/** What policy says of relief, before anybody chose a form. */
export function reliefOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on }: { personId: string; on: PlainDate },
): Promise<AidDecision | null> {
  return ofMember(context, personId, async (reader, { householdId, divisionCode: division }) => {
    const standing = await standings.held(reader, householdId);
    const pupil = (await pupilsOn(reader, [personId], on)).get(personId);
    return educationRelief(set, {
      division,
      on,
      periods: standing?.periods ?? null,
      isEnrolled: pupil?.state === 'ENROLLED' || pupil?.state === 'HOME_TAUGHT',
      need: await needOf(reader, personId, termOf(on).schoolYear),
      form: null,
      basis: null,
      stage: '',
      boarding: null,
    });
  });
}

/** What the place's policy covers for the pupil. */
export function itemsOf(
  context: RequestContext,
  set: PolicySet,
  { personId, on }: { personId: string; on: PlainDate },
): Promise<EducationItem[] | null> {
  return ofMember(context, personId, async (reader, member) => {
    const { schoolYear, term } = termOf(on);
    const standing = await standings.held(reader, member.householdId);
    const pupil = (await pupilsOn(reader, [personId], on)).get(personId);
    const has = await reader.query<{ item: string }>(
      `SELECT DISTINCT item FROM student_aid WHERE person_id = $1 AND school_year = $2
         AND (paid_on <= $3::date OR starts_on <= $3::date)`,
      [personId, schoolYear, on],
    );
    const asked = { ...member, schoolYear, term, on, item: YU_LU, basis: null, stage: null, boarding: null };
    const yuLu = await decideAidOf(reader, set, { ...asked, grantedOn: null });
    const monitored = standing && monitoredOn(standing.periods, on).as;
    return educationItems(set, {
      division: member.divisionCode,
      on,
      isMonitored: monitored === undefined || monitored === 'DAY_UNKNOWN' ? null : monitored === 'MONITORED',
      stage: pupil?.stage ?? null,
      inDifficulty: (await needOf(reader, personId, schoolYear))?.inDifficulty ?? null,
      has: has.map(({ item }) => item),
      yuLu: yuLu.outcome,
    });
  });
}
