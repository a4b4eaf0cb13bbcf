import type { ImportRunFragment } from '../generated/graphql';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { words } from './words';

/** Numbers of a load that are called the same here as where they stand in a row of their own. */
const NAMES: Readonly<Record<string, keyof typeof words>> = {
  rowsRead: 'read',
  rowsLoaded: 'loaded',
  rowsRejected: 'rejected',
  rowsUnmatched: 'waiting',
  rowsOlder: 'older',
  recordsAdded: 'added',
  recordsChanged: 'changed',
  recordsUnchanged: 'unchanged',
  recordsEnded: 'ended',
  likelyCorrections: 'likelyShort',
};

/** Where a load came out otherwise than it was looked at before, and why. */
export function Differences({ run }: { readonly run: ImportRunFragment }) {
  const said = useWords(words);
  if (run.differences.length === 0) return null;
  return (
    <div className="band" role="note">
      <b>{said.otherThanLooked}</b>
      <ul className="conditions">
        {run.differences.map((one) => {
          const name = NAMES[one.number];
          return (
            <li key={one.number}>
              {fill(said.otherNumber, { ...one, name: name ? said[name] : one.number })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
