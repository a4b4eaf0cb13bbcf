import type { Fen } from '@dixian/money';
import type { NetIncome } from '../domain/income';

export interface Member {
  readonly id: string;
  readonly registration: 'rural' | 'urban' | 'collective';
  /** Urban benefits the person draws: 城镇低保, 职工基本养老保险 or the like. */
  readonly urbanBenefits: readonly string[];
  /** Lives with the household and shares its income; staff set it with a reason (PA-2025-2.1b). */
  readonly sharesIncome: boolean;
  /** The person's own 纯收入 of the year. */
  readonly income: Fen;
  /** What a person who is left out actually pays the household in the year. */
  readonly support?: Fen;
}

export interface CountedMembers {
  readonly members: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly clause: string }[];
  readonly income: NetIncome;
}

/**
 * Who counts and what comes in: those who share income, without urban or collective registrants that draw urban benefits
 * (PA-2025-2.1.1, 2.1.2) and their own income; support that a person left out pays does count.
 */
export function countedMembers(household: readonly Member[]): CountedMembers {
  const leftOut = household.flatMap((member) => {
    const clause = reasonToLeaveOut(member);
    return clause ? [{ id: member.id, clause }] : [];
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

function reasonToLeaveOut({ registration, urbanBenefits, sharesIncome }: Member): string | undefined {
  if (!sharesIncome) return 'PA-2025-2.1b';
  return registration !== 'rural' && urbanBenefits.length > 0 ? 'PA-2025-2.1.2' : undefined;
}
