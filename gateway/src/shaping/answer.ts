import type { GraphQLError, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Language } from '../language';
import { CarefulShape } from './careful-shape';
import type { Selecting } from './selected-fields';
import { Selections } from './selections';
import { compileShape, irregular, type Shaper, type Unanswered } from './shape';

export interface Answer {
  readonly data: object | null;
  /** What in the gathered data the schema does not allow, or what is missing without a reason. */
  readonly problems: readonly GraphQLError[];
}

/** What the subgraphs gave for one run. */
export interface Gathering {
  readonly root: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
  readonly unanswered: Unanswered;
}

/** What an answer is shaped by: one operation over its schema, its @skip and @include settled. */
export interface Asked extends Selecting {
  readonly rootType: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  /** Names of the answer by the names they are gathered under, where these differ. */
  readonly answerNames: ReadonlyMap<string, string>;
}

/**
 * Shapes the gathered data into the answer of one operation: its fields in its order, under its names, nothing else.
 * Data that follows the schema goes through a compiled shape; the rest is gone over again for what it lacks.
 */
export class AnswerShape {
  private readonly sets: readonly SelectionSetNode[];
  private readonly selections: Selections;
  private readonly shape: Shaper;

  constructor(private readonly asked: Asked) {
    this.sets = [asked.selectionSet];
    this.selections = new Selections(asked, asked.answerNames);
    this.shape = compileShape(this.sets, asked.rootType, this.selections);
  }

  of({ root, errors, unanswered }: Gathering, language: Language): Answer {
    try {
      return { data: this.shape(root, unanswered) as object, problems: [] };
    } catch (error) {
      if (error !== irregular) throw error;
    }
    const careful = new CarefulShape(this.selections, unanswered, language, errors);
    return { data: careful.answer(root, this.asked.rootType, this.sets), problems: careful.problems };
  }
}
