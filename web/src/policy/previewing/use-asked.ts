import { useState } from 'react';

/** What somebody asked for by a button: not yet, on its way, not answered, or told. */
type Asked<Answer> =
  | { readonly kind: 'idle' | 'asking' | 'failed' }
  | { readonly kind: 'told'; readonly answer: Answer };

/** Asks when it is started; undefined, where the draft cannot be tried any more, is no answer. */
export function useAsked<Answer>(ask: () => Promise<Answer | undefined>) {
  const [state, setState] = useState<Asked<Answer>>({ kind: 'idle' });
  const start = async () => {
    setState({ kind: 'asking' });
    const answer = await ask().catch(() => undefined);
    setState(answer ? { kind: 'told', answer } : { kind: 'failed' });
  };
  return [state, start] as const;
}
