import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { alreadyRegistered } from '../../ground/use-cases/already-registered';
import { type Actors, recordRow } from '../../ground/use-cases/record-row';
import { type AssetClass, type AssetStage, mayAdvance, nextStage, ownNumber } from '../domain/asset';
import { ASSETS, type AssetRow } from '../persistence/asset-rows';
import { linkIncome } from '../persistence/link-income';
import { asset, assetAct } from '../tables';
import { BEFORE_LAST_STEP, clauseOf, NO_ASSET, stageOrder } from './asset-errors';

const REGISTERING: Actors = { roles: ['county'], sectors: ['finance', 'rural'] };
const KEEPING: Actors = { roles: ['township', 'county'], sectors: ['finance', 'rural'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface AssetInput extends Entered {
  readonly division?: string | null;
  readonly number?: string | null;
  readonly name: string;
  readonly class: AssetClass;
  readonly originalValue: Fen;
  readonly formedIn?: number | null;
  readonly fundSource?: string | null;
  readonly projectNumber?: string | null;
  readonly village?: string | null;
  readonly owner?: string | null;
  readonly operator?: string | null;
  readonly keeper?: string | null;
}

/** Registers an asset that was formed, once in its county by number. */
export function registerAsset(
  policies: PolicySet,
  context: RequestContext,
  input: AssetInput,
): Promise<AssetRow | UserErrorValue> {
  const { name, class: assetClass, originalValue, formedIn = null, occurredOn: on } = input;
  const texts = {
    ...{ name, fundSource: input.fundSource, village: input.village, number: input.number },
    ...{ owner: input.owner, operator: input.operator, keeper: input.keeper },
  };
  return recordRow<AssetRow>(
    context,
    {
      act: 'registerAsset',
      actors: REGISTERING,
      reads: ASSETS,
      texts,
      async write(transaction, { account, actingFor }) {
        const division = input.division ?? actingFor;
        if (division.length < COUNTY_DIGITS || !division.startsWith(actingFor)) return OUTSIDE;
        if (originalValue < 0n) return NEGATIVE;
        if (name.trim() === '') return NAME_NEEDED;
        const village = input.village?.trim() || null;
        const given = input.number?.trim() || null;
        const number =
          given ?? ownNumber({ name: name.trim(), village: village ?? division, year: formedIn });
        const existing = await transaction.findOneBy(
          asset,
          { countyCode: division.slice(0, COUNTY_DIGITS), number },
          ['id'],
        );
        if (existing)
          return alreadyRegistered(
            existing.id,
            clauseOf(policies, 'asset-registered-once', { division, on }),
          );
        const row = await transaction.insert(
          asset,
          {
            ...{
              divisionCode: division,
              number,
              ownNumber: given === null,
              name: name.trim(),
              class: assetClass,
            },
            ...{ stage: 'FORMED' as const, originalValue, formedIn, village },
            fundSource: input.fundSource?.trim() || null,
            projectNumber: input.projectNumber?.trim() || null,
            owner: input.owner?.trim() || null,
            operator: input.operator?.trim() || null,
            keeper: input.keeper?.trim() || null,
            inspectedOn: null,
            source: DEPARTMENT_ENTRY,
            loadedBy: null,
            speaksFor: null,
          },
          asset.names(),
        );
        await writeAct(transaction, row, { stage: 'FORMED', occurredOn: on, account });
        await linkIncome(transaction);
        return row;
      },
    },
    input,
  );
}

export interface AdvanceInput extends Entered {
  readonly assetId: string;
  readonly stage: AssetStage;
  readonly note?: string | null;
}

/** Brings an asset to its next stage; none is passed over. */
export function advanceAsset(
  policies: PolicySet,
  context: RequestContext,
  input: AdvanceInput,
): Promise<AssetRow | UserErrorValue> {
  const { stage, note = null, occurredOn } = input;
  return actOnAsset(context, { act: 'advanceAsset', input, note }, async (transaction, held, { account }) => {
    const at = { division: held.divisionCode, on: occurredOn };
    if (!mayAdvance(held.stage, stage))
      return stageOrder(nextStage(held.stage), clauseOf(policies, 'asset-stage-order', at));
    await writeAct(transaction, held, { stage, note, occurredOn, account });
    return { stage };
  });
}

export interface InspectInput extends Entered {
  readonly assetId: string;
  readonly idle: boolean;
  readonly note?: string | null;
}

/** Takes an inspection down: whether the asset is in use or idle (低效闲置). */
export function inspectAsset(
  context: RequestContext,
  input: InspectInput,
): Promise<AssetRow | UserErrorValue> {
  const { idle, note = null, occurredOn: inspectedOn } = input;
  return actOnAsset(context, { act: 'inspectAsset', input, note }, async (transaction, held, { account }) => {
    await writeAct(transaction, held, { idle, note, occurredOn: inspectedOn, account });
    return { idle, inspectedOn };
  });
}

function actOnAsset(
  context: RequestContext,
  { act, input, note }: { act: string; input: Entered & { readonly assetId: string }; note: string | null },
  change: (
    transaction: Statements,
    held: AssetRow,
    by: RecordedBy,
  ) => Promise<Partial<AssetRow> | UserErrorValue>,
): Promise<AssetRow | UserErrorValue> {
  return recordRow<AssetRow>(
    context,
    {
      act,
      actors: KEEPING,
      reads: ASSETS,
      texts: { note },
      async write(transaction, by) {
        const held = await ASSETS.hold(transaction, input.assetId);
        if (!held) return NO_ASSET;
        const [{ last } = { last: null }] = await transaction.query<{ last: string | null }>(
          'SELECT max(occurred_on) AS last FROM asset_act WHERE asset_id = $1',
          [held.id],
        );
        if (last !== null && input.occurredOn < last) return BEFORE_LAST_STEP;
        const changed = await change(transaction, held, by);
        if (isUserError(changed)) return changed;
        await transaction.update(asset, { id: held.id }, { ...changed, loadedBy: null });
        return { ...held, ...changed };
      },
    },
    input,
  );
}

/** Writes down what was done with an asset. */
export async function writeAct(
  transaction: Statements,
  { id: assetId, divisionCode }: Pick<AssetRow, 'id' | 'divisionCode'>,
  said: {
    readonly stage?: AssetStage;
    readonly idle?: boolean;
    readonly note?: string | null;
    readonly occurredOn: PlainDate;
    readonly account: string;
  },
): Promise<void> {
  const { stage = null, idle = null, note = null, occurredOn, account } = said;
  const kept = { stage, idle, note: note?.trim() || null, occurredOn, account };
  await transaction.insert(assetAct, { assetId, divisionCode, ...kept }, ['id']);
}

const COUNTY_DIGITS = 6;
const OUTSIDE = invalidInput('division', 'OUTSIDE_DIVISION', {
  zh: '请填写本辖区内县级以下的区划代码。',
  en: 'Please give a county or a smaller place within your division.',
});
const NEGATIVE = invalidInput('originalValue', 'NEGATIVE_AMOUNT', {
  zh: '原值不能为负，请核对。',
  en: 'The value is not negative. Please check it.',
});
const NAME_NEEDED = invalidInput('name', 'REQUIRED', {
  zh: '请填写资产名称。',
  en: 'Please name the asset.',
});
