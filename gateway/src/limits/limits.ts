/** How large an operation may be. */
export interface Limits {
  /** Fields below one another. */
  readonly depth: number;
  /** Fields under another name, fragments expanded. */
  readonly aliases: number;
  /** Objects that the operation may bring, by the sizes of the lists it asks for. */
  readonly cost: number;
  /** `first` of one list. */
  readonly pageSize: number;
  /** Size taken for a list that says no `first`. */
  readonly assumedListSize: number;
}

export const defaultLimits: Limits = {
  depth: 16,
  aliases: 60,
  cost: 50_000,
  pageSize: 200,
  assumedListSize: 10,
};
