import { reasonRequired } from '@dixian/department';
import { type UserErrorValue, userError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { awaitMatchingTurn, DEPARTMENT_ENTRY, recordStatement, type Stated } from '@dixian/register';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { housesOf } from '../persistence/house-words';
import { openRemedy, REMEDY_COLUMNS, REMEDY_NAMES, type RemedyRow } from '../persistence/remedies';
import { housingRemedy, type RemedyKind } from '../tables';
import { followHouses } from './follow-houses';

/** How unsafe housing is remedied, and whether that is done. */
export interface StatedRemedy extends Stated {
  kind: RemedyKind;
  note?: string | null;
  done?: boolean | null;
  /** The open remedy that this one takes the place of. */
  replaces?: string | null;
}

/** Records which remedy was chosen, or that it is done; what corrects it is said anew. */
export function recordRemedy(
  context: RequestContext,
  policies: PolicySet,
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
        await awaitMatchingTurn(transaction);
        const open = await openRemedy(transaction, householdId);
        if (open && open.kind !== kind && open.id !== stated.replaces) return remedyOpen(open.id);
        const said = { kind, note, done: stated.done ?? false, occurredOn };
        if (said.done && kind === 'RENOVATION' && !(await isRenovated(transaction, householdId, occurredOn)))
          return NOT_COMPLETE;
        const row = await transaction.insert(
          housingRemedy,
          { ...said, householdId, divisionCode, account },
          REMEDY_NAMES,
        );
        await followHouses(transaction, policies, [householdId], context.clock.today());
        if (said.done && kind !== 'RENOVATION')
          await tellDelivered(transaction, { householdId, divisionCode }, row);
        return row;
      },
    },
    stated,
  );
}

// A renovation is done by its completion, which its own record tells.
async function isRenovated(transaction: Statements, householdId: string, day: string): Promise<boolean> {
  const [row] = await housesOf(transaction, [householdId]);
  return (row?.renovations ?? []).some(({ completedOn }) => completedOn !== null && completedOn <= day);
}

// A renovation is told of by its own record.
async function tellDelivered(
  transaction: Statements,
  at: { householdId: string; divisionCode: string },
  { id, kind, occurredOn }: RemedyRow,
): Promise<void> {
  const measure = {
    ...{ deliveryId: id, ...at, personId: null, family: 'HOUSING' as const, amount: null },
    ...{ name: kind === 'RECONSTRUCTION' ? '灾后重建' : '住房安全保障', deliveredOn: occurredOn },
    ...{ department: '住建', source: DEPARTMENT_ENTRY },
  };
  const { divisionCode } = at;
  await publish(transaction, { type: 'measure-delivered', divisionCode, payload: { measures: [measure] } });
}

function remedyOpen(remedy: string): UserErrorValue {
  const message = {
    zh: '这一户已选定另一种解决方式、尚未完成；要改变方式，请注明替代原来的选择。',
    en: 'Another remedy was chosen for this household and is not done. To change it, please say that this one takes its place.',
  };
  return userError('RemedyOpen', 'REMEDY_OPEN', message, { remedy });
}

const NOT_COMPLETE = userError(
  'NotCompleteYet',
  'NOT_COMPLETE_YET',
  {
    zh: '这一户没有已竣工的改造项目，请先填报竣工或验收。',
    en: 'No renovation of this household is complete. Please record its completion first.',
  },
  {},
);
