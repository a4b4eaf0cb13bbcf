import type { MergeContext } from '@dixian/imports';

/** Says what of the table was left as it is: closed places, newer names, and places that it lacks in which people live. */
export async function remarkUnkept({ findings, exportedOn, mode }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'DIVISION_CLOSED',
      severity: 'WARNING',
      column: 'code',
      zh: '这个代码的区划在系统中已撤销、合并或改用新代码，未作改动。',
      en: 'The division of this code was closed, merged or given another code here; nothing was changed.',
    },
    `SELECT row_number, NULL::text AS household_code FROM import_division WHERE id IS NULL AND was_there`,
  );
  await findings.fromSelect(
    {
      code: 'NAME_IS_NEWER',
      severity: 'WARNING',
      column: 'name',
      zh: '系统中的名称比这份表新，未作改动。',
      en: 'The name here is newer than this table; nothing was changed.',
    },
    `SELECT row_number, NULL::text AS household_code FROM import_division
     WHERE id IS NOT NULL AND name <> former_name AND valid_from >= $1::date`,
    [exportedOn],
  );
  if (mode !== 'WHOLE') return;
  await findings.fromSelect(
    {
      code: 'DIVISION_NOT_LISTED',
      severity: 'WARNING',
      column: null,
      zh: '表中没有{detail}，但那里还有下级区划或农户，未撤销；请合并，或先迁出。',
      en: 'The table lacks {detail}, but there are divisions or households in it still. Please merge it, or move them first.',
    },
    `SELECT NULL::int AS row_number, NULL::text AS household_code, v.code || ' ' || v.name AS detail
     FROM division_version v JOIN division_version parent ON parent.division_id = v.parent_id AND parent.valid_to IS NULL
     WHERE v.valid_to IS NULL AND (v.valid_from IS NULL OR v.valid_from < $1::date)
       AND parent.code IN (SELECT parent_code FROM import_division WHERE length(code) > 2)
       AND NOT EXISTS (SELECT FROM import_division g WHERE g.code = v.code)`,
    [exportedOn],
  );
}
