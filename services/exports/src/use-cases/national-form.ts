import type { ExportColumn, ExportList } from '../domain/export-list';
import type { ListArguments } from '../domain/list-arguments';

/** A step of the work as the national system takes it: the sheet's name, and under which heading it has what of a row. */
interface Sheet {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
}

const HOUSEHOLD = {
  行政村: 'node.household.division.name',
  户编号: 'node.household.code',
  户主姓名: 'node.household.members[isHead].person.name',
} as const;

const OF_CASES: Readonly<Record<string, Sheet>> = {
  IDENTIFICATION: {
    title: '监测对象识别采集表',
    columns: {
      ...HOUSEHOLD,
      监测对象类别: 'node.period.category',
      识别监测时间: 'node.period.identifiedOn',
      致贫返贫风险: 'node.period.risks',
      公示日期: 'node.publicNotice.postedOn',
      公示截止日期: 'node.publicNotice.lastDay',
    },
  },
  ELIMINATION: {
    title: '风险消除采集表',
    columns: {
      ...HOUSEHOLD,
      监测对象类别: 'node.period.category',
      风险消除时间: 'node.period.eliminatedOn',
      风险消除方式: 'node.period.eliminationMode',
      公示日期: 'node.publicNotice.postedOn',
      公示截止日期: 'node.publicNotice.lastDay',
    },
  },
};

const OF_LISTS: Readonly<Record<string, Sheet>> = {
  helpPlans: { title: '帮扶计划采集表', columns: { ...HOUSEHOLD, 计划制定时间: 'node.madeOn' } },
  workStatuses: {
    title: '务工月监测',
    columns: {
      ...HOUSEHOLD,
      姓名: 'node.person.name',
      证件号码: 'node.person.certificateNumber',
      务工状态: 'node.status',
      务工区域: 'node.place',
      就业渠道: 'node.channel',
      月收入: 'node.monthlyIncome',
      离岗日期: 'node.lostOn',
    },
  },
  plannedMeasures: {
    title: '帮扶措施采集表',
    columns: {
      ...HOUSEHOLD,
      受益人姓名: 'node.person.name',
      受益人证件号码: 'node.person.certificateNumber',
      措施类别: 'node.family',
      措施名称: 'node.name',
      措施内容: 'node.content',
      责任单位: 'node.responsibleUnit',
      开始时间: 'node.plannedFrom',
      完成时间: 'node.plannedUntil',
    },
  },
};

/** The collection sheet that a list is written as by its arguments; undefined where the national system has none for it. */
function sheetOf({ list }: Pick<ExportList, 'list'>, given: ListArguments): Sheet | undefined {
  if (list !== 'monitoringCases') return OF_LISTS[list];
  const { filter } = given;
  const kind = typeof filter === 'object' && filter !== null && 'kind' in filter ? filter.kind : undefined;
  return typeof kind === 'string' ? OF_CASES[kind] : undefined;
}

/** Whether the national system takes the list by a sheet of its own. */
export function hasNationalForm(list: Pick<ExportList, 'list'>, given: ListArguments): boolean {
  return sheetOf(list, given) !== undefined;
}

/** The list with the columns of the national system's sheet, under its headings; undefined where there is no sheet. */
export function asNational(list: ExportList, given: ListArguments): ExportList | undefined {
  const sheet = sheetOf(list, given);
  if (!sheet) return undefined;
  const columns = Object.entries(sheet.columns).map(([heading, path]): ExportColumn => {
    const found = list.columns.find((column) => column.path.join('.') === path);
    if (!found) throw new Error(`${list.list} has no ${path}`);
    return { ...found, heading };
  });
  return { ...list, title: sheet.title, columns };
}
