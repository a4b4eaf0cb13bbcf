import { addDays, addMonths, type PlainDate } from '@dixian/calendar';

/** A birthday on which a premium begins to be paid, or is paid no more. */
export interface PremiumBirthday {
  readonly kind: 'PREMIUM_BEGINS' | 'PREMIUM_ENDS';
  readonly subject: { readonly kind: 'PERSON'; readonly id: string };
  readonly householdId: string;
  /** The last day of what was before. */
  readonly lastDay: PlainDate;
  readonly clause: string | null;
}

/** The two birthdays of a person that renew the list of premiums: into the ages of the document, and out of them. */
export function premiumBirthdays(
  { personId, householdId, birth }: { personId: string; householdId: string; birth: PlainDate },
  { from, below, clause }: { from: number; below: number; clause: string | null },
): PremiumBirthday[] {
  const of = (kind: PremiumBirthday['kind'], age: number): PremiumBirthday => ({
    kind,
    subject: { kind: 'PERSON', id: personId },
    householdId,
    lastDay: addDays(addMonths(birth, age * 12), -1),
    clause,
  });
  return [of('PREMIUM_BEGINS', from), of('PREMIUM_ENDS', below)];
}
