import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { decideName, refuseDay } from '../domain/decide-division';
import { refusal } from '../domain/refusals';
import { renameVersion } from '../persistence/change-divisions';
import { insertDivisionChange } from '../persistence/journal';
import { holdDivision, isNameTaken } from '../persistence/standing-divisions';
import { tellDivisions } from '../persistence/tell-divisions';
import { changeDivision, type DivisionChanged, type NamedDivision, noDivision } from './change-division';

/** Another name for a division from a day on. */
export interface RenamedDivision extends NamedDivision {
  readonly name: string;
}

/** Gives a division another name (更名); its code stays, and so do all rows. */
export function renameDivision(
  context: RequestContext,
  renamed: RenamedDivision,
): Promise<DivisionChanged | UserErrorValue> {
  const { divisionId, occurredOn: on } = renamed;
  return changeDivision(
    context,
    { act: 'renameDivision', input: renamed, texts: { name: renamed.name } },
    async (transaction, { account, within }) => {
      const name = decideName(renamed.name);
      if (typeof name !== 'string') return refused(name);
      const held = await holdDivision(transaction, divisionId, within);
      if (!held) return noDivision();
      const { name: formerName, code, parentId } = held;
      if (name === formerName) return refused(refusal('name', 'NAME_UNCHANGED'));
      const wrong = refuseDay(held, on);
      if (wrong) return refused(wrong);
      if (await isNameTaken(transaction, name, { parentId, divisionId }))
        return refused(refusal('name', 'NAME_IN_USE'));
      await renameVersion(transaction, divisionId, { name, on });
      await tellDivisions(transaction, [code]);
      return insertDivisionChange(transaction, {
        kind: 'RENAMED',
        ...{ divisionId, name, formerName, occurredOn: on, account, divisionCode: code },
      });
    },
  );
}
