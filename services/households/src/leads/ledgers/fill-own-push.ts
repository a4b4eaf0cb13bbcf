import type { Sector } from '@dixian/access';
import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { departmentOfSector } from '../../ground/domain/lead-words';

/**
 * What a department loads is what it pushes itself, received on the day it is loaded; a row that says otherwise is
 * turned away, as by hand. Of who else loads such a list each row says the channel, and a push who pushed it.
 */
export async function fillOwnPush(context: MergeContext): Promise<void> {
  const { transaction, findings, scope } = context;
  if (scope.sector === '*') {
    await findings.fromSelect(required('发现渠道'), `${rows} WHERE channel IS NULL`);
    await findings.fromSelect(
      required('推送部门'),
      `${rows} WHERE channel = 'DEPARTMENT_PUSH' AND pushed_by IS NULL`,
    );
    return;
  }
  await findings.fromSelect(
    NOT_OWN_PUSH,
    `${rows} WHERE coalesce(channel, 'DEPARTMENT_PUSH') <> 'DEPARTMENT_PUSH' OR coalesce(sector, $1) <> $1`,
    [scope.sector],
  );
  await transaction.query(
    `UPDATE ${STAGE} SET channel = 'DEPARTMENT_PUSH', sector = $1, pushed_by = coalesce(pushed_by, $2),
       received_on = greatest(found_on, (service_now() AT TIME ZONE 'Asia/Shanghai')::date)`,
    [scope.sector, departmentOfSector(scope.sector as Sector)],
  );
}

const rows = `SELECT row_number, household_code FROM ${STAGE}`;

const required = (column: string): FindingKind => ({
  code: 'REQUIRED',
  severity: 'REJECTED',
  column,
  zh: '这一格还没有填写，请补上。',
  en: 'This cell is empty. Please fill it in.',
});

const NOT_OWN_PUSH: FindingKind = {
  code: 'NOT_OWN_PUSH',
  severity: 'REJECTED',
  column: '推送部门',
  zh: '部门只能以“部门推送”报送本部门的线索，其他线索请交由当地录入。',
  en: 'A department reports only leads that it pushes itself; others are recorded by the place.',
};
