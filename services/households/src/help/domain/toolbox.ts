import { type Entitlement, entitlementsInForce, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import { type GapKind, isGapKind } from './gap-kinds';
import { answersGap, isFamily, type MeasureFamily } from './measure-families';

/** A measure that a document of the place offers, with the right behind it. */
export interface ToolboxMeasure {
  readonly family: MeasureFamily;
  /** What it makes up for; undefined where it is all that its family does. */
  readonly gaps: readonly GapKind[] | undefined;
  /** Whom its clause names: somebody who can work, or a household in which nobody can; undefined for both. */
  readonly labour: 'ABLE' | 'UNABLE' | undefined;
  readonly entitlement: Entitlement;
}

/** What measures are asked for; all of them where nothing is said. */
export interface Wanted {
  readonly gap?: GapKind | null | undefined;
  /** Whether somebody in the household can work; null or left away where it is not known. */
  readonly canWork?: boolean | null | undefined;
}

/**
 * The measures in force at a place on a day (工具箱): for one risk only those that make up for it, and only those whose
 * clause fits the household's labour.
 */
export function toolbox(
  policies: PolicySet,
  at: PlaceAndDay,
  { gap, canWork }: Wanted = {},
): ToolboxMeasure[] {
  return entitlementsInForce(policies, at)
    .flatMap(measureOf)
    .filter((measure) => (!gap || makesUpFor(measure, gap)) && fits(measure, canWork));
}

// What a right is as a measure, its document says itself; the schema of its file knows the same words.
function measureOf(entitlement: Entitlement): ToolboxMeasure[] {
  const { family = '', gaps, labour } = entitlement.measure ?? {};
  return isFamily(family) ? [{ family, gaps: gaps?.filter(isGapKind), labour, entitlement }] : [];
}

function makesUpFor({ family, gaps }: ToolboxMeasure, gap: GapKind): boolean {
  return gaps ? gaps.includes(gap) : answersGap(family, gap);
}

function fits({ labour }: ToolboxMeasure, canWork: boolean | null | undefined): boolean {
  if (labour === undefined || canWork === null || canWork === undefined) return true;
  return (labour === 'ABLE') === canWork;
}
