import { Button } from 'antd';
import { useState } from 'react';
import type { ClauseBindingInput, ClauseCutInput, DraftedFragment } from '../../generated/graphql';
import { useWords } from '../../shell/language/language';
import { ClauseCutting } from './clause-cutting';
import { ClauseDecision } from './clause-decision';
import { words } from './words';

interface ClauseRowProps {
  readonly clause: DraftedFragment['clauses'][number];
  readonly loading: boolean;
  readonly onBind: (binding: ClauseBindingInput) => Promise<void>;
  readonly onCut: (cut: ClauseCutInput) => Promise<void>;
}

/** One clause of a draft, what is to be decided on it, and where it is split or joined. */
export function ClauseRow({ clause, loading, onBind, onCut }: ClauseRowProps) {
  const said = useWords(words);
  const [open, setOpen] = useState<'bind' | 'cut'>();
  const { id, section, quote, status, reason } = clause;
  const bind = async (binding: ClauseBindingInput) => {
    await onBind(binding);
    setOpen(undefined);
  };
  const cut = async (given: ClauseCutInput) => {
    await onCut(given);
    setOpen(undefined);
  };
  const toggle = (what: 'bind' | 'cut') => (
    <Button
      size="small"
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? undefined : what)}
    >
      {said[what]}
    </Button>
  );
  return (
    <li>
      <p>
        <span className="quiet">{section}</span> <span className="whole">{quote}</span>{' '}
        <span className="quiet" title={reason ?? ''}>
          {isWord(status) ? said[status] : status}
        </span>{' '}
        {toggle('bind')} {toggle('cut')}
      </p>
      {open === 'bind' && <ClauseDecision id={id} quote={quote} loading={loading} onBind={bind} />}
      {open === 'cut' && <ClauseCutting id={id} quote={quote} loading={loading} onCut={cut} />}
    </li>
  );
}

function isWord(status: string): status is keyof typeof words {
  return Object.hasOwn(words, status);
}
