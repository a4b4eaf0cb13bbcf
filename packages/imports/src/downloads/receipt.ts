import { formatYuan } from '@dixian/money';
import type { ReportRow } from '../graphql/report-row';

/** A line of a receipt: what, and its value. */
export type ReceiptLine = readonly [label: string, value: string];

/** What a receipt says, in the order in which it is printed. */
export interface Receipt {
  title: string;
  lines: readonly ReceiptLine[];
  /** Rows by what became of them. */
  rows: readonly ReceiptLine[];
  sums: readonly ReceiptLine[];
}

const STATES: Readonly<Record<ReportRow['state'], string>> = {
  QUEUED: '排队',
  RUNNING: '导入中',
  COMPLETED: '完成',
  FAILED: '失败，没有导入',
  ASKING: '待确认，没有导入',
  WITHDRAWING: '撤回中',
  WITHDRAWN: '已撤回',
};

/** The receipt (回执) of a run: who loaded what and when, what became of its rows, and the sums of its amounts. */
export function receiptOf(report: ReportRow, title: string): Receipt {
  const { dryRun, withdrawnAt, withdrawnBy, withdrawalReason } = report;
  return {
    title: `${title}${dryRun ? '试导入' : '导入'}回执`,
    lines: [
      ['导入编号', report.id],
      ['文件', report.fileName],
      ['文件校验值（SHA-256）', report.sha256],
      ['导入人', report.requestedBy],
      ['区划', report.divisionCode],
      ['申请时间', inShanghai(report.requestedAt)],
      ['完成时间', report.finishedAt ? inShanghai(report.finishedAt) : ''],
      ['状态', dryRun && report.state === 'COMPLETED' ? '试导入完成，未保存' : STATES[report.state]],
      ['导入方式', report.mode === 'WHOLE' ? '全量（没有的视为退出）' : '增补'],
      ['数据日期', dayOf(report)],
      ['金额单位', '元'],
      ...(withdrawnAt
        ? ([
            ['撤回时间', inShanghai(withdrawnAt)],
            ['撤回人', withdrawnBy ?? ''],
            ['撤回原因', withdrawalReason ?? ''],
          ] as const)
        : []),
    ],
    rows: (
      [
        ['读取行数', report.rowsRead],
        ['导入行数', report.rowsLoaded],
        ['未导入行数', report.rowsRejected],
        ['跳过行数（合计、说明）', report.rowsSkipped],
        ['待匹配行数', report.rowsUnmatched],
        ['早于现有行数', report.rowsOlder],
        ['新增记录', report.recordsAdded],
        ['变更记录', report.recordsChanged],
        ['未变记录', report.recordsUnchanged],
        ['疑似更正', report.corrections],
      ] as const
    ).map(([label, count]) => [label, String(count)]),
    sums: report.sums.map(({ heading, sum }) => [heading, formatYuan(BigInt(sum))]),
  };
}

function dayOf({ reading, exportedOn }: ReportRow): string {
  const day = reading?.speaksFor ?? exportedOn ?? '';
  return reading?.speaksAssumed ? `${day}（文件未写明，按导入日计）` : day;
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inShanghai(instant: Date): string {
  return SHANGHAI.format(instant);
}
