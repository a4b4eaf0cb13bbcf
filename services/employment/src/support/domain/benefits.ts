import type { Fen } from '@dixian/money';
import {
  type Decision,
  entitlementsInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';
import type { EmploymentReason } from '../../ground/domain/reasons';
import { setAmount } from '../../ground/domain/set-amount';
import { countyReward } from './county-reward';

/** Help to work that the documents of a place name, with its amount where somebody set one. */
export interface Benefit {
  readonly name: string;
  readonly clause: string;
  readonly amount: Fen | null;
  /** Where it hangs on more than the document: whether the county has such a policy. */
  readonly decision: Decision<EmploymentReason> | null;
}

// Rights and words of documents whose amount is a value of its own.
const AMOUNTS: Readonly<Record<string, string>> = {
  'transport-subsidy': 'transport-subsidy-amount',
  'training-subsidy': 'training-subsidy-amount',
  交通补贴: 'transport-subsidy-amount',
  就业培训补贴: 'training-subsidy-amount',
};

/** What the documents of a place offer on a day; a right that names several kinds is each of them. */
export function benefitsOf(set: PolicySet, { division, on }: PlaceAndDay): Benefit[] {
  const at = { division, on };
  return entitlementsInForce(set, at)
    .filter(({ service }) => service === 'employment')
    .flatMap(({ id, name, clause }) => {
      const kinds = id === 'employment-benefits' ? kindsOf(set, at) : [];
      const decision = id === 'employment-reward' ? countyReward(set, at) : null;
      if (kinds.length > 0)
        return kinds.map((kind) => ({ name: kind, clause, amount: amountOf(set, at, kind), decision }));
      return [{ name, clause, amount: amountOf(set, at, id), decision }];
    });
}

function kindsOf(set: PolicySet, at: PlaceAndDay): readonly string[] {
  const kinds = resolveParameter(set, { ...at, name: 'employment-benefits' });
  return isMissing(kinds) ? [] : (kinds.value as readonly string[]).filter((kind) => kind !== '等');
}

function amountOf(set: PolicySet, at: PlaceAndDay, of: string): Fen | null {
  const name = AMOUNTS[of];
  return name === undefined ? null : setAmount(set, at, name).amount;
}
