import type { GraphQLError, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Language } from '../language';
import { CarefulShape } from './careful-shape';
import { conditionVariables } from './condition-variables';
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

/** What an answer is shaped by: one operation over its schema. */
export interface Asked extends Omit<Selecting, 'conditions'> {
  readonly rootType: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  /** Names of the answer by the names they are gathered under, where these differ. */
  readonly answerNames: ReadonlyMap<string, string>;
}

interface Compiled {
  readonly selections: Selections;
  readonly shape: Shaper;
}

const maxShapes = 64;

/**
 * Shapes the gathered data into the answer of one operation: its fields in its order, under its names, nothing else.
 * Data that follows the schema goes through a compiled shape, one for each set of @skip and @include values; the rest is
 * gone over again for what it lacks.
 */
export class AnswerShape {
  private readonly conditionNames: readonly string[];
  private readonly shapes = new Map<string, Compiled>();
  private readonly sets: readonly SelectionSetNode[];

  constructor(private readonly asked: Asked) {
    this.sets = [asked.selectionSet];
    this.conditionNames = conditionVariables(asked.selectionSet, asked.fragments);
  }

  /** `variables` with their defaults. */
  of(gathering: Gathering, variables: Readonly<Record<string, unknown>>, language: Language): Answer {
    const { root, errors, unanswered } = gathering;
    const { selections, shape } = this.compiledFor(variables);
    try {
      return { data: shape(root, unanswered) as object, problems: [] };
    } catch (error) {
      if (error !== irregular) throw error;
    }
    const careful = new CarefulShape(selections, unanswered, language, errors);
    return { data: careful.answer(root, this.asked.rootType, this.sets), problems: careful.problems };
  }

  private compiledFor(variables: Readonly<Record<string, unknown>>): Compiled {
    const key = this.conditionNames.map((name) => String(variables[name])).join();
    let compiled = this.shapes.get(key);
    if (!compiled) {
      const conditions = Object.fromEntries(this.conditionNames.map((name) => [name, variables[name]]));
      const selections = new Selections({ ...this.asked, conditions }, this.asked.answerNames);
      compiled = { selections, shape: compileShape(this.sets, this.asked.rootType, selections) };
      if (this.shapes.size < maxShapes) this.shapes.set(key, compiled);
    }
    return compiled;
  }
}
