import type { Writable } from 'node:stream';
import { daysBetween, type PlainDate } from '@dixian/calendar';
import type { Database, Scope } from '@dixian/service';
import { writeWorkbook } from '@dixian/spreadsheet';
import { dutyWords } from '../../notices/domain/duty-words';
import type { NoticeStage } from '../../notices/domain/notice-text';
import type { ItemState } from '../../notices/persistence/notice-items';
import type { UnitNoticeView } from '../../notices/persistence/notice-list';
import { type ListedItem, listedItems } from '../persistence/listed-items';

const COLUMNS = [
  { heading: '事项', width: 28 },
  { heading: '提醒阶段', width: 12 },
  { heading: '所在地区划代码', width: 16 },
  { heading: '到期日', width: 12 },
  { heading: '逾期天数', width: 10 },
  { heading: '依据条款', width: 24 },
  { heading: '办理情况', width: 12 },
  { heading: '办结日期', width: 12 },
  { heading: '事项编号', width: 40 },
];

/** Writes the duties of a notice as a workbook, a page at a time: what, where, by when and by which clause. */
export async function writeNoticeList(
  { db, scope, today }: { db: Database; scope: Scope; today: PlainDate },
  notice: UnitNoticeView,
  output: Writable,
): Promise<void> {
  const book = writeWorkbook(output);
  const titles = [`督办清单（${notice.divisionCode}，${notice.night}）`];
  const sheet = book.sheet({ name: '督办清单', titles, columns: COLUMNS });
  let after: ListedItem | undefined;
  do {
    const page = await db.read(scope, (statements) => listedItems(statements, notice.id, after));
    for (const item of page) await sheet.row(cellsOf(item, today));
    after = page.at(-1);
  } while (after);
  await sheet.end();
  await book.end();
}

function cellsOf(item: ListedItem, today: PlainDate) {
  const { dueOn, state, settledOn } = item;
  const late = state === 'STANDING' && dueOn < today ? daysBetween(dueOn, today) : 0;
  return [
    dutyWords(item.kind, 'zh'),
    STAGES[item.stage],
    item.placeCode,
    { day: dueOn },
    late,
    item.clauseIds.join('、'),
    STATES[state],
    settledOn === null ? null : { day: settledOn },
    item.obligationId,
  ];
}

const STAGES: Readonly<Record<NoticeStage, string>> = {
  DUE_SOON: '即将到期',
  DUE_TODAY: '今日到期',
  OVERDUE: '已逾期',
};
const STATES: Readonly<Record<ItemState, string>> = {
  STANDING: '待办理',
  SETTLED: '已办结',
  REDATED: '已改期',
  MOVED: '已移交',
};
