import type { PreviewedFragment } from '../../generated/graphql';
import { type AskedLater, PreviewAnswer } from './preview-answer';

interface Props {
  readonly answer: PreviewedFragment | { readonly message: string } | null | undefined;
  readonly later: AskedLater;
}

/** What the graph said to a draft that was tried: what it would do, or why it cannot be tried. */
export function Tried({ answer, later }: Props) {
  if (!answer) return null;
  if ('changes' in answer) return <PreviewAnswer preview={answer} later={later} />;
  return (
    <p className="problem" role="alert">
      {answer.message}
    </p>
  );
}
