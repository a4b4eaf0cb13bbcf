import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { pairs, part, signatures, table } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word, words } from '../words';
import { HEAD, type Head, headName } from './head';
import { HELPERS, type Helper, helperNames, MEASURES, type Measure, measureTable } from './measures';
import { MEMBERS, type Member, memberTable } from './members';

interface Data {
  household: {
    code: string;
    division: Place;
    head: Head;
    members: readonly Member[];
    helpers: readonly Helper[] | null;
    monitored: { category: string | null; identifiedOn: string; risks: readonly string[] | null } | null;
    helpPlan: {
      madeOn: string;
      version: number;
      revision: { gaps: readonly string[]; reason: string | null } | null;
      revisions: readonly { version: number; occurredOn: string; reason: string | null }[];
      measures: readonly Measure[];
    } | null;
  } | null;
}

/** 帮扶计划（一户一策）: the plan in force with every revision, to be signed. */
export const helpPlan = paper<Data>({
  name: 'help-plan',
  query: `query PrintHelpPlan($id: ID!) { household(id: $id) { code ${PLACE} ${HEAD} ${MEMBERS} ${HELPERS}
    monitored { category identifiedOn risks } helpPlan { madeOn version revision { gaps reason }
    revisions { version occurredOn reason } ${MEASURES} } } }`,
  sheet({ household }) {
    if (!household?.helpPlan) return undefined;
    const { code, division, head, members, helpers, monitored, helpPlan: plan } = household;
    const body = html`${pairs([
      ['户主', headName(head)],
      ['户编号', code],
      ['所在地', nameOf(division)],
      ['监测对象类别', word('MonitoringCategory', monitored?.category)],
      ['识别日期', monitored?.identifiedOn],
      ['主要风险', monitored?.risks?.join('、')],
      ['帮扶责任人', helperNames(helpers)],
      ['制定日期', plan.madeOn],
    ])}${part('家庭成员', members, memberTable)}
${part('需要解决的问题', plan.revision, ({ gaps }) => html`<p>${words('HelpGapKind', gaps) || '无'}</p>`)}
${part('帮扶措施', plan.measures, measureTable)}
${part('计划变更', plan.revisions, (revisions) =>
  table(
    ['次序', '日期', '原因'],
    revisions.map(({ version, occurredOn, reason }) => [version, occurredOn, reason]),
  ),
)}${signatures(['帮扶责任人', '村（社区）负责人', '农户'])}`;
    return { title: '帮扶计划（一户一策）', body };
  },
});
