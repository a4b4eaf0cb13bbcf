import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { KeyedInput } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { decideName, levelOfCode, parentCode, refuseCode, refuseParent } from '../domain/decide-division';
import { refusal } from '../domain/refusals';
import { insertDivision } from '../persistence/change-divisions';
import { insertDivisionChange } from '../persistence/journal';
import { holdCoded, isNameTaken, wasCode } from '../persistence/standing-divisions';
import { tellDivisions } from '../persistence/tell-divisions';
import { changeDivision, type DivisionChanged, type DivisionsBy } from './change-division';

/** A division that is to be added; it lies below the one that its code begins with. */
export interface AddedDivision extends KeyedInput {
  readonly code: string;
  readonly name: string;
  readonly occurredOn?: PlainDate | null;
}

/** Adds a division anywhere in the country that lies below the caller's own (新设). */
export function addDivision(
  context: RequestContext,
  added: AddedDivision,
): Promise<DivisionChanged | UserErrorValue> {
  return changeDivision(
    context,
    { act: 'addDivision', input: added, texts: { name: added.name } },
    (transaction, by) => add(transaction, added, by),
  );
}

async function add(
  transaction: Statements,
  { code, name: entered, occurredOn = null }: AddedDivision,
  { account, within }: DivisionsBy,
) {
  const wrong = refuseCode(code);
  if (wrong) return refused(wrong);
  const name = decideName(entered);
  if (typeof name !== 'string') return refused(name);
  if (!code.startsWith(within)) return refused(refusal('code', 'CODE_OUTSIDE_PARENT'));
  const above = parentCode(code);
  const parent = above === undefined ? undefined : await holdCoded(transaction, above);
  const misplaced = above === undefined ? undefined : refuseParent(parent, occurredOn);
  if (misplaced) return refused(misplaced);
  if (await wasCode(transaction, code)) return refused(refusal('code', 'CODE_IN_USE'));
  const parentId = parent?.id ?? null;
  if (await isNameTaken(transaction, name, { parentId, divisionId: null }))
    return refused(refusal('name', 'NAME_IN_USE'));
  const level = levelOfCode(code);
  const divisionId = await insertDivision(transaction, { code, name, level, parentId, from: occurredOn });
  await tellDivisions(transaction, [code]);
  return insertDivisionChange(transaction, {
    kind: 'ADDED',
    ...{ divisionId, name, occurredOn, account, divisionCode: code },
  });
}
