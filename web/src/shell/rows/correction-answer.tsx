import type { RequestRowFragment } from '../../generated/graphql';
import { ActButton } from '../form/act-button';
import { Due } from '../format/due';
import { useLabel } from '../format/label';
import { Clauses } from '../frame/clauses';
import { useViewer } from '../frame/viewer-context';
import { useWords } from '../language/language';
import { rightsWords } from './words';

/** What a request to correct data was answered, or until when it waits; who answers it does so here. */
export function CorrectionAnswer(props: {
  readonly request: RequestRowFragment;
  readonly day: string;
  readonly onDone: () => void;
}) {
  const said = useWords(rightsWords);
  const label = useLabel();
  const { rights, role } = useViewer();
  const { id, answer, dueOn, clauses } = props.request;
  if (answer) {
    return (
      <>
        {answer.occurredOn} {label('CorrectionOutcome', answer.outcome)}：{answer.statement}
      </>
    );
  }
  // The county answers, and its rural office.
  const mayAnswer = rights.includes('CASEWORK') && (role === 'county' || role === 'department');
  return (
    <>
      <Due dueOn={dueOn} asOf={props.day} /> <Clauses clauses={clauses} />{' '}
      {mayAnswer && (
        <ActButton
          mutation="answerCorrectionRequest"
          title={said.giveAnswer}
          known={{ requestId: id }}
          onDone={props.onDone}
        />
      )}
    </>
  );
}
