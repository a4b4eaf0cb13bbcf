import type { UserErrorValue } from '@dixian/graph';
import { DEPARTMENT_ENTRY, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import {
  APPRAISAL_COLUMNS,
  type AppraisalRow,
  insertAppraisal,
} from '../../ground/persistence/house-answers';
import { keepSafety } from '../../ground/persistence/keep-safety';
import { type AppraisedHouse, findingOf, isSafe } from '../domain/appraisal';

/**
 * Records an appraisal of a house (住房安全鉴定). It answers whether housing is safe, which the rural office is told, and
 * is what was last seen of the house.
 */
export function appraiseHouse(
  context: RequestContext,
  stated: Stated & AppraisedHouse,
): Promise<AppraisalRow | UserErrorValue> {
  const { grade, soleDwelling, occurredOn } = stated;
  const secure = isSafe(grade);
  return recordStatement<AppraisalRow>(
    context,
    {
      act: 'appraiseHouse',
      sectors: ['housing'],
      table: 'guarantee_answer',
      columns: APPRAISAL_COLUMNS,
      async write(transaction, household, by) {
        const { id: householdId, divisionCode } = household;
        const seen = { householdId, divisionCode, matter: 'HOUSING', problemFound: !secure } as const;
        await keepSafety(transaction, { seenOn: occurredOn, source: DEPARTMENT_ENTRY }, [seen]);
        const answer = { guarantee: 'SAFE_HOUSING', secure, finding: findingOf(stated), occurredOn } as const;
        return insertAppraisal(transaction, household, { ...answer, grade, soleDwelling }, by);
      },
    },
    stated,
  );
}
