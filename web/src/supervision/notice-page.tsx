import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { OneUnitNoticeDocument } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useLabel } from '../shell/format/label';
import { Clauses } from '../shell/frame/clauses';
import { MiniTable } from '../shell/frame/mini-table';
import { printAlone } from '../shell/frame/print-alone';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { download } from '../shell/graph/download';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { words } from './words';

const route = getRouteApi('/notices/$id');

/** One notice to an office: what it says by kind, who acknowledged it, whether it went out. */
export function NoticePage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { data, loading, error, refetch } = useQuery(OneUnitNoticeDocument, { variables: { id } });
  useChanged(['NOTICE'], () => void refetch());
  const problem = problemOf(error);
  const notice = data?.unitNotice;
  if (!notice) {
    if (loading) return <Skeleton rows={6} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
    return <p className="empty">{said.noNotice}</p>;
  }
  return (
    <article>
      <h2>
        {said.notices} <span className="quiet">{notice.night}</span>
      </h2>
      <p className="acts-bar">
        <ActButton
          isPrimary
          mutation="acknowledgeNotice"
          title={said.acknowledge}
          known={{ noticeId: id }}
          onDone={() => void refetch()}
        />
        <Button size="small" onClick={() => printAlone(notice.text)}>
          {said.print}
        </Button>
        <Button
          size="small"
          onClick={() => void download(`/notices/${id}/list.xlsx`, `${notice.night}.xlsx`)}
        >
          {said.listAsFile}
        </Button>
      </p>
      {problem && <ProblemNote problem={problem} onAgain={() => void refetch()} />}
      <MiniTable
        label={said.notices}
        none={said.nothingYet}
        rows={notice.lines}
        rowKey={(line) => `${line.kind}${line.stage}${line.name}${line.levelsAbove}`}
        columns={[
          { title: said.duty, show: ({ name }) => name },
          { title: said.stage, show: ({ stage }) => label('NoticeStage', stage) },
          { title: said.count, isNumber: true, show: ({ count }) => count },
          { title: said.settled, isNumber: true, show: ({ settled }) => settled },
          {
            title: said.due,
            show: ({ dueFrom, dueTo }) => (dueFrom === dueTo ? dueFrom : `${dueFrom} – ${dueTo}`),
          },
          { title: said.basis, show: ({ clauses }) => <Clauses clauses={clauses} /> },
        ]}
      />
      <h3>{said.receipt}</h3>
      <MiniTable
        label={said.receipt}
        none={said.waiting}
        rows={notice.receipts}
        rowKey={({ account, acknowledgedOn }) => `${account}${acknowledgedOn}`}
        columns={[
          { title: said.receipt, show: ({ acknowledgedOn }) => acknowledgedOn },
          { title: said.who, show: ({ account }) => account },
          { title: said.note, show: ({ note }) => note },
        ]}
      />
      <h3>{said.sent}</h3>
      <MiniTable
        label={said.sent}
        none={said.nothingYet}
        rows={notice.deliveries}
        rowKey={(delivery) => delivery.id}
        columns={[
          { title: said.channel, show: ({ kind }) => label('NoticeChannelKind', kind) },
          { title: said.status, show: ({ state }) => label('NoticeDeliveryState', state) },
          { title: said.sentAt, show: ({ sentAt }) => sentAt?.slice(0, 16).replace('T', ' ') },
          { title: said.problem, show: ({ problem: why }) => why },
        ]}
      />
      <h3>{said.whole}</h3>
      <p className="notice-sheet">{notice.text}</p>
    </article>
  );
}
