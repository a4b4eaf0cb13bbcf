import { Button } from 'antd';
import { useState } from 'react';
import type { MirroredFragment } from '../../generated/graphql';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { mirrored } from './mirrored';
import { words } from './words';

/** How the cases are asked for; undefined where the draft cannot be tried any more. */
export type AskMirror = () => Promise<MirroredFragment | undefined>;

type State =
  | { readonly kind: 'idle' | 'asking' | 'failed' }
  | { readonly kind: 'told'; readonly preview: MirroredFragment };

/** Holds a draft against the cases of the document before it: each department answers what it decides. */
export function Mirror({ ask }: { readonly ask: AskMirror }) {
  const said = useWords(words);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const start = async () => {
    setState({ kind: 'asking' });
    const preview = await ask().catch(() => undefined);
    setState(preview ? { kind: 'told', preview } : { kind: 'failed' });
  };
  return (
    <>
      <h3>{said.mirrored}</h3>
      <p className="quiet">{said.mirrorHint}</p>
      <Button size="small" loading={state.kind === 'asking'} onClick={() => void start()}>
        {said.mirrorAsk}
      </Button>
      {state.kind === 'failed' && <p role="alert">{said.mirrorFailed}</p>}
      {state.kind === 'told' && <MirrorAnswer preview={state.preview} />}
    </>
  );
}

function MirrorAnswer({ preview }: { readonly preview: MirroredFragment }) {
  const said = useWords(words);
  const told = mirrored(preview);
  if (!told) return <p>{said.followsNone}</p>;
  const { answered, differing, unanswered } = told;
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
      <MiniTable
        label={said.other}
        none={said.noneDiffers}
        rows={differing}
        rowKey={({ name, question }) => `${question} ${name}`}
        columns={[
          { title: said.case, show: ({ name }) => name },
          { title: said.rule, show: ({ clauses }) => clauses.map(({ id }) => id).join('、') },
          { title: said.before, show: ({ before }) => before },
          { title: said.after, show: ({ after }) => after ?? '' },
        ]}
      />
      {unanswered.length > 0 && (
        <p>{fill(said.unanswered, { count: unanswered.length, names: unanswered.join('；') })}</p>
      )}
    </>
  );
}
