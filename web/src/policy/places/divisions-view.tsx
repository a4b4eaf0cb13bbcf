import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { DivisionsOfDocument, type OneDivisionFragment } from '../../generated/graphql';
import { ActButton } from '../../shell/form/act-button';
import { useLabel } from '../../shell/format/label';
import { MiniTable } from '../../shell/frame/mini-table';
import { ProblemNote } from '../../shell/frame/problem-note';
import { Skeleton } from '../../shell/frame/skeleton';
import { useViewer } from '../../shell/frame/viewer-context';
import { problemOf } from '../../shell/graph/problem';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { DivisionActs } from './division-acts';
import { words } from './words';

const KEEPING: readonly string[] = ['county', 'admin'];

interface Props {
  readonly place: string;
  readonly day: string;
  readonly isToday: boolean;
}

/** The divisions below a place as they stand on a day, what was done to each, and what may be done now. */
export function DivisionsView({ place, day, isToday }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const viewer = useViewer();
  const { data, loading, error, refetch } = useQuery(DivisionsOfDocument, {
    variables: { code: place, asOf: day },
  });
  const problem = problemOf(error);
  const again = () => void refetch();
  if (problem) return <ProblemNote problem={problem} onAgain={again} />;
  if (loading && !data) return <Skeleton rows={6} />;
  const division = data?.division;
  if (!division) return <p className="empty">{said.missing}</p>;
  const below = division.children.edges.map(({ node }) => node);
  // Who keeps divisions (区划维护); the graph refuses everybody else.
  const mayChange = isToday && (KEEPING.includes(viewer.role) || viewer.sector === 'rural');
  const changed = ({ changes }: OneDivisionFragment) =>
    changes
      .map(({ kind, occurredOn, formerName, into, households, name }) =>
        [
          occurredOn,
          label('DivisionChangeKind', kind),
          formerName && fill(said.renamed, { name: formerName }),
          into && fill(said.into, { name: into.id === division.id ? name : into.name, count: households }),
        ]
          .filter(Boolean)
          .join(' '),
      )
      .join('；');
  return (
    <section className="panel" aria-label={said.below}>
      <h2>
        {division.name} <span className="quiet">{division.code}</span>
      </h2>
      <p className="quiet">{said.hint}</p>
      {mayChange && (
        <p className="acts-bar">
          <ActButton isPrimary mutation="addDivision" title={said.add} known={{}} onDone={again} />
          {viewer.loads.length > 0 && <Link to="/ledgers">{said.upload}</Link>}
        </p>
      )}
      <MiniTable
        label={said.below}
        none={said.none}
        rows={below}
        rowKey={({ id }) => id}
        columns={[
          { title: said.code, show: ({ code }) => code },
          { title: said.name, show: ({ name }) => name },
          { title: said.level, show: ({ level }) => label('DivisionLevel', level) },
          { title: said.urbanRural, show: ({ urbanRuralCode }) => urbanRuralCode ?? '' },
          { title: said.since, show: ({ validFrom }) => validFrom ?? '' },
          { title: said.changes, show: changed },
          ...(mayChange
            ? [
                {
                  title: said.acts,
                  show: (row: OneDivisionFragment) => (
                    <DivisionActs
                      division={row}
                      others={below.filter(({ id }) => id !== row.id)}
                      onChanged={again}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
