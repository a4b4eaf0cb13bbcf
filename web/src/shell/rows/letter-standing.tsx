import type { LetterRowFragment } from '../../generated/graphql';
import { ActButton } from '../form/act-button';
import { useViewer } from '../frame/viewer-context';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { rightsWords } from './words';

/** Whether a letter of authorisation stands; who keeps it takes down here that it was withdrawn. */
export function LetterStanding(props: { readonly letter: LetterRowFragment; readonly onDone: () => void }) {
  const said = useWords(rightsWords);
  const { rights } = useViewer();
  const { id, stands, withdrawnOn } = props.letter;
  if (!stands) return <>{withdrawnOn ? fill(said.withdrawn, { day: withdrawnOn }) : said.ranOut}</>;
  return (
    <>
      <span className="tag met">{said.stands}</span>{' '}
      {!withdrawnOn && rights.includes('CASEWORK') && (
        <ActButton
          mutation="withdrawAuthorisationLetter"
          title={said.withdrawLetter}
          known={{ letterId: id }}
          onDone={props.onDone}
        />
      )}
    </>
  );
}
