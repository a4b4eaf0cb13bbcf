import { paper } from '../paper';
import { nameOf, PLACE, type Place } from '../places';
import { issued, paragraphs } from '../sheet/blocks';
import { html } from '../sheet/html';
import { withoutNumbers } from '../without-numbers';

interface Data {
  monitoringCase: {
    publicNotice: { text: string; postedOn: string | null; lastDay: string | null } | null;
    steps: readonly { kind: string; level: string }[];
    household: { division: Place };
  } | null;
}

/** 公示、公告: the notice of a case as it hangs out. It asks for nothing else, so that nothing else can stand on it. */
export const notice = paper<Data>({
  name: 'notice',
  query: `query PrintNotice($id: ID!) { monitoringCase(id: $id) { publicNotice { text postedOn lastDay }
    steps { kind level } household { ${PLACE} } } }`,
  sheet({ monitoringCase: found }) {
    if (!found?.publicNotice) return undefined;
    const { text, postedOn } = found.publicNotice;
    const [title = '', ...lines] = withoutNumbers(text).split('\n');
    const step = title.endsWith('公告') ? 'ANNOUNCEMENT' : 'POSTING';
    const level = found.steps.find(({ kind }) => kind === step)?.level;
    const by = withoutNumbers(nameOf(found.household.division, level));
    const body = html`${paragraphs(lines.join('\n'))}${issued(by, postedOn)}`;
    return { title, body, hangsIn: found.household.division.code };
  },
});
