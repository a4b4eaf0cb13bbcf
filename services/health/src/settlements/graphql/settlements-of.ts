import { assertMayKnow, childPages, type RequestContext } from '@dixian/service';
import type { HouseholdSettlementsArgs } from '../../ground/generated';
import { type SettlementRow, settlementsNewestFirst } from '../persistence/settlement-list';

/** Settlements under a household or person, newest first. */
export function settlementsOf(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  args: Partial<HouseholdSettlementsArgs>,
) {
  assertMayKnow(context, 'TREATMENT');
  const list = settlementsNewestFirst((add) =>
    add.addIf('settled_on >= ?', args.from).addIf('settled_on <= ?', args.to),
  );
  return childPages<SettlementRow>(context, 'settlements', list, column, args, [args.from, args.to]).load(id);
}
