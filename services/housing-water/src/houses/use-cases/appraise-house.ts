import type { WithFiles } from '@dixian/attachments';
import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { keepSafety } from '../../ground/persistence/keep-safety';
import { type AppraisedHouse, isSafe } from '../domain/appraisal';
import type { HouseWordRow } from '../persistence/dwellings';
import { recordHouse } from './record-house';

/** An appraisal of a house as the department tells it. */
export type StatedAppraisal = Stated &
  WithFiles &
  AppraisedHouse & { houseNumber?: string | null; appraiser?: string | null; reportNumber?: string | null };

/**
 * Records an appraisal of a house (住房安全鉴定). Whether housing is safe follows from it, which the rural office is told, and
 * it is what was last seen of the house.
 */
export function appraiseHouse(
  context: RequestContext,
  policies: PolicySet,
  { soleDwelling, ...stated }: StatedAppraisal,
): Promise<HouseWordRow | UserErrorValue> {
  const { householdId, occurredOn, grade } = stated;
  return recordHouse(
    context,
    policies,
    'appraiseHouse',
    { ...stated, sole: soleDwelling },
    (transaction, at) =>
      keepSafety(transaction, { seenOn: occurredOn, source: DEPARTMENT_ENTRY }, [
        { householdId, divisionCode: at.divisionCode, matter: 'HOUSING', problemFound: !isSafe(grade) },
      ]),
  );
}
