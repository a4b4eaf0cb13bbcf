import { Button } from 'antd';
import type { MirroredFragment } from '../../generated/graphql';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { mirrored } from './mirrored';
import { MirroredCases } from './mirrored-cases';
import { useAsked } from './use-asked';
import { words } from './words';

/** Holds a draft against the cases of the document before it: each department answers what it decides. */
export function Mirror({ ask }: { readonly ask: () => Promise<MirroredFragment | undefined> }) {
  const said = useWords(words);
  const [state, start] = useAsked(ask);
  return (
    <>
      <h3>{said.mirrored}</h3>
      <p className="quiet">{said.mirrorHint}</p>
      <Button size="small" loading={state.kind === 'asking'} onClick={() => void start()}>
        {said.mirrorAsk}
      </Button>
      {state.kind === 'failed' && <p role="alert">{said.askFailed}</p>}
      {state.kind === 'told' && <MirrorAnswer preview={state.answer} />}
    </>
  );
}

function MirrorAnswer({ preview }: { readonly preview: MirroredFragment }) {
  const said = useWords(words);
  const told = mirrored(preview);
  if (!told) return <p>{said.followsNone}</p>;
  const { answered, cases, unanswered } = told;
  return (
    <>
      <MiniTable
        label={said.mirrored}
        none={said.none}
        rows={answered}
        rowKey={({ by }) => by}
        columns={[
          { title: said.department, show: ({ by }) => said[by] },
          { title: said.same, isNumber: true, show: ({ same }) => same ?? said.notAnswered },
          { title: said.other, isNumber: true, show: ({ other }) => other ?? said.notAnswered },
        ]}
      />
      <MirroredCases cases={cases} />
      {unanswered.length > 0 && (
        <p>{fill(said.unanswered, { count: unanswered.length, names: unanswered.join('；') })}</p>
      )}
    </>
  );
}
