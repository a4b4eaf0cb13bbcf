import { type Fen, formatYuan } from '@dixian/money';
import { type Decision, decide, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type AssistanceReason, finds, flag, unmet } from '../../ground/domain/reasons';

/** A month of a grant, as it was last said. */
export interface GrantMonth {
  readonly month: string;
  readonly approved: Fen;
  readonly paid: Fen;
}

/** A grant that is drawn, with its months, the newest first. */
export interface GrantMonths {
  readonly name: string;
  readonly months: readonly GrantMonth[];
}

/**
 * Whether what a household draws is paid in full (足额落实): the newest month of every active grant; without a grant it is
 * not. Earlier months that are short are shown.
 */
export function paidInFull(
  set: PolicySet,
  facts: PlaceAndDay & { readonly grants: readonly GrantMonths[] },
): Decision<AssistanceReason> {
  const clause = ruleInForce(set, 'label-measures-delivered', facts)?.clause ?? null;
  const { grants } = facts;
  if (grants.length === 0) return decide(set, facts, [unmet('NO_GRANT_ON_RECORD', clause)]);
  const codes = { met: 'PAID_IN_FULL', unmet: 'PAID_SHORT' } as const;
  return decide(
    set,
    facts,
    grants.flatMap(({ name, months: [newest, ...earlier] }) => {
      if (!newest) return [unmet('NO_GRANT_ON_RECORD', clause, { fact: name })];
      const { paid, approved, month } = newest;
      const fact = `${name} ${month} ${formatYuan(paid)} / ${formatYuan(approved)}`;
      const short = earlier.filter((one) => one.paid < one.approved);
      return [
        finds(paid >= approved, codes, clause, { fact }),
        ...(short.length > 0
          ? [
              flag('ALLOWANCE_ARREARS', clause, {
                fact: `${name} ${short.map((one) => one.month).join(' ')}`,
              }),
            ]
          : []),
      ];
    }),
  );
}
