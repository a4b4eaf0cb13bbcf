import {
  EntitlementsInForceDocument,
  LimitsInForceDocument,
  ParametersInForceDocument,
} from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { MiniTable } from '../shell/frame/mini-table';
import { Part } from '../shell/frame/part';
import { useWords } from '../shell/language/language';
import { ListPage } from '../shell/list/list-page';
import { usePages } from '../shell/list/use-pages';
import { Basis } from './basis';
import { lengthInWords } from './length';
import { words } from './words';

interface Props {
  readonly place: string;
  readonly day: string;
}

/** What is in force here on the day: values, time limits, entitlements, each with its clause. */
export function InForceView({ place, day }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const variables = { division: place, asOf: day };
  const pages = usePages(ParametersInForceDocument, variables, ({ list }) => list);
  return (
    <>
      <Part id="limits" title={said.limits} document={LimitsInForceDocument} variables={variables}>
        {({ deadlines }) => (
          <MiniTable
            label={said.limits}
            none={said.none}
            rows={deadlines ?? []}
            rowKey={({ kind, from, clauses }) => `${kind} ${from} ${clauses.map(({ id }) => id)}`}
            columns={[
              { title: said.name, show: ({ kind }) => label('TimeLimitKind', kind) },
              {
                title: said.how,
                show: ({ length, atLeast }) =>
                  lengthInWords(length, atLeast, (unit) => label('TimeUnit', unit), said),
              },
              { title: said.basis, show: (limit) => <Basis {...limit} /> },
            ]}
          />
        )}
      </Part>
      <Part
        id="entitlements"
        title={said.entitlements}
        document={EntitlementsInForceDocument}
        variables={variables}
      >
        {({ entitlements }) => (
          <MiniTable
            label={said.entitlements}
            none={said.none}
            rows={entitlements ?? []}
            rowKey={({ name, from }) => `${name} ${from}`}
            columns={[
              { title: said.name, show: ({ title }) => title },
              { title: said.who, show: ({ who }) => who },
              { title: said.what, show: ({ what }) => what },
              { title: said.amount, show: ({ amountInWords }) => amountInWords },
              { title: said.until, show: ({ to, endInWords }) => endInWords ?? to },
              { title: said.basis, show: (entitlement) => <Basis {...entitlement} /> },
            ]}
          />
        )}
      </Part>
      <section className="panel" aria-labelledby="values-title">
        <h2 id="values-title">{said.parameters}</h2>
        <ListPage
          name="parameters"
          label={said.parameters}
          pages={pages}
          rowKey={({ node }) => node.name}
          file={{ list: 'parameters', arguments: variables }}
          columns={[
            { key: 'name', title: said.name, show: ({ node }) => node.name },
            {
              key: 'value',
              title: said.value,
              show: ({ node }) =>
                node.__typename === 'ParameterValue' ? (
                  `${node.value} ${node.unit}`
                ) : (
                  <span className="soon">{node.message}</span>
                ),
            },
            {
              key: 'until',
              title: said.until,
              show: ({ node }) => node.__typename === 'ParameterValue' && node.to,
            },
            {
              key: 'basis',
              title: said.basis,
              show: ({ node }) => node.__typename === 'ParameterValue' && <Basis {...node} />,
            },
          ]}
        />
      </section>
    </>
  );
}
