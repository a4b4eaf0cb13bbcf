import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { isMasked } from '../persistence/keeping/masked-name';

/** Says of the file as a whole what it is not: the original with its names, or the newest word on its households. */
export async function remarkFile({ findings, exportedOn }: MergeContext): Promise<void> {
  await once(findings, NAMES_MASKED, `SELECT count(*) AS number FROM ${STAGE} WHERE ${isMasked('name')}`);
  await once(
    findings,
    OLDER_THAN_HELD,
    `SELECT count(*) AS number FROM import_household i JOIN household h ON h.id = i.id
     WHERE NOT i.added AND h.exported_on > $1::date`,
    [exportedOn],
  );
}

async function once(
  findings: MergeContext['findings'],
  kind: FindingKind,
  counted: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await findings.fromSelect(
    kind,
    `SELECT NULL::int AS row_number, NULL::text AS household_code, number::text AS detail
     FROM (${counted}) AS counted WHERE number > 0`,
    parameters,
  );
}

const NAMES_MASKED: FindingKind = {
  code: 'NAMES_MASKED',
  severity: 'WARNING',
  column: '姓名',
  zh: '有 {detail} 行的姓名带 * 号，像是公示用的脱敏表；登记的姓名没有改动，请上传未脱敏的原始台账。',
  en: 'In {detail} rows letters of the name are masked, as in the public form. No registered name was changed; please upload the original ledger.',
};

const OLDER_THAN_HELD: FindingKind = {
  code: 'OLDER_THAN_HELD',
  severity: 'WARNING',
  column: null,
  zh: '有 {detail} 户已有更新的记录；本表较早，没有覆盖较新的内容。',
  en: 'Of {detail} households something newer is on record. This file is older and replaced nothing that is newer.',
};
