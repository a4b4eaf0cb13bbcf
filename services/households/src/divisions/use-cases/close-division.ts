import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { refuseClosing } from '../domain/decide-division';
import { endVersion } from '../persistence/change-divisions';
import { insertDivisionChange } from '../persistence/journal';
import { holdDivision, leftIn } from '../persistence/standing-divisions';
import { changeDivision, type DivisionChanged, type NamedDivision, noDivision } from './change-division';
import { divisionEnded } from './division-ended';

/** Closes a division in which nobody lives any more (撤销); days before know it as it was, and its code rests. */
export function closeDivision(
  context: RequestContext,
  closed: NamedDivision,
): Promise<DivisionChanged | UserErrorValue> {
  const { divisionId, occurredOn: on } = closed;
  return changeDivision(
    context,
    { act: 'closeDivision', input: closed },
    async (transaction, { account, within }) => {
      const held = await holdDivision(transaction, divisionId, within);
      if (!held) return noDivision();
      const wrong = refuseClosing(held, await leftIn(transaction, held), on);
      if (wrong) return refused(wrong);
      await endVersion(transaction, divisionId, on);
      await divisionEnded.tell(transaction, { divisionId, on });
      const { name, code } = held;
      return insertDivisionChange(transaction, {
        kind: 'CLOSED',
        ...{ divisionId, name, occurredOn: on, account, divisionCode: code },
      });
    },
  );
}
