import type { UserErrorValue } from '@dixian/graph';
import { invalidInput } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { awaitMatchingTurn, DEPARTMENT_ENTRY, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { type ItemState, WATER_ITEMS, type WaterItem } from '../domain/water-facts';
import { WATER_COLUMNS, WATER_NAMES, type WaterWordRow } from '../persistence/water-words';
import { waterWord } from '../tables';
import { followWater } from './follow-water';

/** What water staff found of a household's water by its items; what is left out is not said. */
export type StatedSupply = Stated &
  Partial<Record<WaterItem, ItemState | null>> & {
    mode?: string | null;
    work?: string | null;
    litres?: number | null;
    minutes?: number | null;
    dryDays?: number | null;
    distance?: number | null;
    height?: number | null;
  };

/** Records it as of a day; whether the water is safe follows from it. */
export function recordWaterSupply(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedSupply,
): Promise<WaterWordRow | UserErrorValue> {
  const { mode = null, work = null, occurredOn } = stated;
  const { litres = null, minutes = null, dryDays = null, distance = null, height = null } = stated;
  const { quantity = null, quality = null, convenience = null, assurance = null } = stated;
  return recordStatement<WaterWordRow>(
    context,
    {
      act: 'recordWaterSupply',
      sectors: ['water'],
      table: 'water_word',
      columns: WATER_COLUMNS,
      texts: { mode, work },
      async write(transaction, { id: householdId, code: householdCode, divisionCode }, { account }) {
        if (WATER_ITEMS.every((item) => stated[item] == null) && !work) return SAYS_NOTHING;
        const figures = { litres, minutes, dryDays, distance, height };
        if (Object.values(figures).some((figure) => figure !== null && figure < 0)) return NEGATIVE;
        await awaitMatchingTurn(transaction);
        const said = { quantity, quality, convenience, assurance, mode, work, ...figures };
        const of = {
          householdId,
          householdCode,
          divisionCode,
          occurredOn,
          account,
          source: DEPARTMENT_ENTRY,
        };
        const row = await transaction.insert(waterWord, { ...of, ...said }, WATER_NAMES);
        await followWater(transaction, policies, [householdId], context.clock.today());
        return row;
      },
    },
    stated,
  );
}

const SAYS_NOTHING = invalidInput('quality', 'REQUIRED', {
  zh: '请至少填写一项指标或工程编号。',
  en: 'Please give at least one item or the number of the work.',
});
const NEGATIVE = invalidInput('litres', 'NEGATIVE_AMOUNT', {
  zh: '数值不能小于零，请核对。',
  en: 'A figure cannot be below zero. Please check it.',
});
