import type { PreviewedFragment } from '../../generated/graphql';
import { PreviewAnswer } from './preview-answer';

interface Props {
  readonly answer: PreviewedFragment | { readonly message: string } | null | undefined;
}

/** What the graph said to a draft that was tried: what it would do, or why it cannot be tried. */
export function Tried({ answer }: Props) {
  if (!answer) return null;
  if ('changes' in answer) return <PreviewAnswer preview={answer} />;
  return (
    <p className="problem" role="alert">
      {answer.message}
    </p>
  );
}
