import { Button } from 'antd';
import { useState } from 'react';
import type { OneCaseQuery } from '../generated/graphql';
import { printAlone } from '../shell/frame/print-alone';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { fetchPaper } from '../shell/papers/fetch-paper';
import { words } from './words';

type PublicNotice = NonNullable<NonNullable<OneCaseQuery['monitoringCase']>['publicNotice']>;

/** What is hung out: the text as the graph writes it, and the server's page of it on paper. */
export function Notice({ notice, caseId }: { readonly notice: PublicNotice; readonly caseId: string }) {
  const said = useWords(words);
  const { text, postedOn, lastDay } = notice;
  const [problem, setProblem] = useState<string>();
  // What hangs out comes from the server, which keeps it as it was printed.
  const print = async () => {
    setProblem(undefined);
    try {
      printAlone(await (await fetchPaper('notice', caseId)).text());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="panel" aria-labelledby="notice-title">
      <div className="part-head">
        <h2 id="notice-title">{said.notice}</h2>
        <Button size="small" onClick={print}>
          {said.printNotice}
        </Button>
      </div>
      {problem && <p role="alert">{problem}</p>}
      {postedOn && <p className="quiet">{fill(said.posted, { from: postedOn, to: lastDay ?? '' })}</p>}
      <p className="notice-text">{text}</p>
    </section>
  );
}
