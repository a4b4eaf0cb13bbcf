import { type Matter, termsOfRule } from '@dixian/department';
import { gapPlaces } from '../../work/domain/gap-places';
import { gapList } from '../../work/persistence/gap-list';

/** Monitored families of which all is known and too few are employed, as the list of gaps shows them. */
export const oneEmployed: Matter = {
  name: 'one-employed',
  title: {
    zh: '有劳动能力监测户至少一人就业',
    en: 'somebody employed in every monitored family that can work',
  },
  kind: 'DUTY',
  counted: 'HOUSEHOLDS',
  fact: 'EMPLOYMENT',
  terms: (side, place) =>
    termsOfRule(
      side,
      place,
      { 'one-employed': 'MONITORED' },
      { minimum: { parameter: 'employed-members-minimum', unit: 'persons' } },
    ),
  rows(side) {
    const { from } = gapList(gapPlaces(side.policies, side.on), side.on, (add) => add);
    return `SELECT g.id::text AS id, g.id AS household_id, NULL::uuid AS person_id, g.division_code, NULL::bigint AS amount
      FROM ${from} ${side.law('g.division_code')}
      WHERE ${side.holds('g.division_code', 'g.id')} AND g.tested AND g.known AND g.employed < g.minimum`;
  },
};
