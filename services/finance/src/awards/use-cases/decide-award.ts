import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import type { standings } from '../../ground/standings';
import { AWARD_MODES } from '../domain/award-steps';
import { type AwardDecision, householdAward } from '../domain/household-award';
import type { AwardRow, SchemeRow } from '../persistence/award-rows';
import type { ItemQuantity } from '../tables';

/** What an award is decided by: what was accepted of it, and how its household stands on the day of acceptance. */
export interface AwardCase {
  readonly award: Pick<AwardRow, 'implementedOn' | 'divisionCode'>;
  /** Left away where the county has none of the name. */
  readonly scheme?: SchemeRow | undefined;
  readonly accepted: readonly ItemQuantity[];
  readonly on: PlainDate;
  /** Left away where it has not arrived. */
  readonly standing?: Awaited<ReturnType<typeof standings.held>>;
}

/** Decides an award; one whose day of implementation nobody printed by the day of acceptance. */
export function decideAward(
  policies: PolicySet,
  { award, scheme, accepted, on, standing }: AwardCase,
): AwardDecision {
  const implementedOn = award.implementedOn ?? on;
  const inForce =
    scheme !== undefined &&
    scheme.fromDay <= implementedOn &&
    (scheme.untilDay === null || scheme.untilDay >= implementedOn);
  const takesPoor = scheme?.beneficiaries === 'MONITORED_AND_OUT_OF_POVERTY';
  return householdAward(policies, {
    division: award.divisionCode,
    on,
    implementedOn,
    ...(scheme && inForce && { mode: AWARD_MODES[scheme.mode] }),
    items: accepted.flatMap(({ item, quantity }) => {
      const rated = scheme?.items.find((one) => one.item === item);
      if (!rated) return [];
      const tiers = rated.tiers.map(({ from, rate }) => ({ from, rate: BigInt(rate) }));
      return [{ quantity, rate: BigInt(rated.rate), tiers, byPart: rated.byPart }];
    }),
    ...(scheme && scheme.capPerHead !== null && { capPerHead: scheme.capPerHead }),
    ...(scheme && scheme.capPerHousehold !== null && { capPerHousehold: scheme.capPerHousehold }),
    ...(standing && {
      periods: standing.periods,
      countedMembers: standing.countedMembers,
      outOfPoverty: takesPoor && standing.registration.outOfPoverty === true,
    }),
  });
}

/** Tells that an award was refused for nothing but the release: it may be carried on through the safety net. */
export async function tellRefusal(
  transaction: Statements,
  { id, householdId, divisionCode }: Pick<AwardRow, 'id' | 'householdId' | 'divisionCode'>,
  { outcome, reasons }: AwardDecision,
  on: PlainDate,
): Promise<void> {
  const open = reasons.filter(({ holds }) => !holds);
  if (outcome !== 'REFUSED' || open.length !== 1 || open[0]?.code !== 'MONITORED_ONLY' || !householdId)
    return;
  const refusal = {
    refusalId: id,
    householdId,
    divisionCode,
    right: '产业奖补',
    department: '财政',
    refusedOn: on,
  };
  await publish(transaction, {
    type: 'measure-refused',
    divisionCode: divisionCode.slice(0, 6),
    payload: { refusals: [refusal] },
  });
}
