import { Link } from '@tanstack/react-router';

interface Household {
  readonly id: string;
  readonly code: string;
  readonly head?: { readonly name: string | null } | null;
}

/** A way to the household of a row; rows that no household was found for have none. */
export function HouseholdLink({ household }: { readonly household: Household | null }) {
  if (!household) return null;
  return (
    <Link to="/households/$id" params={{ id: household.id }}>
      {household.head?.name} <span className="quiet">{household.code}</span>
    </Link>
  );
}
