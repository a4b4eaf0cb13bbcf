import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { download } from '../graph/download';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { runExport } from './run-export';
import { words } from './words';

export interface ExportWish {
  /** The list's name in the graph, as `exportLists` has it, or `household` for one household. */
  readonly list: string;
  /** What the list on the screen is asked with: filter, order, day. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

type State = {
  readonly kind: 'idle' | 'running' | 'done' | 'failed';
  readonly rows?: number;
  readonly why?: string;
};

/** Brings the list, or the household, as an Excel file: the same filter, order and day as on the screen, every page of it. */
export function ExportButton({ list, arguments: given }: ExportWish) {
  const said = useWords(words);
  const client = useApolloClient();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const start = async () => {
    setState({ kind: 'running', rows: 0 });
    try {
      const outcome = await runExport(client, list, given, (rows) => setState({ kind: 'running', rows }));
      if ('problem' in outcome) return setState({ kind: 'failed', why: outcome.problem });
      await download(outcome.path, outcome.fileName);
      setState({ kind: 'done', rows: outcome.rows });
    } catch (problem) {
      setState({ kind: 'failed', why: problem instanceof Error ? problem.message : '' });
    }
  };
  const sentence = {
    idle: '',
    running: fill(said.exporting, { rows: state.rows ?? 0 }),
    done: fill(said.exported, { rows: state.rows ?? 0 }),
    failed: fill(said.exportFailed, { why: state.why ?? '' }),
  }[state.kind];
  return (
    <span>
      <span role="status">{sentence}</span>{' '}
      <Button size="small" loading={state.kind === 'running'} onClick={start}>
        {said.export}
      </Button>
    </span>
  );
}
