import { Button } from 'antd';
import type { ExampledFragment } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { HouseholdLink } from '../../shell/frame/household-link';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { examplesOf } from './examples-of';
import { useAsked } from './use-asked';
import { words } from './words';

/** Households and persons that a draft changes something for, at most twenty of each matter and clause. */
export function Examples({ ask }: { readonly ask: () => Promise<ExampledFragment | undefined> }) {
  const said = useWords(words);
  const [state, start] = useAsked(ask);
  return (
    <>
      <h3>{said.examples}</h3>
      <p className="quiet">{said.examplesHint}</p>
      <Button size="small" loading={state.kind === 'asking'} onClick={() => void start()}>
        {said.examplesAsk}
      </Button>
      {state.kind === 'failed' && <p role="alert">{said.askFailed}</p>}
      {state.kind === 'told' && <ExampleGroups preview={state.answer} />}
    </>
  );
}

function ExampleGroups({ preview }: { readonly preview: ExampledFragment }) {
  const said = useWords(words);
  const label = useLabel();
  const groups = examplesOf(preview, { ...said, label });
  if (groups.length === 0) return <p className="empty">{said.none}</p>;
  return groups.map(({ key, title, clauses, examples }) => (
    <details key={key}>
      <summary>
        {fill(said.examplesOf, { title, count: examples.length })} <span className="quiet">{clauses}</span>
      </summary>
      <MiniTable
        label={title}
        none={said.none}
        rows={examples}
        rowKey={({ id }) => id}
        columns={[
          { title: said.household, show: ({ household }) => <HouseholdLink household={household} /> },
          { title: said.whom, show: ({ whom }) => whom },
          { title: said.before, show: ({ before }) => before },
          { title: said.after, show: ({ after }) => after },
        ]}
      />
    </details>
  ));
}
