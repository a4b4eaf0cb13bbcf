import type { Fen } from '@dixian/money';
import type { Registration } from './assessed-member';

/** The amounts of one member over the twelve months, in fen. */
export interface MemberAmounts {
  wages: Fen;
  business: Fen;
  businessCost: Fen;
  property: Fen;
  transfer: Fen;
  /** What a person who is left out actually pays the household. */
  supportPaid: Fen;
}

/** A member as somebody reports it. */
export interface ReportedMember extends MemberAmounts {
  personId: string;
  registration: Registration;
  urbanBenefits: readonly string[];
  sharesIncome: boolean;
  sharingReason: string | null;
}

/** A member as the register has it on that day; `inRegister` null where no ledger said. */
export interface RegisteredMember {
  personId: string;
  livesTogether: boolean;
  inRegister: boolean | null;
}

export const amountsOfMember = [
  'wages',
  'business',
  'businessCost',
  'property',
  'transfer',
  'supportPaid',
] as const satisfies readonly (keyof MemberAmounts)[];
