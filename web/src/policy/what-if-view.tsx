import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { WhatIfDraftDocument, type WhatIfDraftQuery } from '../generated/graphql';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { FilterSelect } from '../shell/list/filter-select';
import { WhatIfAnswer } from './what-if-answer';
import { words } from './words';

/** The values that the graph can try, by what the screen calls them. */
const TRIED = {
  'monitoring-line': 'incomeLine',
  'interest-subsidy-rate': 'rate',
  'microcredit-principal-limit': 'limit',
  'interest-day-count-basis': 'days',
} as const;

/** What another value would do to the register as it is; nothing is changed by asking. */
export function WhatIfView({ place }: { readonly place: string }) {
  const said = useWords(words);
  const [name, setName] = useState<keyof typeof TRIED>('monitoring-line');
  const [value, setValue] = useState('');
  const [ask, { data, loading, error }] = useLazyQuery(WhatIfDraftDocument);
  const onTry = (event: FormEvent) => {
    event.preventDefault();
    void ask({ variables: { input: { division: place, drafts: [{ name, value: value.trim() }] } } });
  };
  const problem = problemOf(error);
  const answer = data?.whatIf as WhatIfDraftQuery['whatIf'] | undefined;
  return (
    <>
      <form className="list-bar" onSubmit={onTry}>
        <FilterSelect
          title={said.parameter}
          value={name}
          options={Object.entries(TRIED).map(([option, word]) => ({ value: option, label: said[word] }))}
          onChoose={(chosen) => setName(chosen as keyof typeof TRIED)}
        />
        <label>
          {said.tried}
          <input
            className="text-field"
            inputMode="decimal"
            required
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        </label>
        <Button type="primary" size="small" htmlType="submit" loading={loading}>
          {said.try}
        </Button>
        <span className="quiet">{said.tryHint}</span>
      </form>
      {problem && <ProblemNote problem={problem} />}
      {loading && <Skeleton rows={4} />}
      {!loading && answer && <WhatIfAnswer answer={answer} />}
    </>
  );
}
