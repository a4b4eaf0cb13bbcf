import { type Item, type ItemState, itemState } from './social-security';

/** What an assessment says of the four. */
interface Assessed {
  readonly meetsAllowance: boolean;
  readonly meetsHardship: boolean;
  readonly medicalInsured: boolean | null;
  readonly pensionInsured: boolean | null;
}

/** A grant that is drawn, as far as it tells 低保 from 特困. */
interface Drawn {
  readonly name: string;
  readonly dispersedHardship: boolean;
}

/** How the four items of a household stand, by what it draws and by its newest assessment; nothing is guessed. */
export function itemsOf(
  drawn: readonly Drawn[],
  assessed: Assessed | undefined,
): Readonly<Record<Item, ItemState>> {
  const hardship = drawn.filter(({ dispersedHardship, name }) => dispersedHardship || name.includes('特困'));
  const isHardship = hardship.length > 0;
  const meetsAllowance = assessed?.meetsAllowance ?? null;
  return {
    // Who draws 特困 draws no 低保.
    ALLOWANCE: itemState({
      has: drawn.length > hardship.length,
      eligible: isHardship ? false : meetsAllowance,
    }),
    HARDSHIP: itemState({ has: isHardship, eligible: assessed?.meetsHardship ?? null }),
    MEDICAL: itemState({ has: assessed?.medicalInsured ?? null, eligible: true }),
    PENSION: itemState({ has: assessed?.pensionInsured ?? null, eligible: true }),
  };
}
