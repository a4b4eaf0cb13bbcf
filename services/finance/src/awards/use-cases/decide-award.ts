import type { PolicySet } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import { standings } from '../../ground/standings';
import { AWARD_MODES } from '../domain/award-steps';
import { type AwardDecision, householdAward } from '../domain/household-award';
import type { AwardRow, SchemeRow } from '../persistence/award-rows';
import type { ItemQuantity } from '../tables';

/** Decides an award by what was accepted of it, and how its household stands on the day of acceptance. */
export async function decideAward(
  transaction: Statements,
  policies: PolicySet,
  {
    award,
    scheme,
    accepted,
    on,
  }: {
    readonly award: AwardRow;
    readonly scheme: SchemeRow;
    readonly accepted: readonly ItemQuantity[];
    readonly on: AwardRow['claimedOn'];
  },
): Promise<AwardDecision> {
  const { implementedOn, householdId, divisionCode: division } = award;
  const standing = await standings.held(transaction, householdId);
  const inForce =
    scheme.fromDay <= implementedOn && (scheme.untilDay === null || scheme.untilDay >= implementedOn);
  const takesPoor = scheme.beneficiaries === 'MONITORED_AND_OUT_OF_POVERTY';
  return householdAward(policies, {
    division,
    on,
    implementedOn,
    ...(inForce && { mode: AWARD_MODES[scheme.mode] }),
    items: accepted.flatMap(({ item, quantity }) => {
      const rated = scheme.items.find((one) => one.item === item);
      if (!rated) return [];
      const tiers = rated.tiers.map(({ from, rate }) => ({ from, rate: BigInt(rate) }));
      return [{ quantity, rate: BigInt(rated.rate), tiers, byPart: rated.byPart }];
    }),
    ...(scheme.capPerHead !== null && { capPerHead: scheme.capPerHead }),
    ...(scheme.capPerHousehold !== null && { capPerHousehold: scheme.capPerHousehold }),
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
  { id, householdId, divisionCode }: AwardRow,
  { outcome, reasons }: AwardDecision,
  on: AwardRow['claimedOn'],
): Promise<void> {
  const open = reasons.filter(({ holds }) => !holds);
  if (outcome !== 'REFUSED' || open.length !== 1 || open[0]?.code !== 'MONITORED_ONLY') return;
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
