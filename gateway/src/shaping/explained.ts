import type { GraphQLError } from 'graphql';
import type { Path } from './problem';

/** Tells whether the errors of a run already say why a place of the answer is empty. */
export class Explained {
  private readonly places = new Set<string>();
  private readonly above = new Set<string>();
  // Places of objects at or below which departments, not this gateway, say that something failed.
  private readonly failed: ReadonlySet<string>;
  // Some error names no place: a department that is down, say.
  private somewhere = false;

  constructor(errors: readonly GraphQLError[]) {
    for (const error of errors) this.add(error);
    this.failed = new Set(this.above);
  }

  add({ path }: GraphQLError): void {
    if (!path) {
      this.somewhere = true;
      return;
    }
    this.places.add(keyOf(path, path.length));
    for (let length = 0; length <= path.length; length++) this.above.add(keyOf(path, length));
  }

  /**
   * An error stands at the place, below it or above it. `unanswered`: a department left the whole object out, and said
   * why without a place or at another field of it.
   */
  at(path: Path, unanswered: boolean): boolean {
    if (unanswered && (this.somewhere || this.failed.has(keyOf(path, path.length - 1)))) return true;
    if (this.above.has(keyOf(path, path.length))) return true;
    return path.some((_, length) => this.places.has(keyOf(path, length)));
  }
}

function keyOf(path: Path, length: number): string {
  return JSON.stringify(path.slice(0, length));
}
