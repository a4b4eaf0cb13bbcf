import { paper } from '../paper';
import { nameOf, PLACE } from '../places';
import { pairs, part, table } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';
import { fileTable, picturesIn, smallPictures } from './files';
import { filesOf } from './files-of-household';
import { FILE_FIELDS, type HouseholdOfFile } from './household-of-file';
import { timeline } from './household-timeline';
import { helperNames, measureTable } from './measures';
import { memberTable } from './members';

/** 一户一档: the household with what each department says of it, and its time line. */
export const householdFile = paper<{ household: HouseholdOfFile | null }>({
  name: 'household-file',
  query: `query PrintHouseholdFile($id: ID!) { household(id: $id) { ${PLACE} ${FILE_FIELDS} } }`,
  pictures: ({ household }) => (household ? picturesIn(filesOf(household)) : []),
  sheet({ household }, { pictures }) {
    if (!household) return undefined;
    const files = filesOf(household);
    const { code, householdType, division, members, helpers, incomeAssessment: income } = household;
    const body = html`${pairs([
      ['户编号', code],
      ['户类型', householdType],
      ['所在地', nameOf(division)],
      ['家庭人口', members.length],
      ['帮扶责任人', helperNames(helpers)],
      ['人均收入（元）', income && `${income.perHead}（${income.occurredOn}核算）`],
    ])}${part('家庭成员', members, memberTable)}
${part('监测情况', household.monitoringPeriods, (periods) =>
  table(
    ['类别', '识别日期', '风险消除日期', '消除方式'],
    periods.map(({ category, identifiedOn, eliminatedOn, eliminationMode }) => [
      word('MonitoringCategory', category),
      identifiedOn,
      eliminatedOn,
      word('EliminationMode', eliminationMode),
    ]),
  ),
)}${part('三保障和饮水安全', household.departmentAnswers, (answers) =>
  table(
    ['内容', '结论', '日期'],
    answers.map(({ guarantee, secure, occurredOn }) => [
      word('Guarantee', guarantee),
      secure === null ? '不明' : secure ? '有保障' : '没有保障',
      occurredOn,
    ]),
  ),
)}${part('社会救助', household.departmentAllowances, (allowances) =>
  table(
    ['项目', '状态', '日期'],
    allowances.map(({ name, active, occurredOn }) => [name, active ? '享受中' : '已停止', occurredOn]),
  ),
)}${part('帮扶措施', household.helpPlan?.measures, measureTable)}
${part('时间线', timeline(household), (lines) => table(['日期', '事项', '说明'], lines))}
${part('附件', files, (shown) => fileTable('部门', shown))}${smallPictures(files, pictures)}`;
    return { title: '一户一档', body };
  },
});
