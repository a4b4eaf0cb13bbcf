import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { type LimitedSource, limitOfSource } from '../domain/limit-of-source';

/** A table of what is paid, by which columns a staged row finds its record beside the person, and on which day it is asked. */
interface PaidTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly day: string;
}

const LIMITED = `jsonb_to_recordset($1::jsonb)
  AS l(division text, source text, "on" date, kind text, first date, last date)`;

/**
 * Says of what is paid which source an act would refuse: one that the place does not name, or one that pays key
 * households or monitored people alone. It happened and is kept; whose standing has not arrived is not judged.
 */
export async function remarkSources(
  { transaction, findings }: Pick<MergeContext, 'transaction' | 'findings'>,
  policies: PolicySet,
  { table, key, day }: PaidTable,
): Promise<void> {
  const record = `${STAGE} s JOIN ${table} t ON t.county_code = left(s.division_code, 6)
    AND t.certificate_index = s.certificate_index AND ${key.map((name) => `t.${name} = s.${name}`).join(' AND ')}`;
  const paid = await transaction.query<Pick<LimitedSource, 'division' | 'source' | 'on'>>(
    `SELECT DISTINCT t.division_code AS division, s.fund_source AS source, s.${day} AS "on" FROM ${record}
     WHERE s.fund_source IS NOT NULL AND s.${day} IS NOT NULL`,
  );
  const limited = paid.flatMap((one) => limitOfSource(policies, one) ?? []);
  if (limited.length === 0) return;
  const rows = `SELECT s.row_number, s.household_code FROM ${record}
    JOIN ${LIMITED} ON l.division = t.division_code AND l.source = s.fund_source AND l."on" = s.${day}`;
  const monitored = (
    ended: string,
  ) => `EXISTS (SELECT FROM standing_household h WHERE h.county_code = t.county_code
      AND h.household_id = t.household_id AND h.version > 0)
    AND NOT EXISTS (SELECT FROM standing_period p WHERE p.county_code = t.county_code AND p.household_id = t.household_id
      AND p.identified_on <= least(l."on", l.last) AND (p.eliminated_on IS NULL OR p.eliminated_on ${ended}))`;
  const wheres = {
    SOURCE_NOT_ALLOWED: 'true',
    SOURCE_LIMITED_TO_KEY_OBJECT: monitored('>= l.first'),
    HOLDER_NOT_MONITORED: monitored('> l."on"'),
  } as const;
  for (const [code, words] of Object.entries(SAID)) {
    const kind = { code, severity: 'WARNING', column: '资金来源', ...words } as const;
    const where = wheres[code as keyof typeof SAID];
    await findings.fromSelect(kind, `${rows} WHERE l.kind = '${code}' AND ${where}`, [
      JSON.stringify(limited),
    ]);
  }
}

const SAID = {
  SOURCE_NOT_ALLOWED: {
    zh: '当地文件没有列出这个资金来源，请核对。',
    en: 'No document of the place names this source of money. Please check it.',
  },
  SOURCE_LIMITED_TO_KEY_OBJECT: {
    zh: '该资金只用于重点帮扶对象，此户不是，请核对。',
    en: 'Money of this source is for key households alone, and this is none. Please check it.',
  },
  HOLDER_NOT_MONITORED: {
    zh: '该资金用于安置监测对象，此户不是监测对象，请核对。',
    en: 'Money of this source is for monitored people, and this household is not monitored. Please check it.',
  },
};
