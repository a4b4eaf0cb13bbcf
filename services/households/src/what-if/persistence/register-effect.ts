import type { PageArguments } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import type { ComparedGroup } from '../domain/register-movement';
import { comparedIncomes, comparedParameters, type TriedLine } from './compared-incomes';

/** Households of one division below and one place, alike to both lines; `place` counts from 1. */
export interface GroupInDivision extends ComparedGroup {
  readonly division: string;
  readonly place: number;
}

/**
 * Statement of the whole effect, by division one level below ($7 digits), place and side of each line.
 * @public bench/what-if measures it.
 */
export function registerEffectSql(tried: TriedLine): string {
  return `SELECT left(division_code, $7::int) AS division, place, below_now AS "belowNow", below_draft AS "belowDraft",
      count(*)::int AS households, sum(member_count)::int AS persons,
      coalesce(sum(lack_now), 0)::bigint AS "lackNow", sum(lack_draft)::bigint AS "lackDraft"
    FROM ${comparedIncomes(tried)} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`;
}

/**
 * Parameters of `registerEffectSql`.
 * @public bench/what-if measures it.
 */
export function registerEffectParameters(tried: TriedLine): unknown[] {
  return [...comparedParameters(tried), lengthBelow(tried.division)];
}

/** What the draft does, as far as the caller's scope shows the register; one statement that reads the incomes once. */
export function readRegisterEffect(context: RequestContext, tried: TriedLine): Promise<GroupInDivision[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<GroupInDivision>(registerEffectSql(tried), registerEffectParameters(tried)),
  );
}

/** A household that enters or leaves. */
export interface MovingHouseholdRow {
  householdId: string;
  direction: 'ENTERS' | 'LEAVES';
  net: Fen;
  memberCount: number;
  shortfall: Fen;
}

/** The households that enter or leave, by code. */
export function movingHouseholds(
  context: RequestContext,
  tried: TriedLine,
  { direction, ...page }: PageArguments & { direction?: 'ENTERS' | 'LEAVES' | null },
) {
  const list: KeysetList = {
    name: 'register-effect',
    columns: `c.household_id AS "householdId", CASE WHEN c.below_draft THEN 'ENTERS' ELSE 'LEAVES' END AS direction,
      c.net, c.member_count AS "memberCount", CASE WHEN c.below_draft THEN c.lack_draft ELSE c.lack_now END AS shortfall`,
    from: `${comparedIncomes(tried)} JOIN household h ON h.id = c.household_id`,
    key: [{ expression: 'h.code', type: 'text COLLATE "C"' }],
    conditions: (add) => {
      // The first parameters are those that `comparedIncomes` names by number.
      for (const parameter of comparedParameters(tried)) add.parameter(parameter);
      return add
        .add('c.below_now <> c.below_draft')
        .addIf('c.below_draft = ?', direction ? direction === 'ENTERS' : undefined);
    },
  };
  return rootPage<MovingHouseholdRow>(context, list, page);
}
