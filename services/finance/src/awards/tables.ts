import type { FundLevel } from '@dixian/department';
import { loadedColumns } from '@dixian/register';
import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { AwardMode, Beneficiaries } from './domain/award-steps';

/** What a scheme pays for; rates in fen as text. */
export interface SchemeItem {
  readonly item: string;
  readonly unit: string;
  readonly rate: string;
  readonly tiers: readonly { readonly from: string; readonly rate: string }[];
  readonly byPart: boolean;
}

/** How much of an item. */
export interface ItemQuantity {
  readonly item: string;
  readonly quantity: string;
}

/** A county's scheme of awards for households (产业奖补方案); append-only, amounts in fen. */
export const awardScheme = table(
  'award_scheme',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    name: text(),
    mode: text().of<AwardMode>(),
    beneficiaries: text().of<Beneficiaries>(),
    items: json<readonly SchemeItem[]>(),
    capPerHead: bigint().nullable(),
    capPerHousehold: bigint().nullable(),
    fromDay: day(),
    untilDay: day().nullable(),
    basis: text(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/**
 * A household's award as it stands; amounts in fen, `reasons` and `flags` codes, each with its clause behind a space. A row of
 * a ledger is of one item, under a scheme as printed; `acceptedFor` is the acceptance or else the year that tells it apart.
 */
export const householdAward = table(
  'household_award',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    schemeId: uuid().nullable(),
    schemeName: text(),
    item: text(),
    acceptedFor: text(),
    claimed: json<readonly ItemQuantity[]>().byDefault(`'[]'::jsonb`),
    implementedOn: day().nullable(),
    claimedOn: day().nullable(),
    accepted: json<readonly ItemQuantity[]>().nullable(),
    acceptedOn: day().nullable(),
    acceptedBy: text().nullable(),
    seenOnSite: text().nullable(),
    outcome: text().of<'GRANTED' | 'REFUSED' | 'REFERRED'>().nullable(),
    amount: bigint().nullable(),
    reasons: texts().byDefault(`'{}'::text[]`),
    flags: texts().byDefault(`'{}'::text[]`),
    postedOn: day().nullable(),
    authorisedOn: day().nullable(),
    authorisedReason: text().nullable(),
    paid: bigint().nullable(),
    paidOn: day().nullable(),
    fundSource: text().nullable(),
    fundLevel: text().of<FundLevel>().nullable(),
    told: boolean().byDefault('false'),
    occurrence: int().byDefault('1'),
    source: text(),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

/** Whether a household is ready for industry, as its village records it; append-only, the newest by day counts. */
export const industryReadiness = table(
  'industry_readiness',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    conditions: boolean(),
    willing: boolean(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
