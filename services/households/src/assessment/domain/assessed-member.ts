export type Registration = 'RURAL' | 'URBAN' | 'COLLECTIVE';

/** A member as it was counted or left out in an assessment; amounts are yuan in text, exact to the fen. */
export interface AssessedMember {
  personId: string;
  counted: boolean;
  reason: string | null;
  clauseId: string | null;
  /** What was reported; missing in entries that were not assessed here. */
  registration?: Registration;
  urbanBenefits?: readonly string[];
  sharesIncome?: boolean;
  wages?: string;
  business?: string;
  businessCost?: string;
  property?: string;
  transfer?: string;
  supportPaid?: string;
}
