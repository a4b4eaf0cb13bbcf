import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { HouseholdHeadDocument } from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { ExportButton } from '../shell/list/export-button';
import { Papers } from '../shell/papers/papers';
import { HouseholdActs } from './household-acts';
import { HouseholdTitle } from './household-title';
import { Files } from './parts/files';
import { Health } from './parts/health';
import { Help } from './parts/help';
import { Housing } from './parts/housing';
import { Income } from './parts/income';
import { Members } from './parts/members';
import { Money } from './parts/money';
import { Relief } from './parts/relief';
import { PersonalData } from './parts/rights';
import { Schooling } from './parts/schooling';
import { Tasks } from './parts/tasks';
import { words as partWords } from './parts/words';
import { Employment } from './parts/work';
import { Timeline } from './timeline';
import { words } from './words';
import './household.css';

const route = getRouteApi('/households/$id');

const parts = [
  { id: 'tasks', title: 'tasks', show: Tasks },
  { id: 'members', title: 'members', show: Members },
  { id: 'help', title: 'help', show: Help },
  { id: 'income', title: 'income', show: Income },
  { id: 'housing', title: 'housing', show: Housing },
  { id: 'schooling', title: 'schooling', show: Schooling },
  { id: 'health', title: 'health', show: Health },
  { id: 'work', title: 'work', show: Employment },
  { id: 'relief', title: 'assistance', show: Relief },
  { id: 'money', title: 'money', show: Money },
  { id: 'files', title: 'files', show: Files },
  { id: 'rights', title: 'rights', show: PersonalData },
] as const;

/** 一户一档: one household, every department's part by itself, as of a day. */
export function HouseholdPage() {
  const said = useWords(words);
  const names = useWords(partWords);
  const { id } = route.useParams();
  const { day } = useAsOf();
  const { data, loading, error, refetch } = useQuery(HouseholdHeadDocument, { variables: { id, asOf: day } });
  const problem = problemOf(error);
  const household = data?.household;
  if (!household) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  return (
    <article className="household">
      <div className="panel household-head">
        <HouseholdTitle household={household} />
        <div className="acts-bar no-print">
          <HouseholdActs id={id} />
          <Button size="small" onClick={() => print()}>
            {said.print}
          </Button>
          <ExportButton list="household" arguments={{ id, asOf: day }} />
        </div>
        <Papers id={id} names={['household-file', 'check-sheet', 'help-plan', 'explainer']} />
      </div>
      <nav className="household-parts no-print" aria-label={said.parts}>
        {parts.map(({ id: part, title }) => (
          <a key={part} href={`#${part}`}>
            {names[title]}
          </a>
        ))}
      </nav>
      <div className="household-main">
        {parts.map(({ id: part, show: Show }) => (
          <Show key={part} id={id} asOf={day} />
        ))}
      </div>
      <aside className="household-side">
        <Timeline id={id} asOf={day} />
      </aside>
    </article>
  );
}
