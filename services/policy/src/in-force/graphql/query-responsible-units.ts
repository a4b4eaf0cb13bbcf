import { type PolicySet, responsibleUnits } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { byCode } from '../../ground/domain/by-code';
import type { QueryResolvers } from '../../ground/generated';
import { listPage } from '../../ground/graphql/list-page';

/** Resolver of the directory of responsible units, by name and then by document. */
export function responsibleUnitQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'responsibleUnits'> {
  return {
    responsibleUnits: (_root, { division, sector, asOf, ...page }, { clock }) => {
      const units = responsibleUnits(policies, { division, on: asOf ?? clock.today() })
        .filter((unit) => !sector || unit.sector === sector)
        .sort((a, b) => byCode(a.unit, b.unit) || byCode(a.document, b.document));
      return listPage('units', units, page, ({ unit, document }) => [unit, document], 2);
    },
  };
}
