import type { PageArguments } from '@dixian/graph';
import { type Conditions, type KeysetList, ofCounty, type RowOf } from '@dixian/service';
import type { DeedsAsked } from './deeds-id';
import { type DeedKind, policyDeed } from './table';

const NAMES = [
  'id',
  'kind',
  'matter',
  'detail',
  'subjectId',
  'ofHousehold',
  'divisionCode',
  'occurredOn',
  'account',
  'clauseIds',
  'recordedAt',
] as const;

/** Something done as it is read. */
export type DeedRow = RowOf<typeof policyDeed, (typeof NAMES)[number]>;

/** Narrows what was done; conditions add up. */
export interface DeedFilter {
  readonly kind?: DeedKind | null;
  readonly division?: string | null;
  readonly household?: string | null;
}

/** What the list is asked with. */
export interface DeedArguments extends PageArguments {
  readonly filter?: DeedFilter | null;
}

/** What a service has of what was done, newest first. */
export function deedList(
  service: string,
  { place, spells }: DeedsAsked,
  { filter, within }: { readonly filter?: DeedFilter | null | undefined; readonly within: string },
): KeysetList {
  const { kind, division, household } = filter ?? {};
  return {
    name: `${service}-policy-deeds`,
    columns: policyDeed.select(NAMES),
    from: 'policy_deed',
    key: [
      { expression: 'policy_set', type: 'int' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions: (add) =>
      ofCounty(add, [within, place, division])
        .add(spellsSql(add, spells))
        .within(place)
        .within(division)
        .addIf('kind = ?', kind)
        .addIf('of_household::text = ?', household),
  };
}

function spellsSql(add: Conditions, spells: DeedsAsked['spells']): string {
  const each = spells.map(([from, until]) => {
    const begun = `policy_set >= ${add.parameter(from)}`;
    return until === null ? begun : `(${begun} AND policy_set < ${add.parameter(until)})`;
  });
  return each.length === 0 ? 'false' : each.join(' OR ');
}
