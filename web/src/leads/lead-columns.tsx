import type { LeadsQuery } from '../generated/graphql';
import type { useLabel } from '../shell/format/label';
import type { Column } from '../shell/list/column';
import type { words } from './words';

type Row = NonNullable<LeadsQuery['list']>['edges'][number];
type Said = { readonly [Key in keyof typeof words]: string };

export function leadColumns(said: Said, label: ReturnType<typeof useLabel>): readonly Column<Row>[] {
  return [
    { key: 'foundOn', title: said.foundOn, sort: 'FOUND_ON', show: ({ node }) => node.foundOn },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) => (
        <>
          {node.household.head?.name} <span className="quiet">{node.household.code}</span>
        </>
      ),
    },
    {
      key: 'village',
      title: said.village,
      sort: 'DIVISION',
      show: ({ node }) => node.household.division.name,
    },
    { key: 'type', title: said.type, show: ({ node }) => label('LeadType', node.leadType) },
    { key: 'channel', title: said.channel, show: ({ node }) => label('LeadChannel', node.channel) },
    { key: 'pushedBy', title: said.pushedBy, isExtra: true, show: ({ node }) => node.pushedBy },
    {
      key: 'state',
      title: said.state,
      show: ({ node }) => {
        if (node.withdrawnOn) return <span className="tag">{said.withdrawn}</span>;
        const tone = node.state === 'VERIFIED' ? 'met' : 'soon';
        return <span className={`tag ${tone}`}>{label('LeadState', node.state)}</span>;
      },
    },
    {
      key: 'finding',
      title: said.finding,
      sort: 'VERIFIED_ON',
      show: ({ node: { verification } }) =>
        verification && `${verification.riskFound ? said.risk : said.noRisk} ${verification.verifiedOn}`,
    },
  ];
}
