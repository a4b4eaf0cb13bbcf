/** A right that one side grants in a place: by which clause, and how much in its own words. */
export interface GrantedRight {
  readonly clause: string;
  readonly amount: string;
}

/** A right by its name, with the places where the same is granted before and after. */
export interface PreviewedRight {
  readonly name: string;
  readonly before: GrantedRight | null;
  readonly after: GrantedRight | null;
  readonly placeNumbers: readonly number[];
}

/** The rights of the places, smallest places first, and what a draft changes of them. */
export interface PreviewedRights {
  readonly places: readonly string[];
  readonly rights: readonly PreviewedRight[];
}
