import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ImportRunFragment } from '../generated/graphql';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { type Replacement, together } from './replacements';
import { startRun } from './start-run';
import { type Started, startedAs } from './uploads-at-hand';
import { words } from './words';

/** How a run was started, where its rows may still be said to replace records: it was only looked at, and the file is at hand. */
export function replaceableAs(run: ImportRunFragment): Started | undefined {
  return run.state === 'COMPLETED' && run.dryRun ? startedAs(run.id) : undefined;
}

interface Props {
  readonly run: ImportRunFragment;
  readonly service: string;
  readonly started: Started;
  readonly chosen: readonly Replacement[];
}

/** Looks at the file once more with the chosen rows in the place of the records that they correct, or without any. */
export function Replacing({ run, service, started, chosen }: Props) {
  const said = useWords(words);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [problem, setProblem] = useState('');
  const before = started.replaces ?? [];
  if (run.likelyCorrections === 0 && before.length === 0) return null;
  const look = async (replaces: readonly Replacement[]) => {
    const begun = await startRun(client, service, { ...started, replaces }, true);
    if ('problem' in begun) return setProblem(fill(said.failed, { why: begun.problem }));
    void navigate({ to: '/ledgers/$service/$id', params: { service, id: begun.run } } as never);
  };
  return (
    <section className="acts-bar" aria-label={said.replace}>
      {run.likelyCorrections > 0 && (
        <>
          <span>{fill(said.likely, { count: run.likelyCorrections })}</span>
          <Button size="small" disabled={chosen.length === 0} onClick={() => look(together(before, chosen))}>
            {fill(said.replaceAndLook, { count: chosen.length })}
          </Button>
        </>
      )}
      {before.length > 0 && (
        <>
          <span>{fill(said.replacing, { count: before.length })}</span>
          <Button size="small" onClick={() => look([])}>
            {said.replaceNone}
          </Button>
        </>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
