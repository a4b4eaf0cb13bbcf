import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import { type Actors, recordRow } from '../../ground/use-cases/record-row';
import { isQuantity } from '../domain/award-amount';
import type { AwardMode, Beneficiaries } from '../domain/award-steps';
import { SCHEMES, type SchemeRow } from '../persistence/award-rows';
import { linkSchemes } from '../persistence/loaded-awards';
import { awardScheme, type SchemeItem } from '../tables';

/** A scheme as it is entered. */
export interface SchemeInput {
  readonly division?: string | null;
  readonly name: string;
  readonly mode: AwardMode;
  readonly beneficiaries: Beneficiaries;
  readonly items: readonly {
    readonly item: string;
    readonly unit: string;
    readonly rate: Fen;
    readonly tiers?: readonly { readonly from: string; readonly rate: Fen }[] | null;
    readonly byPart?: boolean | null;
  }[];
  readonly capPerHead?: Fen | null;
  readonly capPerHousehold?: Fen | null;
  readonly until?: PlainDate | null;
  readonly basis: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const COUNTY: Actors = { roles: ['county'], sectors: ['finance', 'rural'] };
const COUNTY_DIGITS = 6;

/** Sets a county's scheme of awards, from its day on; a newer one stands beside it. */
export function setAwardScheme(
  context: RequestContext,
  input: SchemeInput,
): Promise<SchemeRow | UserErrorValue> {
  const { occurredOn: fromDay, until: untilDay = null } = input;
  return recordRow<SchemeRow>(
    context,
    {
      act: 'setAwardScheme',
      actors: COUNTY,
      reads: SCHEMES,
      texts: { name: input.name, basis: input.basis },
      days: { until: { day: untilDay, bounds: PLANNED_DAYS } },
      async write(transaction, { account, actingFor }) {
        const division = input.division ?? actingFor;
        if (division.length !== COUNTY_DIGITS || !division.startsWith(actingFor)) return NOT_A_COUNTY;
        if (untilDay !== null && untilDay < fromDay) return TURNED_ROUND;
        const items = input.items.map(itemOf);
        if (new Set(items.map(({ item }) => item)).size !== items.length || items.length === 0)
          return ITEMS_WRONG;
        if (items.some(isWrong)) return ITEMS_WRONG;
        const caps = [input.capPerHead, input.capPerHousehold];
        if (caps.some((cap) => cap != null && cap <= 0n)) return CAP_WRONG;
        const scheme = await transaction.insert(
          awardScheme,
          {
            divisionCode: division,
            name: input.name.trim(),
            mode: input.mode,
            beneficiaries: input.beneficiaries,
            items,
            capPerHead: input.capPerHead ?? null,
            capPerHousehold: input.capPerHousehold ?? null,
            fromDay,
            untilDay,
            basis: input.basis.trim(),
            account,
          },
          awardScheme.names(),
        );
        await linkSchemes(transaction);
        return scheme;
      },
    },
    input,
  );
}

function itemOf({ item, unit, rate, tiers, byPart }: SchemeInput['items'][number]): SchemeItem {
  return {
    item: item.trim(),
    unit: unit.trim(),
    rate: `${rate}`,
    tiers: (tiers ?? []).map((tier) => ({ from: tier.from.trim(), rate: `${tier.rate}` })),
    byPart: byPart ?? false,
  };
}

function isWrong({ item, unit, rate, tiers }: SchemeItem): boolean {
  return (
    item === '' ||
    unit === '' ||
    BigInt(rate) <= 0n ||
    tiers.some((tier) => !isQuantity(tier.from) || BigInt(tier.rate) < 0n)
  );
}

const NOT_A_COUNTY = invalidInput('division', 'NOT_A_COUNTY', {
  zh: '奖补方案按县制定，请填写本辖区的县级代码。',
  en: 'Schemes are made county by county: give the code of a county of your division.',
});
const TURNED_ROUND = invalidInput('until', 'BEFORE_START', {
  zh: '截止日早于起始日，请核对。',
  en: 'The last day is before the first. Please check both.',
});
const ITEMS_WRONG = invalidInput('items', 'ITEMS_WRONG', {
  zh: '请至少填写一个品种，品种不重复，标准大于零，档次起点为数量。',
  en: 'Name at least one item, each once, with a rate above zero; tiers begin at a quantity.',
});
const CAP_WRONG = invalidInput('capPerHousehold', 'NOT_POSITIVE', {
  zh: '封顶金额应大于零，请核对。',
  en: 'A cap is above zero. Please check it.',
});
