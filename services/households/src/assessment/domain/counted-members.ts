import type { Fen } from '@dixian/money';
import { type NetIncome, type PlaceAndDay, type PolicySet, type Rule, ruleInForce } from '@dixian/policy';

export interface Member {
  readonly id: string;
  readonly registration: 'rural' | 'urban' | 'collective';
  /** Urban benefits the person draws: 城镇低保, 职工基本养老保险 or the like. */
  readonly urbanBenefits: readonly string[];
  /** Lives with the household and shares its income; staff set it with a reason. */
  readonly sharesIncome: boolean;
  /** The person's own 纯收入 of the year. */
  readonly income: Fen;
  /** What a person who is left out actually pays the household in the year. */
  readonly support?: Fen;
}

/** A member left out; the clause is null where the place prints none, as sharing is asked everywhere. */
export interface MemberLeftOut {
  readonly id: string;
  readonly why: 'SHARES_NO_INCOME' | 'URBAN_BENEFITS';
  readonly clause: string | null;
}

export interface CountedMembers {
  readonly members: readonly string[];
  readonly leftOut: readonly MemberLeftOut[];
  readonly income: NetIncome;
}

/**
 * Who counts and what comes in: those who share income and, where the place leaves them out, no urban or collective
 * registrants that draw urban benefits, with their own income; support that a person left out pays does count.
 */
export function countedMembers(
  set: PolicySet,
  { household, ...at }: PlaceAndDay & { readonly household: readonly Member[] },
): CountedMembers {
  return countMembers(household, {
    sharing: ruleInForce(set, 'counted-by-sharing-income', at),
    urban: ruleInForce(set, 'scope-members-urban-or-collective', at),
  });
}

type Counting = Pick<Rule, 'clause' | 'with'>;

/** The same by rules that are known already. */
export function countMembers(
  household: readonly Member[],
  { sharing, urban }: { readonly sharing: Counting | undefined; readonly urban: Counting | undefined },
): CountedMembers {
  const leftOut = household.flatMap((member): MemberLeftOut[] => {
    const { id, sharesIncome } = member;
    if (!sharesIncome) return [{ id, why: 'SHARES_NO_INCOME', clause: sharing?.clause ?? null }];
    return urban && drawsBenefits(member, urban) ? [{ id, why: 'URBAN_BENEFITS', clause: urban.clause }] : [];
  });
  const out = new Set(leftOut.map(({ id }) => id));
  const fen = household.reduce(
    (sum, { id, income, support = 0n }) => sum + (out.has(id) ? support : income),
    0n,
  );
  return {
    members: household.filter(({ id }) => !out.has(id)).map(({ id }) => id),
    leftOut,
    income: { measure: 'net-income', fen },
  };
}

function drawsBenefits({ registration, urbanBenefits }: Member, { with: { benefits } }: Counting): boolean {
  const listed: readonly unknown[] | undefined = Array.isArray(benefits) ? benefits : undefined;
  const drawn = listed ? urbanBenefits.filter((benefit) => listed.includes(benefit)) : urbanBenefits;
  return registration !== 'rural' && drawn.length > 0;
}
