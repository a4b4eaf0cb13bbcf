import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { issued, part } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';
import { HEAD, type Head, headName } from './head';
import { HELPERS, type Helper, helperNames, MEASURES, type Measure, measureTable } from './measures';

interface Data {
  household: {
    division: Place;
    head: Head;
    helpers: readonly Helper[] | null;
    monitored: { category: string | null; identifiedOn: string } | null;
    helpPlan: { measures: readonly Measure[] } | null;
  } | null;
}

/** 明白纸: for the household itself, in plain words; no number of anybody stands on it. */
export const explainer = paper<Data>({
  name: 'explainer',
  query: `query PrintExplainer($id: ID!) { household(id: $id) { ${PLACE} ${HEAD} ${HELPERS}
    monitored { category identifiedOn } helpPlan { ${MEASURES} } } }`,
  sheet({ household }) {
    if (!household) return undefined;
    const { division, head, helpers, monitored, helpPlan } = household;
    const about = monitored
      ? `您家自${monitored.identifiedOn}起是防止返贫监测对象${monitored.category ? `（${word('MonitoringCategory', monitored.category)}）` : ''}，村里和有关部门按计划帮助您家。`
      : '您家目前不是防止返贫监测对象。家里遇到困难，可以随时申报。';
    const body = html`<p class="text">${headName(head)}户：</p><p class="text">${about}</p>
${part('谁负责帮您家', helpers?.length ? helpers : null, (known) => html`<p>${helperNames(known)}。有事可以直接找他。</p>`)}
${part('正在为您家做的事', helpPlan?.measures, measureTable)}
<section><h2>您可以做什么</h2>
<p>一、家里因病、因灾、因意外收入大减或支出大增，房子、饮水、上学、看病没有保障，可以向村（社区）或乡镇申报，也可以在网上自主申报。不收任何费用。</p>
<p>二、我们会上门核实，并把结果告诉您。同样的材料只交一次。</p>
<p>三、对结果有不同意见，可以向村（社区）或乡镇反映；不满意答复，可以再向县里反映。</p>
<p>四、觉得困难已经解决，可以申请不再监测；情况又变坏了，可以再申报。</p></section>
${issued(nameOf(division), null)}`;
    return { title: '防止返贫监测帮扶明白纸', body };
  },
});
