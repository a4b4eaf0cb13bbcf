import { reasonRequired } from '@dixian/department';
import type { UserErrorValue } from '@dixian/graph';
import { recordStatement, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { REMEDY_COLUMNS, REMEDY_NAMES, type RemedyRow } from '../persistence/remedies';
import { housingRemedy, type RemedyKind } from '../tables';

/** How unsafe housing is remedied, and whether that is done. */
export interface StatedRemedy extends Stated {
  kind: RemedyKind;
  note?: string | null;
  done?: boolean | null;
}

/** Records which remedy was chosen, or that it is done; what corrects it is said anew. */
export function recordRemedy(
  context: RequestContext,
  stated: StatedRemedy,
): Promise<RemedyRow | UserErrorValue> {
  const { kind, occurredOn } = stated;
  const note = stated.note?.trim() || null;
  return recordStatement<RemedyRow>(
    context,
    {
      act: 'chooseHousingRemedy',
      sectors: ['housing'],
      table: 'housing_remedy',
      columns: REMEDY_COLUMNS,
      texts: { note },
      async write(transaction, { id: householdId, divisionCode }, { account }) {
        if (kind === 'OTHER' && note === null) return reasonRequired('note');
        const said = { kind, note, done: stated.done ?? false, occurredOn };
        return transaction.insert(
          housingRemedy,
          { ...said, householdId, divisionCode, account },
          REMEDY_NAMES,
        );
      },
    },
    stated,
  );
}
