import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { isMasked } from '../keeping/masked-name';

/**
 * Remarks on rows whose name is not that of the person or head whom their number or code names: the row is loaded by the
 * number, and somebody should look. A head of before counts as well, for lists are older than the register. Who may not
 * know whom the register names is told nothing.
 */
export async function remarkNames({ findings, scope }: MergeContext): Promise<void> {
  if (scope.sector !== '*') return;
  await findings.fromSelect(
    differs('姓名'),
    `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN person p ON p.id = s.person_id
     WHERE s.person_name IS NOT NULL AND NOT ${isMasked('p.name')} AND ${compared('p.name')} <> s.person_name`,
  );
  await findings.fromSelect(
    differs('户主姓名'),
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     CROSS JOIN LATERAL (
       SELECT bool_or(${compared('p.name')} = s.head_name) AS named, bool_or(${isMasked('p.name')}) AS masked
       FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.household_id = s.household_id AND m.is_head
         AND (s.head_index IS NULL OR p.certificate_index = s.head_index)
     ) AS heads
     WHERE s.head_name IS NOT NULL AND s.household_id IS NOT NULL AND NOT heads.named AND NOT heads.masked`,
  );
}

// As names are compared everywhere: in half width, without blanks, with one kind of interpunct.
function compared(name: string): string {
  return `regexp_replace(regexp_replace(normalize(${name}, NFKC), '\\s', '', 'g'), '[·•‧∙・･.．]', '·', 'g')`;
}

function differs(column: string): FindingKind {
  return {
    code: 'NAME_DIFFERS',
    severity: 'WARNING',
    column,
    zh: '姓名与登记的不同，本行已按编号或证件号码导入；请核对是否填错了编号、号码或姓名。',
    en: 'The name is not the one registered. The row was loaded by its code or number; please check code, number and name.',
  };
}
