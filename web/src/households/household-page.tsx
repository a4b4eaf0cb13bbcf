import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/households/$id');

export function HouseholdPage() {
  const { id } = route.useParams();
  return <p>{id}</p>;
}
