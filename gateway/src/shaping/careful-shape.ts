import {
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { isGathered } from '../gathered';
import type { Language } from '../language';
import { own, setOwn } from '../own-property';
import { Explained } from './explained';
import { leafReader } from './leaf';
import { answerProblem, type Fault } from './problem';
import type { SelectedField, Selections } from './selections';
import type { Unanswered } from './shape';

// A null where none may be: what holds it becomes null in its turn.
const bubbling = Symbol('null of a non-null type');

/** Where a value stands: its field, and the object that it was gathered for. */
interface Place {
  readonly field: SelectedField;
  readonly coordinate: string;
  readonly unanswered: boolean;
}

/**
 * Shapes an answer that does not follow the schema: nulls go up as far as they must, and whatever no error of the run
 * explains gets one of its own. Slower than the compiled shape, which is tried first.
 */
export class CarefulShape {
  readonly problems: GraphQLError[] = [];
  private readonly path: (string | number)[] = [];
  private readonly explained: Explained;

  constructor(
    private readonly selections: Selections,
    private readonly unanswered: Unanswered,
    private readonly language: Language,
    errors: readonly GraphQLError[],
  ) {
    this.explained = new Explained(errors);
  }

  answer(root: object, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): object | null {
    const answer = this.object(root, type, sets);
    return answer === bubbling ? null : (answer as object);
  }

  private object(input: object, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): unknown {
    const output = {};
    for (const field of this.selections.of(sets, type)) {
      const value = this.field(input, type, field);
      if (value === bubbling) return bubbling;
      setOwn(output, field.name, value);
    }
    return output;
  }

  private field(input: object, type: GraphQLObjectType, field: SelectedField): unknown {
    if (field.kind === 'typename') return type.name;
    const value = own(input, field.gathered);
    if (field.kind === 'schema') return value;
    this.path.push(field.name);
    const place: Place = {
      field,
      coordinate: `${type.name}.${field.definition.name}`,
      unanswered: this.unanswered.has(input),
    };
    if (value === undefined && !place.unanswered) this.report('MISSING', place);
    const answer = this.value(value, field.definition.type, place);
    this.path.pop();
    return answer;
  }

  private value(value: unknown, type: GraphQLOutputType, place: Place): unknown {
    if (isNonNullType(type)) {
      const answer = this.value(value, type.ofType, place);
      if (answer !== null) return answer;
      // What became null further down was reported there, but for what is hidden.
      if (value === null || value === undefined || this.isHidden(value, type.ofType)) {
        this.report('NULL', place);
      }
      return bubbling;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return this.list(value, type.ofType, place);
    if (isCompositeType(type)) return this.composite(value, type, place);
    const leaf = leafReader(type)(value);
    if (leaf !== undefined) return leaf;
    return this.selections.hides(type, value) ? null : this.report('INVALID_VALUE', place);
  }

  private list(value: unknown, type: GraphQLOutputType, place: Place): unknown {
    if (!Array.isArray(value)) return this.report('NO_LIST', place);
    const answers: unknown[] = [];
    for (const [index, element] of value.entries()) {
      this.path.push(index);
      const answer = this.value(element, type, place);
      this.path.pop();
      if (answer === bubbling) return null;
      answers.push(answer);
    }
    return answers;
  }

  private composite(value: unknown, declared: GraphQLCompositeType, place: Place): unknown {
    if (!isGathered(value)) return this.report('NO_OBJECT', place);
    const type = this.selections.typeOf(declared, own(value, '__typename'));
    if (!type) return this.selections.hides(declared, value) ? null : this.report('UNKNOWN_TYPE', place);
    const answer = this.object(value, type, place.field.inside);
    return answer === bubbling ? null : answer;
  }

  private isHidden(value: unknown, type: GraphQLOutputType): boolean {
    if (isCompositeType(type)) return isGathered(value) && this.selections.hides(type, value);
    return isLeafType(type) && this.selections.hides(type, value);
  }

  // One error for a place: an error at it, below it or above it says enough.
  private report(fault: Fault, { coordinate, unanswered }: Place): null {
    if (!this.explained.at(this.path, unanswered)) {
      const problem = answerProblem(fault, coordinate, [...this.path], this.language);
      this.problems.push(problem);
      this.explained.add(problem);
    }
    return null;
  }
}
