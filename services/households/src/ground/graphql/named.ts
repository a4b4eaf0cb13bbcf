/** A user error names its own type; a success takes the name given. */
export function named<Outcome extends object>(typename: string, outcome: Outcome) {
  return '__typename' in outcome ? outcome : { __typename: typename, ...outcome };
}
