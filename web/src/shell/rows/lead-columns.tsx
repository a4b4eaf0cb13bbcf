import type { LeadRowFragment } from '../../generated/graphql';
import type { useLabel } from '../format/label';
import type { Column } from '../list/column';
import { householdColumns } from './household-columns';
import type { leadWords } from './words';

type Said = { readonly [Key in keyof typeof leadWords]: string };

export function leadColumns(
  said: Said,
  label: ReturnType<typeof useLabel>,
): readonly Column<LeadRowFragment>[] {
  return [
    { key: 'foundOn', title: said.foundOn, sort: 'FOUND_ON', show: ({ node }) => node.foundOn },
    ...householdColumns(said),
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
