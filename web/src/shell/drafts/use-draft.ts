import { useEffect, useState } from 'react';
import { session } from '../sign-in/session';
import { dropDraft, loadDraft, saveDraft } from './drafts';
import { keepable } from './keepable';

type Values = Readonly<Record<string, unknown>>;

const QUIET_MS = 400;

/** The values of a form, kept as a draft a moment after each change and taken up again when the form is opened anew. */
export function useDraft(name: string, first: Values) {
  const [values, setValues] = useState<Values>(first);
  const [isChanged, setChanged] = useState(false);
  const [isFromDraft, setFromDraft] = useState(false);
  const account = session()?.account ?? '';
  useEffect(() => {
    let isCurrent = true;
    loadDraft(account, name)
      .then((draft) => {
        if (!isCurrent || !draft) return;
        setValues({ ...first, ...(draft as Values) });
        setFromDraft(true);
      })
      // A browser that keeps nothing works as well, only without drafts.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [account, name, first]);
  useEffect(() => {
    if (!isChanged) return;
    const wait = setTimeout(() => {
      saveDraft(account, name, keepable(values)).catch(() => undefined);
    }, QUIET_MS);
    return () => clearTimeout(wait);
  }, [account, name, values, isChanged]);
  return {
    values,
    isFromDraft,
    setValues(next: Values) {
      setChanged(true);
      setValues(next);
    },
    discard() {
      setChanged(false);
      setFromDraft(false);
      setValues(first);
      dropDraft(account, name).catch(() => undefined);
    },
  };
}
