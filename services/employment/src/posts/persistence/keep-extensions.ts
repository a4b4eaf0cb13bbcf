import type { Statements } from '@dixian/service';
import type { ExtensionWindow } from '../domain/extension-windows';

/** Counties in sight that have posts, of these households alone where they are given. */
export async function countiesOfPosts(
  transaction: Statements,
  householdIds?: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ county: string }>(
    `SELECT DISTINCT county_code AS county FROM public_welfare_post ${householdIds ? 'WHERE household_id = ANY($1::uuid[])' : ''}`,
    householdIds ? [householdIds] : [],
  );
  return rows.map(({ county }) => county);
}

/**
 * Brings to each post until when the law extends its agreement, in one statement; as `workContract` decides it of one. A post
 * whose holder the register does not know is not extended.
 */
export async function keepExtensions(
  transaction: Statements,
  windows: readonly ExtensionWindow[],
  householdIds?: readonly string[],
): Promise<void> {
  await transaction.query(
    `WITH w AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS w(county text, "from" date, "to" date, until date, "monitoredFrom" date, forms text[])
     ), told AS (
       SELECT p.county_code, p.id, (
         SELECT max(w.until) FROM w
         WHERE w.county = p.county_code AND p.ends_on BETWEEN w."from" AND w."to" AND p.ends_on < w.until
           AND p.form = ANY(w.forms)
           AND EXISTS (SELECT FROM standing_period s
                       WHERE s.county_code = p.county_code AND s.household_id = p.household_id
                         AND s.identified_on <= p.ends_on
                         AND (s.eliminated_on IS NULL OR s.eliminated_on >= w."monitoredFrom"))) AS until
       FROM public_welfare_post p ${householdIds ? 'WHERE p.household_id = ANY($2::uuid[])' : ''}
     )
     UPDATE public_welfare_post p SET extended_until = told.until
     FROM told WHERE p.county_code = told.county_code AND p.id = told.id
       AND p.extended_until IS DISTINCT FROM told.until`,
    [JSON.stringify(windows), ...(householdIds ? [householdIds] : [])],
  );
}
