import type { PlaceAndDay, PolicySet } from '@dixian/policy';
import { labelFacts, type SaidAllowance } from '../../../periods/domain/label-facts';
import { labelName } from '../../../periods/domain/label-name';
import { safetyNetLabel } from '../../../periods/domain/safety-net-label';
import type { LabelDue } from './elimination-record';

// The definitions that the register alone can show; others need somebody to assess the household.
const SHOWN_BY_RECORD: readonly string[] = ['NO_LABOUR', 'DISPERSED_EXTREME_HARDSHIP'];

/** The label whose definition a household meets by what is on record; undefined where it does not, or nobody can tell. */
export function labelDue(
  policies: PolicySet,
  at: PlaceAndDay,
  allowances: readonly SaidAllowance[],
  { members, able }: { readonly members: number; readonly able: number },
): LabelDue | undefined {
  const hardship = allowances.some(({ active, dispersedHardship }) => active && dispersedHardship);
  if (members === 0 && !hardship) return undefined;
  const said = { allowances, renovations: [] };
  const { outcome, reasons } = safetyNetLabel(policies, labelFacts(at, able, {}, said));
  const [first] = reasons.filter(({ code }) => SHOWN_BY_RECORD.includes(code));
  if (outcome !== 'GRANTED' || !first) return undefined;
  const by = reasons.map(({ text }) => text).join('，');
  return { definition: `${labelName(policies, at)}：${by}`, clause: first.clause };
}
