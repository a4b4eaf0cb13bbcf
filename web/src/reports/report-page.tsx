import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneFigureReportDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { MiniTable } from '../shell/frame/mini-table';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { Papers } from '../shell/papers/papers';
import { byMeasure } from './by-measure';
import { words } from './words';

const route = getRouteApi('/reports/$id');

/** Figures as they were reported, beside what the same lists count for that day now; it prints on A4. */
export function ReportPage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { data, loading, error, refetch } = useQuery(OneFigureReportDocument, { variables: { id } });
  const problem = problemOf(error);
  const report = data?.figureReport;
  if (!report) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  const { places, rows } = byMeasure(report.figures, report.divisionCode);
  return (
    <article>
      <p className="no-print">
        <Link to="/reports">{said.title}</Link>
      </p>
      <section className="panel">
        <div className="part-head">
          <h1>
            {places[0]?.name ?? report.divisionCode} {said.day} {report.day}
          </h1>
          <Papers id={id} names={['figure-report']} />
        </div>
        <p>
          {said.reportedOn} {report.reportedOn} · {report.account}{' '}
          <span className={`tag ${report.intact ? 'met' : 'late'}`}>
            {report.intact ? said.yes : said.no}
          </span>
        </p>
        {report.note && <p>{report.note}</p>}
        <p className="quiet report-digest">
          {said.digest} {report.digest}
        </p>
        <MiniTable
          label={said.reported}
          none={said.none}
          rows={rows}
          rowKey={({ measure }) => measure}
          columns={[
            { title: said.figure, show: ({ measure }) => label('FigureMeasure', measure) },
            ...places.map(({ code, name }) => ({
              title: name,
              isNumber: true,
              show: ({ values }: (typeof rows)[number]) => {
                const figure = values.get(code);
                if (!figure) return '';
                if (figure.value === figure.now) return figure.value;
                return (
                  <>
                    {figure.value}{' '}
                    <span className="soon" title={said.changed}>
                      ({said.now} {figure.now})
                    </span>
                  </>
                );
              },
            })),
          ]}
        />
      </section>
    </article>
  );
}
