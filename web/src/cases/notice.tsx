import { Button } from 'antd';
import type { OneCaseQuery } from '../generated/graphql';
import { printAlone } from '../shell/frame/print-alone';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { words } from './words';

type PublicNotice = NonNullable<NonNullable<OneCaseQuery['monitoringCase']>['publicNotice']>;

/** What is hung out: the text as the graph writes it, and a way to paper. */
export function Notice({ notice }: { readonly notice: PublicNotice }) {
  const said = useWords(words);
  const { text, postedOn, lastDay } = notice;
  return (
    <section className="panel" aria-labelledby="notice-title">
      <div className="part-head">
        <h2 id="notice-title">{said.notice}</h2>
        <Button size="small" onClick={() => printAlone(text)}>
          {said.printNotice}
        </Button>
      </div>
      {postedOn && <p className="quiet">{fill(said.posted, { from: postedOn, to: lastDay ?? '' })}</p>}
      <p className="notice-text">{text}</p>
    </section>
  );
}
