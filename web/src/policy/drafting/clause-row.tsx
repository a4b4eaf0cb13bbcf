import { Button } from 'antd';
import { useState } from 'react';
import type { ClauseBindingInput, DraftedFragment } from '../../generated/graphql';
import { useWords } from '../../shell/language/language';
import { ClauseDecision } from './clause-decision';
import { words } from './words';

interface ClauseRowProps {
  readonly clause: DraftedFragment['clauses'][number];
  readonly loading: boolean;
  readonly onBind: (binding: ClauseBindingInput) => Promise<void>;
}

/** One clause of a draft, and what is to be decided on it. */
export function ClauseRow({ clause, loading, onBind }: ClauseRowProps) {
  const said = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { id, section, quote, status, reason } = clause;
  const bind = async (binding: ClauseBindingInput) => {
    await onBind(binding);
    setOpen(false);
  };
  return (
    <li>
      <p>
        <span className="quiet">{section}</span> <span className="whole">{quote}</span>{' '}
        <span className="quiet" title={reason ?? ''}>
          {isWord(status) ? said[status] : status}
        </span>{' '}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {said.bind}
        </Button>
      </p>
      {isOpen && <ClauseDecision id={id} quote={quote} loading={loading} onBind={bind} />}
    </li>
  );
}

function isWord(status: string): status is keyof typeof words {
  return Object.hasOwn(words, status);
}
