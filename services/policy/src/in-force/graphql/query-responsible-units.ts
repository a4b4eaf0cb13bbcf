import { type PolicySet, responsibleUnits } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers, ResponsibleUnitOrderField } from '../../ground/generated';
import { type SortableList, sortedPage } from '../../ground/graphql/sorted-page';

/** Resolver of the directory of responsible units, by name and then by document. */
export function responsibleUnitQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'responsibleUnits'> {
  return {
    responsibleUnits: (_root, { division, sector, asOf, ...page }, { clock }) => {
      const units = responsibleUnits(policies, { division, on: asOf ?? clock.today() }).filter(
        (unit) => !sector || unit.sector === sector,
      );
      const list: SortableList<(typeof units)[number], ResponsibleUnitOrderField> = {
        name: 'units',
        items: units,
        orders: { NAME: ({ unit }) => unit, SECTOR: (unit) => unit.sector },
        tie: ({ unit, document }) => [unit, document],
        tieLength: 2,
        usual: 'NAME',
        names: ['NAME'],
      };
      return sortedPage(list, page);
    },
  };
}
