import { type Entitlement, entitlementsInForce, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import type { GapKind } from './gap-kinds';
import { answersGap } from './measure-families';
import { type ToolboxEntry, toolboxEntries } from './toolbox-entries';

/** A measure that a document of the place offers, with the right behind it. */
export interface ToolboxMeasure extends ToolboxEntry {
  readonly entitlement: Entitlement;
}

/** What measures are asked for; all of them where nothing is said. */
export interface Wanted {
  readonly gap?: GapKind | null | undefined;
  /** Whether somebody in the household can work; null or left away where it is not known. */
  readonly canWork?: boolean | null | undefined;
}

/**
 * The measures in force at a place on a day (工具箱, JY-2025-1.1j): for one risk only those that make up for it, and only
 * those whose clause fits the household's labour (PA-2025-3.2.0).
 */
export function toolbox(
  policies: PolicySet,
  at: PlaceAndDay,
  { gap, canWork }: Wanted = {},
): ToolboxMeasure[] {
  return entitlementsInForce(policies, at).flatMap((entitlement) => {
    const entry = toolboxEntries[entitlement.clause];
    if (!entry || (gap && !makesUpFor(entry, gap)) || !fits(entry, canWork)) return [];
    return { ...entry, entitlement };
  });
}

function makesUpFor({ family, gaps }: ToolboxEntry, gap: GapKind): boolean {
  return gaps ? gaps.includes(gap) : answersGap(family, gap);
}

function fits({ labour }: ToolboxEntry, canWork: boolean | null | undefined): boolean {
  if (labour === undefined || canWork === null || canWork === undefined) return true;
  return (labour === 'ABLE') === canWork;
}
