/** The files of a policy folder as text, by their names: what a draft is before it is a folder. */
export type DraftFiles = Readonly<Record<string, string>>;
