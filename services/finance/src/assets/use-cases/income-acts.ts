import { type PlainDate, yearOf } from '@dixian/calendar';
import { amountExceeded } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { type Fen, formatYuan } from '@dixian/money';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY, holdRegistered, type RegisteredHousehold } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type Actors, NO_HOUSEHOLD, recordRow } from '../../ground/use-cases/record-row';
import { type DistributionPurpose, nextStage } from '../domain/asset';
import {
  ASSETS,
  type AssetRow,
  DISTRIBUTIONS,
  type DistributionRow,
  heldIncome,
} from '../persistence/asset-rows';
import { asset, assetDistribution, assetIncome } from '../tables';
import { writeAct } from './asset-acts';
import { clauseOf, NO_ASSET, NOT_POSITIVE, stageOrder } from './asset-errors';
import { refuseDistribution } from './refuse-distribution';

const BOOKING: Actors = { roles: ['township', 'county'], sectors: ['finance', 'rural'] };

interface OfAsset {
  readonly assetId: string;
  readonly year: number;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface IncomeInput extends OfAsset {
  readonly income: Fen;
}

/** Takes down what an asset bore in a year; said anew it stands corrected, never below what is distributed. */
export function recordIncome(
  context: RequestContext,
  input: IncomeInput,
): Promise<AssetRow | UserErrorValue> {
  const { income, year, occurredOn: recordedOn } = input;
  return recordRow<AssetRow>(
    context,
    {
      act: 'recordAssetIncome',
      actors: BOOKING,
      reads: ASSETS,
      async write(transaction, { account }) {
        const held = await ASSETS.hold(transaction, input.assetId);
        if (!held) return NO_ASSET;
        if (income <= 0n) return NOT_POSITIVE;
        if (year > yearOf(recordedOn) || year < FIRST_YEAR) return YEAR_WRONG;
        const { id: assetId, number: assetNumber, divisionCode } = held;
        const said = { income, recordedOn, account, speaksFor: recordedOn, source: DEPARTMENT_ENTRY };
        const before = await heldIncome(transaction, assetId, year);
        if (before && income < before.distributed) return belowDistributed(before.distributed);
        if (before) await transaction.update(assetIncome, { id: before.id }, said);
        else
          await transaction.insert(
            assetIncome,
            { assetId, assetNumber, divisionCode, year, ...said, loadedBy: null },
            ['id'],
          );
        await followIncome(transaction, held, {
          left: income - (before?.distributed ?? 0n),
          year,
          on: recordedOn,
        });
        return held;
      },
    },
    input,
  );
}

export interface DistributionInput extends OfAsset {
  readonly householdId?: string | null;
  readonly purpose: DistributionPurpose;
  readonly amount: Fen;
  readonly decisionRecord?: string | null;
}

/** Decides on income of a year: never without the record of who decided, never more than is left. */
export function decideDistribution(
  policies: PolicySet,
  context: RequestContext,
  input: DistributionInput,
): Promise<DistributionRow | UserErrorValue> {
  const { year, purpose, amount, occurredOn: on } = input;
  const decisionRecord = input.decisionRecord?.trim() ?? '';
  return recordRow<DistributionRow>(
    context,
    {
      act: 'decideDistribution',
      actors: BOOKING,
      reads: DISTRIBUTIONS,
      texts: { decisionRecord },
      async write(transaction, { account }) {
        const held = await ASSETS.hold(transaction, input.assetId);
        if (!held) return NO_ASSET;
        const at = { division: held.divisionCode, on };
        if (held.stage === 'FORMED' || held.stage === 'TRANSFERRED')
          return stageOrder(nextStage(held.stage), clauseOf(policies, 'asset-stage-order', at));
        if (amount <= 0n) return NOT_POSITIVE;
        const income = await heldIncome(transaction, held.id, year);
        const available = income ? income.income - income.distributed : 0n;
        if (amount > available) return amountExceeded({ available, asked: amount });
        const household = input.householdId ? await holdRegistered(transaction, input.householdId) : null;
        if (household === undefined) return NO_HOUSEHOLD;
        const standing = household && (await standings.held(transaction, household.id));
        const refused = refuseDistribution(policies, {
          ...(household ? { division: household.divisionCode, on } : at),
          ...{ purpose, decisionRecord, ofHousehold: household !== null },
          ...(standing && { periods: standing.periods }),
        });
        if (refused) return refused;
        if (held.stage === 'OPERATED') {
          await transaction.update(asset, { id: held.id }, { stage: 'DISTRIBUTED' });
          await writeAct(transaction, held, { stage: 'DISTRIBUTED', occurredOn: on, account });
        }
        await followIncome(transaction, held, { left: available - amount, year, on });
        return transaction.insert(
          assetDistribution,
          {
            ...{ assetId: held.id, year, purpose, amount, decisionRecord, account, decidedOn: on },
            assetNumber: held.number,
            householdCode: household?.code ?? null,
            householdId: household?.id ?? null,
            ...{ source: DEPARTMENT_ENTRY, loadedBy: null, speaksFor: on, placedBy: null },
            occurrence: await placeOfDecision(transaction, { held, household, input }),
            divisionCode: household?.divisionCode ?? held.divisionCode,
            toMonitored: standing ? monitoredOn(standing.periods, on).as === 'MONITORED' : false,
          },
          assetDistribution.names(),
        );
      },
    },
    input,
  );
}

// Alike decisions of one day are several, as several rows of a ledger are.
async function placeOfDecision(
  transaction: Statements,
  {
    held,
    household,
    input,
  }: { held: AssetRow; household: RegisteredHousehold | null; input: DistributionInput },
): Promise<number> {
  const [row] = await transaction.query<{ place: number }>(
    `SELECT coalesce(max(occurrence), 0)::int + 1 AS place FROM asset_distribution
     WHERE county_code = $1 AND asset_number = $2 AND year = $3 AND household_code IS NOT DISTINCT FROM $4 AND purpose = $5
       AND amount = $6 AND decision_record = $7 AND decided_on = $8`,
    [
      ...[held.countyCode, held.number, input.year, household?.code ?? null, input.purpose, input.amount],
      ...[input.decisionRecord?.trim() ?? '', input.occurredOn],
    ],
  );
  return row?.place ?? 1;
}

async function followIncome(
  transaction: Statements,
  { id: subjectId, divisionCode }: AssetRow,
  { left, year, on }: { left: Fen; year: number; on: PlainDate },
): Promise<void> {
  const step = `${year}`;
  if (left > 0n)
    await tasks.open(transaction, 'ASSET_INCOME_UNDISTRIBUTED', [
      { subjectId, step, divisionCode, openedOn: on },
    ]);
  else await tasks.close(transaction, 'ASSET_INCOME_UNDISTRIBUTED', { subjectId, step }, on);
}

function belowDistributed(distributed: Fen): UserErrorValue {
  return invalidInput('income', 'BELOW_DISTRIBUTED', {
    zh: `这一年已分配${formatYuan(distributed)}元，收益不能少于已分配的，请核对。`,
    en: `${formatYuan(distributed)} yuan of this year are distributed; the income cannot be less. Please check it.`,
  });
}

const FIRST_YEAR = 2013;
const YEAR_WRONG = invalidInput('year', 'OUT_OF_RANGE', {
  zh: '年度请填写2013年至登记当年。',
  en: 'The year is one from 2013 to that of the record.',
});
