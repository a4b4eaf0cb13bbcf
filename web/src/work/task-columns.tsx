import { Link } from '@tanstack/react-router';
import type { TaskRowFragment } from '../generated/graphql';
import { Day } from '../shell/format/day';
import { Due } from '../shell/format/due';
import { capital } from '../shell/language/capital';
import { fill } from '../shell/language/fill';
import type { Column } from '../shell/list/column';
import type { words } from './words';

type Said = { readonly [Key in keyof typeof words]: string };

/** The columns of the list of tasks, as seen from a day. */
export function taskColumns(said: Said, day: string): readonly Column<TaskRowFragment>[] {
  return [
    {
      key: 'due',
      title: said.due,
      sort: 'DUE_ON',
      show: ({ node }) => <Due dueOn={node.dueOn} asOf={day} provisional={node.provisional} />,
    },
    {
      key: 'task',
      title: said.task,
      show: ({ node }) => (
        <>
          {capital(node.name)}
          {node.possibleFrom && node.possibleFrom > day && (
            <span className="quiet"> {fill(said.possibleFrom, { day: node.possibleFrom })}</span>
          )}
        </>
      ),
    },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) =>
        node.household ? (
          <Link to="/households/$id" params={{ id: node.household.id }}>
            {node.person?.name ?? node.household.head?.name ?? ''}{' '}
            <span className="quiet">{node.household.code}</span>
          </Link>
        ) : (
          said.self
        ),
    },
    {
      key: 'village',
      title: said.village,
      sort: 'DIVISION',
      show: ({ node }) => node.household?.division.name,
    },
    { key: 'waitsFor', title: said.waitsFor, show: ({ node }) => node.waitsFor?.name },
    {
      key: 'clauses',
      title: said.clauses,
      show: ({ node }) => (
        <span className="quiet">{[...new Set(node.clauses.map(({ section }) => section))].join('；')}</span>
      ),
    },
    {
      key: 'opened',
      title: said.opened,
      sort: 'OPENED_ON',
      isExtra: true,
      show: ({ node }) => <Day day={node.openedOn} />,
    },
  ];
}
