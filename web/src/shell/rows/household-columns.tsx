import type { RowHouseholdFragment } from '../../generated/graphql';
import type { Column } from '../list/column';

interface Row {
  readonly node: { readonly household: RowHouseholdFragment };
}

/** Whose row it is and where they live, for whatever is kept by household. */
export function householdColumns(said: {
  readonly household: string;
  readonly village: string;
}): readonly Column<Row>[] {
  return [
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
  ];
}
