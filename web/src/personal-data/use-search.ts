import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PersonalDataSearch } from './search';

const route = getRouteApi('/personal-data');

/** What of the lists stands in the address, how it is changed, and the way to a household of a row. */
export function useSearch() {
  const navigate = useNavigate();
  return {
    search: route.useSearch(),
    set: (changed: { readonly [Key in keyof PersonalDataSearch]: PersonalDataSearch[Key] | undefined }) =>
      void navigate({
        to: '/personal-data',
        search: (now: PersonalDataSearch) => ({ ...now, ...changed }),
      } as never),
    openHousehold: ({ node }: { readonly node: { readonly household: { readonly id: string } } }) =>
      void navigate({ to: '/households/$id', params: { id: node.household.id }, hash: 'rights' }),
  };
}
