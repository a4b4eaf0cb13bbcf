import type { Fen } from '@dixian/money';
import type { Insured } from '../../insurance/domain/insured';

/** The seven measures of health help as they are printed (健康帮扶七项措施). */
export const HEALTH_ITEMS = [
  'BASIC_INSURANCE',
  'SERIOUS_ILLNESS_INSURANCE',
  'MEDICAL_AID',
  'SERIOUS_ILLNESS_RELIEF',
  'CHRONIC_CARE',
  'TREAT_FIRST',
  'COST_CONTROL',
] as const;

export type HealthItem = (typeof HEALTH_ITEMS)[number];

export type ItemState = 'HAS' | 'MISSING' | 'NOT_ELIGIBLE' | 'UNKNOWN';

/** What is known of a member of a monitored family in a year, as of a day. */
export interface ItemFacts {
  readonly insured: Insured['as'];
  /** Medical aid of the year: paid, granted and not paid, or none. */
  readonly aid: 'PAID' | 'UNPAID' | 'NONE';
  /** Whether there was any cost of treatment in the year. */
  readonly hadCost: boolean;
  /** A case of serious-illness relief: paid, open, or none. */
  readonly relief: 'PAID' | 'OPEN' | 'NONE';
  readonly chronic: boolean;
  readonly contract: boolean;
  readonly depositTaken: boolean;
  /** Cost of the year, and that part of it which is outside the catalogue; null where bills do not print it. */
  readonly cost: Fen;
  readonly outsideCatalogue: Fen | null;
  /** Highest share outside the catalogue in percent; null while nobody has set it. */
  readonly costControlShare: number | null;
}

/** Each item with its state. */
export function healthItems(facts: ItemFacts): { readonly item: HealthItem; readonly state: ItemState }[] {
  return HEALTH_ITEMS.map((item) => ({ item, state: STATES[item](facts) }));
}

const STATES: Readonly<Record<HealthItem, (facts: ItemFacts) => ItemState>> = {
  BASIC_INSURANCE: ({ insured }) =>
    insured === 'UNKNOWN' ? 'UNKNOWN' : insured === 'NOT_INSURED' ? 'MISSING' : 'HAS',
  // Who is in the residents' insurance is in the serious-illness insurance with it; the employees' has its own.
  SERIOUS_ILLNESS_INSURANCE: ({ insured }) =>
    insured === 'INSURED' ? 'HAS' : insured === 'NOT_INSURED' ? 'MISSING' : 'UNKNOWN',
  MEDICAL_AID: ({ aid, hadCost }) => {
    if (aid === 'PAID') return 'HAS';
    if (aid === 'UNPAID') return 'MISSING';
    return hadCost ? 'UNKNOWN' : 'NOT_ELIGIBLE';
  },
  SERIOUS_ILLNESS_RELIEF: ({ relief }) =>
    relief === 'PAID' ? 'HAS' : relief === 'OPEN' ? 'MISSING' : 'NOT_ELIGIBLE',
  CHRONIC_CARE: ({ chronic, contract }) => (contract ? 'HAS' : chronic ? 'MISSING' : 'NOT_ELIGIBLE'),
  TREAT_FIRST: ({ depositTaken }) => (depositTaken ? 'MISSING' : 'HAS'),
  COST_CONTROL: ({ cost, outsideCatalogue, costControlShare }) => {
    if (costControlShare === null) return 'UNKNOWN';
    if (cost === 0n) return 'NOT_ELIGIBLE';
    if (outsideCatalogue === null) return 'UNKNOWN';
    return outsideCatalogue * 100n <= BigInt(costControlShare) * cost ? 'HAS' : 'MISSING';
  },
};
