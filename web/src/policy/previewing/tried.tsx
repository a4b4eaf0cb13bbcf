import type { PreviewedFragment } from '../../generated/graphql';
import type { AskMirror } from './mirror';
import { PreviewAnswer } from './preview-answer';

interface Props {
  readonly answer: PreviewedFragment | { readonly message: string } | null | undefined;
  readonly askMirror: AskMirror;
}

/** What the graph said to a draft that was tried: what it would do, or why it cannot be tried. */
export function Tried({ answer, askMirror }: Props) {
  if (!answer) return null;
  if ('changes' in answer) return <PreviewAnswer preview={answer} askMirror={askMirror} />;
  return (
    <p className="problem" role="alert">
      {answer.message}
    </p>
  );
}
