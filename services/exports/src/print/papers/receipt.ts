import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { inWords, issued, pairs, signatures } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';
import { HEAD, type Head, headName } from './head';

interface Data {
  lead: {
    leadType: string;
    foundOn: string;
    receivedOn: string | null;
    verification: { verifiedOn: string; riskFound: boolean } | null;
    household: { division: Place; head: Head };
  } | null;
}

/** 受理回执: for who reported something, that it came in and what happens next. */
export const receipt = paper<Data>({
  name: 'receipt',
  query: `query PrintReceipt($id: ID!) { lead(id: $id) { leadType foundOn receivedOn
    verification { verifiedOn riskFound } household { ${PLACE} ${HEAD} } } }`,
  sheet({ lead }) {
    if (!lead) return undefined;
    const { leadType, foundOn, receivedOn, verification, household } = lead;
    const next = verification
      ? `${inWords(verification.verifiedOn)}已入户核实：${verification.riskFound ? '有返贫致贫风险，将按程序办理' : '没有发现返贫致贫风险'}。`
      : '工作人员将入户核实，核实后把结果告诉您。';
    const body = html`<p class="text">${headName(household.head)}户：</p>
<p class="text">您户反映的情况已经收到。${next}</p>${pairs([
      ['反映事项', word('LeadType', leadType)],
      ['发生或发现日期', foundOn],
      ['受理日期', receivedOn],
      ['受理单位', nameOf(household.division)],
    ])}
<p class="text">办理不收任何费用；同样的材料只交一次。对办理有不同意见，可以向村（社区）或乡镇反映，也可以向县级反映。</p>
${issued(nameOf(household.division), receivedOn)}${signatures(['受理人', '农户签收'])}`;
    return { title: '受理回执', body };
  },
});
