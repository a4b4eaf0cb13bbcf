import type { DraftedFragment } from '../../generated/graphql';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { words } from './words';

/** What was bound to clauses that were just split or joined, and what became of it. */
export function TouchedBindings({ touched }: Pick<DraftedFragment, 'touched'>) {
  const said = useWords(words);
  if (touched.length === 0) return null;
  return (
    <section className="panel" aria-label={said.touched} role="status">
      <h2>{said.touched}</h2>
      <ul>
        {touched.map(({ file, part, entry, title, before, after }) => (
          <li key={`${file} ${entry} ${before}`}>
            {after
              ? fill(said.touchedKept, { title, part, before, after })
              : fill(said.touchedGone, { title, part, before })}
          </li>
        ))}
      </ul>
    </section>
  );
}
