import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { pairs, part, signatures, table } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';
import { MEMBERS, type Member, memberTable } from './members';

interface Data {
  household: {
    code: string;
    householdType: string | null;
    division: Place;
    members: readonly Member[];
    leads: { edges: readonly { node: { leadType: string; foundOn: string } }[] } | null;
    incomeAssessment: { occurredOn: string; perHead: string } | null;
    cases: readonly { nextStep: string | null; procedureName: string; steps: readonly Step[] }[] | null;
  } | null;
}

interface Step {
  readonly kind: string;
  readonly needs: readonly string[];
}

const CHECKS = new Set(['HOME_CHECK', 'REVERIFICATION']);
const ASKED = ['家庭收入', '合规自付支出', '义务教育', '基本医疗', '住房安全', '饮水安全', '劳动力与就业'];

/** 入户核查表: what is known is printed, what is found at home is written in by hand. */
export const checkSheet = paper<Data>({
  name: 'check-sheet',
  query: `query PrintCheckSheet($id: ID!) { household(id: $id) { code householdType ${PLACE} ${MEMBERS}
    leads(first: 5) { edges { node { leadType foundOn } } } incomeAssessment { occurredOn perHead }
    cases { nextStep procedureName steps { kind needs } } } }`,
  sheet({ household }) {
    if (!household) return undefined;
    const { code, householdType, division, members, leads, incomeAssessment, cases } = household;
    const open = cases?.find(({ nextStep }) => nextStep !== null);
    const needs = open?.steps.find(({ kind }) => CHECKS.has(kind))?.needs ?? [];
    const known = incomeAssessment && `${incomeAssessment.perHead}（${incomeAssessment.occurredOn}核算）`;
    const asked = [...new Set([...needs, ...ASKED])].map((name) => [name, null, null]);
    const found = leads?.edges.map(({ node }) => [node.foundOn, word('LeadType', node.leadType)]);
    const body = html`${pairs([
      ['户编号', code],
      ['户类型', householdType],
      ['所在地', nameOf(division)],
      ['上次核算人均收入（元）', known],
      ['正在办理', open?.procedureName],
      ['核查日期', null],
    ])}${part('家庭成员', members, memberTable)}
${part('风险线索', found, (rows) => table(['发现日期', '类型'], rows))}
${part('核查情况（现场填写）', asked, (rows) => table(['核查内容', '核查情况', '备注'], rows))}
${signatures(['核查人', '村（社区）干部', '农户（签字或按手印）'])}`;
    return { title: '入户核查表', body };
  },
});
