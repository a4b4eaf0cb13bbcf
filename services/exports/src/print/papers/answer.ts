import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { inWords, issued, signatures, table } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';
import { HEAD, type Head, headName } from './head';

interface Data {
  monitoringCase: {
    procedureName: string;
    state: string;
    stateSince: string;
    category: string | null;
    nextStep: string | null;
    publicNotice: { lastDay: string | null } | null;
    clauses: readonly { documentNumber: string; section: string; quote: string }[];
    timeline: readonly { id: string; corrects: string | null; name: string; occurredOn: string }[];
    household: { division: Place; head: Head };
  } | null;
}

/** 办理结果答复: what was decided of a household's case, why, and what it may say against it. */
export const answer = paper<Data>({
  name: 'answer',
  query: `query PrintAnswer($id: ID!) { monitoringCase(id: $id) { procedureName state stateSince category nextStep
    publicNotice { lastDay } clauses { documentNumber section quote }
    timeline { id corrects name occurredOn } household { ${PLACE} ${HEAD} } } }`,
  sheet({ monitoringCase: found }) {
    if (!found) return undefined;
    const { procedureName, state, stateSince, category, nextStep, publicNotice, clauses, household } = found;
    const corrected = new Set(found.timeline.map(({ corrects }) => corrects));
    const done = found.timeline.filter(({ id }) => !corrected.has(id));
    const as = category ? `，类别为${word('MonitoringCategory', category)}` : '';
    const result = `您户${procedureName}${nextStep === null ? '已经办结' : '正在办理'}：${inWords(stateSince)}${word('MonitoringCaseState', state)}${as}。`;
    const until = publicNotice?.lastDay ? `在${inWords(publicNotice.lastDay)}（含当日）之前` : '';
    const body = html`<p class="text">${headName(household.head)}户：</p><p class="text">${result}</p>
<h2>办理经过</h2>${table(
      ['日期', '环节'],
      done.map(({ occurredOn, name }) => [occurredOn, name]),
    )}
<h2>依据</h2>${table(
      ['文号', '条款', '内容'],
      clauses.map(({ documentNumber, section, quote }) => [documentNumber, section, quote]),
    )}
<h2>您的权利</h2>
<p>对以上结果有不同意见，您可以${until}向村（社区）或乡镇提出异议，口头、书面都可以，不收费用；我们会核查，并把处理结果告诉您。对处理结果还有意见，可以向县级反映。</p>
<p>家里情况有变化，您可以随时再次申报。</p>
${issued(nameOf(household.division, nextStep === null ? 'COUNTY' : 'TOWNSHIP'), nextStep === null ? stateSince : null)}
${signatures(['送达人', '农户签收', '签收日期'])}`;
    return { title: '办理结果答复', body };
  },
});
