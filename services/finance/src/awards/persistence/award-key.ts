import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { ItemQuantity } from '../tables';
import type { AwardRow, SchemeRow } from './award-rows';

/** What tells an award apart that is entered by hand, as it tells a row of a ledger apart: until it is accepted by no day. */
export async function toldBy(
  transaction: Statements,
  {
    householdCode,
    scheme,
    items,
  }: { readonly householdCode: string; readonly scheme: SchemeRow; readonly items: readonly ItemQuantity[] },
) {
  const key = {
    householdCode,
    countyCode: scheme.countyCode,
    schemeName: scheme.name,
    item: items.map(({ item }) => item).join('、'),
    acceptedFor: '',
  };
  const { schemeName, item, acceptedFor } = key;
  const occurrence = await placeAmongEquals(transaction, { ...key, id: null });
  const notLoaded = { certificateIndex: null, placedBy: null, loadedBy: null, speaksFor: null };
  return {
    schemeName,
    item,
    acceptedFor,
    occurrence,
    source: DEPARTMENT_ENTRY,
    ...notLoaded,
    ...NOTHING_YET,
  };
}

/** The place of an award among those that are told alike. */
export async function placeAmongEquals(
  transaction: Statements,
  award: Pick<AwardRow, 'householdCode' | 'countyCode' | 'schemeName' | 'item' | 'acceptedFor'> & {
    readonly id: string | null;
  },
): Promise<number> {
  const [row] = await transaction.query<{ place: number }>(
    `SELECT coalesce(max(occurrence), 0)::int + 1 AS place FROM household_award
     WHERE county_code = $1 AND household_code = $2 AND scheme_name = $3 AND item = $4 AND accepted_for = $5
       AND id IS DISTINCT FROM $6::uuid`,
    [award.countyCode, award.householdCode, award.schemeName, award.item, award.acceptedFor, award.id],
  );
  return row?.place ?? 1;
}

const NOTHING_YET = {
  ...{ accepted: null, acceptedOn: null, acceptedBy: null, seenOnSite: null, outcome: null, amount: null },
  ...{ postedOn: null, authorisedOn: null, authorisedReason: null, paid: null, paidOn: null },
  ...{ fundSource: null, fundLevel: null },
};
