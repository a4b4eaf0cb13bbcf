import type { LedgerImport } from '@dixian/imports';
import { certificate, date, defineLedger, type LedgerValues, name, yuan } from '@dixian/ledger';
import { formatYuan } from '@dixian/money';
import type { Law } from '@dixian/policy';
import { departmentOfSector } from '../../ground/domain/lead-words';
import { leadImport } from './lead-ledger';

/**
 * 高额医疗费用支出预警人员名单: whom the health department warns of, a row per person and month. What was paid is told with
 * the lead; who else loads such a list loads it in the name of that department.
 */
const highCostWarningLedger = defineLedger({
  id: 'high-cost-warning',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    totalCost: yuan({ min: 0n }).optional(),
    selfPaid: yuan({ min: 0n }),
    pushedOn: date({ notAfterExport: true }),
  },
});

type WarningRow = LedgerValues<typeof highCostWarningLedger>;

/** How its warnings become leads. */
export function highCostWarningImport(law: Law): LedgerImport<WarningRow> {
  return leadImport<WarningRow>(law, {
    definition: highCostWarningLedger,
    foundOn: '推送时间',
    told: ({ personName, certificateNumber, totalCost, selfPaid, pushedOn }) => ({
      certificateNumber,
      personName,
      channel: 'DEPARTMENT_PUSH',
      leadType: 'ILLNESS_DISASTER_ACCIDENT',
      foundOn: pushedOn,
      pushedBy: departmentOfSector('health'),
      note: [
        ...(totalCost === undefined ? [] : [`年度累计医疗费用 ${formatYuan(totalCost)} 元`]),
        `年度累计个人自付 ${formatYuan(selfPaid)} 元`,
      ].join('，'),
    }),
  });
}
