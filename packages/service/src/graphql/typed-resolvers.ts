/** Finds an entity by the fields of its key, by which another department refers to it. */
export type ReferenceResolver<Parent, Context, Key extends string> = (
  reference: Record<Key, string>,
  context: Context,
) => Found<Parent> | Promise<Found<Parent>>;

type Found<Parent> = Parent | null | undefined;

/**
 * What must be said of a type's resolvers: those of all fields that its parent value does not hold as the graph gives
 * them, and how an entity is found whose parent value is more than its key. The others may be given.
 */
export type Complete<Resolvers> = Partial<Resolvers> & {
  [Field in Unheld<Resolvers>]-?: NonNullable<Resolvers[Field]>;
};

/** Resolvers of a whole service: complete for each type, and no type forgotten that needs them. */
export type CompleteResolvers<Resolvers> = {
  [Type in keyof Resolvers]?: Complete<NonNullable<Resolvers[Type]>>;
} & {
  [Type in keyof Resolvers as [Unheld<NonNullable<Resolvers[Type]>>] extends [never]
    ? never
    : Type]-?: object;
};

type Unheld<Resolvers> = {
  [Field in keyof Resolvers]-?: IsHeld<NonNullable<Resolvers[Field]>, Field> extends true ? never : Field;
}[keyof Resolvers];

type IsHeld<Resolver, Field> = Field extends '__isTypeOf'
  ? true
  : Field extends '__resolveReference'
    ? KeyIsAll<Resolver>
    : Field extends keyof ParentOf<Resolver>
      ? ParentOf<Resolver>[Field] extends ResultOf<Resolver>
        ? true
        : false
      : false;

type KeyIsAll<Resolver> =
  Resolver extends ReferenceResolver<infer Parent, infer _Context, infer Key>
    ? Record<Key, string> extends Parent
      ? true
      : false
    : false;

type FunctionOf<Resolver> = Extract<Resolver, (...args: never[]) => unknown>;
type ParentOf<Resolver> = Parameters<FunctionOf<Resolver>>[0];
type ResultOf<Resolver> = ReturnType<FunctionOf<Resolver>>;
