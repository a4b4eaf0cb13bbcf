import type { ImportRunFragment } from '../generated/graphql';
import { useWords } from '../shell/language/language';
import { words } from './words';

/** What came of the rows and of the records, in numbers. */
export function RunNumbers({ run }: { readonly run: ImportRunFragment }) {
  const said = useWords(words);
  const numbers: readonly (readonly [name: string, count: number | null, tone?: string])[] = [
    [said.read, run.rowsRead],
    [said.loaded, run.rowsLoaded],
    [said.rejected, run.rowsRejected, 'late'],
    [said.waiting, run.rowsUnmatched, 'soon'],
    [said.older, run.rowsOlder],
    [said.added, run.recordsAdded],
    [said.changed, run.recordsChanged],
    [said.ended, run.recordsEnded, 'soon'],
    [said.unchanged, run.recordsUnchanged],
    [said.households, run.households],
  ];
  return (
    <div className="numbers">
      {numbers
        .filter(([, count], index) => index < 4 || (count ?? 0) > 0)
        .map(([name, count, tone]) => (
          <div key={name}>
            <b className={(count ?? 0) > 0 ? tone : undefined}>{count}</b>
            <span className="quiet">{name}</span>
          </div>
        ))}
    </div>
  );
}
