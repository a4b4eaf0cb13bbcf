import { ActButton } from '../../shell/form/act-button';
import { useLanguage, useWords } from '../../shell/language/language';
import type { DrawnList, DrawnRow } from './drawn-list';
import { words } from './words';

/** What can be done with a record of a drawn list, each by the form of its mutation. */
export function RowActs(props: {
  readonly acts: DrawnList['acts'];
  readonly node: DrawnRow['node'];
  readonly onDone: () => void;
}) {
  const said = useWords(words);
  const { language } = useLanguage();
  const { id, version } = props.node;
  if (!id) return null;
  return (
    <details className="columns">
      <summary>{said.more}</summary>
      <div>
        {props.acts.map((act) => (
          <ActButton
            key={act.mutation}
            mutation={act.mutation}
            title={act.words[language === 'zh' ? 0 : 1]}
            known={{ [act.id]: id, ...(act.version && { version }) }}
            onDone={props.onDone}
          />
        ))}
      </div>
    </details>
  );
}
