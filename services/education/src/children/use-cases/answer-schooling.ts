import type { UserErrorValue } from '@dixian/graph';
import {
  ANSWER_COLUMNS,
  type AnswerRow,
  DEPARTMENT_ENTRY,
  insertAnswer,
  recordStatement,
  type Stated,
} from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { stillOutOfSchool } from '../../ground/refusals';
import type { SchoolDay, SchoolDays } from '../domain/school-choices';
import { childrenOn } from '../persistence/children-sql';
import { keepSchooling } from '../persistence/compulsory-education';
import { askForNames } from '../persistence/name-children';

/** What the department says of compulsory schooling (义务教育有保障) in a household; null where it does not know. */
export interface StatedSchooling extends Stated {
  secure?: boolean | null;
  finding?: string | null;
}

/** Records the answer, tells the rural office, and keeps it as what was last seen of the household. */
export function answerSchooling(
  context: RequestContext,
  days: SchoolDays,
  stated: StatedSchooling,
): Promise<AnswerRow | UserErrorValue> {
  const { occurredOn } = stated;
  const secure = stated.secure ?? null;
  const finding = stated.finding?.trim() || null;
  const kind = {
    act: 'answerSchooling',
    sectors: ['education'],
    table: 'guarantee_answer',
    columns: ANSWER_COLUMNS,
    texts: { finding },
  } as const;
  return recordStatement<AnswerRow>(
    context,
    {
      ...kind,
      async write(transaction, household, by) {
        if (
          secure === true &&
          finding === null &&
          (await isAnyOut(transaction, household.id, days(occurredOn)))
        )
          return stillOutOfSchool();
        const answer = { guarantee: 'COMPULSORY_EDUCATION', secure, finding, occurredOn } as const;
        if (secure !== null) {
          const seen = {
            householdId: household.id,
            divisionCode: household.divisionCode,
            dropoutFound: !secure,
          };
          await keepSchooling(transaction, { seenOn: occurredOn, source: DEPARTMENT_ENTRY }, [seen]);
          await askForNames(transaction, [household.id], occurredOn);
        }
        return insertAnswer(transaction, household, answer, by);
      },
    },
    stated,
  );
}

// The department may say otherwise than its records, with what it found.
async function isAnyOut(transaction: Statements, householdId: string, on: SchoolDay): Promise<boolean> {
  const children = childrenOn(on, 'm.household_id = $1');
  const [out] = await transaction.query(
    `SELECT FROM (${children}) AS c WHERE c.state = 'DROPPED_OUT' LIMIT 1`,
    [householdId],
  );
  return out !== undefined;
}
