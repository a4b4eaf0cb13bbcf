import type { PageArguments } from '@dixian/graph';
import type { TransitionResult } from '@dixian/policy';
import { inOrder, type KeysetList, type OrderBy, type Orders, type RowOf } from '@dixian/service';
import { type ItemState, transitionItem } from '../tables';

const NAMES = [
  'id',
  'rule',
  'transition',
  'subjectKind',
  'subjectId',
  'householdId',
  'divisionCode',
  'change',
  'before',
  'after',
  'facts',
  'clause',
  'undecided',
  'decidedBy',
  'withoutSupport',
  'state',
  'found',
  'restedBy',
] as const;

/** An item as it is read. */
export type ItemRow = RowOf<typeof transitionItem, (typeof NAMES)[number]>;

/** Narrows the items of a run; conditions add up. */
export interface ItemFilter {
  readonly rule?: string | null;
  readonly division?: string | null;
  readonly household?: string | null;
  readonly change?: TransitionResult | null;
  readonly state?: ItemState | null;
  readonly undecided?: boolean | null;
  readonly withoutSupport?: boolean | null;
}

const ORDERS = {
  RULE: [{ expression: 'position', type: 'int' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** What the items of a run are asked with. */
export interface ItemArguments extends PageArguments {
  readonly filter?: ItemFilter | null;
  readonly orderBy?: OrderBy<keyof typeof ORDERS> | null;
}

/** The items that a service keeps of a run, rule by rule unless asked otherwise. */
export function itemList(service: string, { filter, orderBy }: ItemArguments): KeysetList {
  const { rule, division, household, change, state, undecided, withoutSupport } = filter ?? {};
  return inOrder(
    {
      name: `${service}-transition-items`,
      columns: transitionItem.select(NAMES),
      from: 'transition_item',
      orders: ORDERS,
      tie: { expression: 'id', type: 'uuid' },
      usual: { field: 'RULE', direction: 'ASC' },
      conditions: (add) =>
        add
          .within(division)
          .addIf('rule = ?', rule)
          .addIf('household_id::text = ?', household)
          .addIf('change = ?', change)
          .addIf('state = ?', state)
          .addIf('(undecided IS NOT NULL) = ?', undecided)
          .addIf('without_support = ?', withoutSupport),
    },
    orderBy,
  );
}
