import { useQuery } from '@apollo/client/react';
import { WaitingSelfReportsDocument } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useLabel } from '../shell/format/label';
import { MiniTable } from '../shell/frame/mini-table';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { words } from './words';

/** Self-reports of households that nobody has placed yet, above all else: somebody asked for help. */
export function SelfReports() {
  const said = useWords(words);
  const label = useLabel();
  const { rights } = useViewer();
  const mayPlace = rights.includes('CASEWORK');
  const { data, refetch } = useQuery(WaitingSelfReportsDocument, {
    variables: { first: 20 },
    skip: !mayPlace,
  });
  useChanged(['SELF_REPORT'], () => void refetch(), mayPlace);
  const waiting = data?.selfReports?.edges ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="self-reports-title">
      <h2 id="self-reports-title">{said.selfReports}</h2>
      <MiniTable
        label={said.selfReports}
        none={said.nothing}
        rows={waiting}
        rowKey={({ node }) => node.id}
        columns={[
          { title: said.said, show: ({ node }) => node.occurredOn },
          { title: said.who, show: ({ node }) => node.name },
          { title: said.village, show: ({ node }) => node.division?.name },
          { title: said.type, show: ({ node }) => label('LeadType', node.leadType) },
          { title: said.statement, show: ({ node }) => node.statement },
          {
            title: said.place,
            show: ({ node }) => (
              <ActButton
                mutation="placeSelfReport"
                title={said.place}
                known={{ reportId: node.id }}
                onDone={() => void refetch()}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
