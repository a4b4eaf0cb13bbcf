/** A task whose form is opened with the household. */
export interface HouseholdSearch {
  readonly task?: string;
}

export function readHouseholdSearch({ task }: Record<string, unknown>): HouseholdSearch {
  return typeof task === 'string' ? { task } : {};
}
