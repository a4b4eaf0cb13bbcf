import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import {
  ANSWER_COLUMNS,
  type AnswerRow,
  awaitMatchingTurn,
  DEPARTMENT_ENTRY,
  insertAnswer,
  recordStatement,
  type Stated,
} from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { keepSafety } from '../../ground/persistence/keep-safety';
import { insertSaid } from '../persistence/water-words';
import { followWater } from './follow-water';

/** What the water department says of drinking water (饮水安全有保障) in a household; null where it does not know. */
export interface StatedWater extends Stated {
  secure?: boolean | null;
  finding?: string | null;
}

/** Records the answer, tells the rural office, and keeps it as what was last seen of the water. */
export function answerWater(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedWater,
): Promise<AnswerRow | UserErrorValue> {
  const { secure = null, occurredOn } = stated;
  const finding = stated.finding?.trim() || null;
  return recordStatement<AnswerRow>(
    context,
    {
      act: 'answerWater',
      sectors: ['water'],
      table: 'guarantee_answer',
      columns: ANSWER_COLUMNS,
      texts: { finding },
      async write(transaction, household, by) {
        const { id: householdId, divisionCode } = household;
        await awaitMatchingTurn(transaction);
        const told = { occurredOn, source: DEPARTMENT_ENTRY, account: by.account };
        await insertSaid(transaction, told, [{ householdId, divisionCode, secure }]);
        if (secure !== null) {
          const seen = { householdId, divisionCode, matter: 'WATER', problemFound: !secure } as const;
          await keepSafety(transaction, { seenOn: occurredOn, source: DEPARTMENT_ENTRY }, [seen]);
        }
        const answer = { guarantee: 'SAFE_WATER', secure, finding, occurredOn } as const;
        const row = await insertAnswer(transaction, household, answer, by);
        await followWater(transaction, policies, [householdId], context.clock.today());
        return row;
      },
    },
    stated,
  );
}
