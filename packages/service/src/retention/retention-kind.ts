/** A kind of record that may be deleted once its time is over, as SQL over its row `t`. */
export interface RetentionKind {
  /** Its name in schemas/retention.json. */
  readonly kind: string;
  readonly table: string;
  /** The day its time runs from; null while it runs from none. */
  readonly from: string;
  /** Holds while something rests on it: a running case, an open task. Such a row stays however old it is. */
  readonly restsOn: string;
  /** What goes or is closed with rows of these ids (`$1`), before them. */
  readonly with?: readonly string[];
}
