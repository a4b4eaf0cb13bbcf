import type { ExportColumn, ExportList } from './export-list';

/** What is told above and beside the rows of an export. */
export interface AboutExport {
  list: Pick<ExportList, 'title' | 'columns'>;
  writtenOn: string;
  /** The day the list is of; undefined for a list of now. */
  day: string | undefined;
  division: string;
  account: string;
  purpose: string | null;
}

/** The lines above the header: what it is, in which unit, of which day. */
export function headLines({ list, writtenOn, day, division }: AboutExport): string[] {
  const hasMoney = list.columns.some(({ kind }) => kind === 'amount');
  const told = [
    hasMoney && '单位：元',
    `区划：${division || '全国'}`,
    `导出日期：${writtenOn}`,
    day && `截至：${day}`,
  ];
  return [list.title, told.filter(Boolean).join('    ')];
}

/** What the last sheet says: who had it written and why, and what the account may not see. */
export function explanation(
  { list, writtenOn, day, division, account, purpose }: AboutExport,
  given: string,
  { rows, hidden }: { rows: number; hidden: readonly ExportColumn[] },
): (readonly [string, string])[] {
  return [
    ['清单', list.title],
    ['导出账号', account],
    ['区划', division || '全国'],
    ['导出日期', writtenOn],
    ['截至', day ?? '导出时'],
    ['筛选条件', given === '{}' ? '无' : given],
    ['行数', String(rows)],
    ['证件号码的显示', purpose === null ? '隐去后十二位' : `显示全部，用途：${purpose}`],
    ['按您的权限不显示的列', hidden.map(({ heading }) => heading).join('、') || '无'],
  ];
}
