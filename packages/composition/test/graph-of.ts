import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Composed, compose } from '../src/compose';
import { room } from '../src/rooms/read-rooms';
import { type Subgraph, subgraph } from '../src/subgraphs';

const shared = readFileSync(path.join(__dirname, '../../graph/shared.graphql'), 'utf8');

/** A graph without fault: two departments, one entity between them. */
export const sound = {
  households: `
    "A household (户)."
    type Household @key(fields: "id") @owner(team: "rural") {
      "Opaque id."
      id: ID!
      "Household code (户编号)."
      code: String!
    }
    "A person (人)."
    type Person @key(fields: "id") @owner(team: "rural") {
      "Opaque id."
      id: ID!
    }
    "People of a name (同名的人)."
    type Namesakes @key(fields: "sought") @owner(team: "rural") {
      "Whom it looks for."
      sought: ID! @inaccessible
      "How many there are."
      people: Int
    }
    extend type Query {
      "One household."
      household("Its id." id: ID!): Household
    }`,
  health: `
    extend type Household @key(fields: "id") {
      id: ID!
      "Settlements (医保结算), newest first."
      settlements("How many at most, 1 to 200." first: Int = 20, "Cursor to go on from." after: String): SettlementConnection!
    }
    type Person @key(fields: "id", resolvable: false) {
      id: ID!
    }
    type Namesakes @key(fields: "sought", resolvable: false) {
      sought: ID! @inaccessible
    }
    "A settlement."
    type Settlement @key(fields: "id") @owner(team: "health") {
      "Opaque id."
      id: ID!
      "What was paid, in yuan."
      paid: Money!
      "Where it was treated."
      place: CarePlace!
    }
    "Where care was given."
    enum CarePlace {
      "村卫生室: a village clinic."
      CLINIC
      "医院: a hospital."
      HOSPITAL
    }
    "A page of settlements."
    type SettlementConnection @owner(team: "health") {
      "The settlements."
      edges: [SettlementEdge!]!
      "Paging."
      pageInfo: PageInfo!
      "How many there are."
      totalCount: Int!
    }
    "A settlement with its cursor."
    type SettlementEdge @owner(team: "health") {
      "Cursor."
      cursor: String!
      "The settlement."
      node: Settlement!
    }
    "What to record."
    input RecordSettlementInput {
      "结算日期: day of the settlement."
      occurredOn: Date!
    }
    "It is recorded."
    type RecordSettlementSuccess @owner(team: "health") {
      "The settlement."
      settlement: Settlement!
    }
    "What came of it."
    union RecordSettlementResult = RecordSettlementSuccess | NotPermitted
    extend type Mutation {
      "Records a settlement (登记结算)."
      recordSettlement("What to record." input: RecordSettlementInput!): RecordSettlementResult!
    }
    extend type Query {
      "Settlements, newest first."
      settlements(
        "In which order; default newest first."
        orderBy: SettlementOrder
        "How many at most, 1 to 200."
        first: Int = 20
        "Cursor to go on from."
        after: String
      ): SettlementConnection
    }
    "In which order settlements are listed."
    input SettlementOrder {
      "排序项: by what."
      field: SettlementOrderField!
      "升降序: which way."
      direction: OrderDirection! = ASC
    }
    "What settlements can be sorted by."
    enum SettlementOrderField {
      "金额: what was paid."
      PAID
    }`,
};

export const teams = new Set(['rural', 'health']);

export interface Graph extends Composed {
  readonly subgraphs: readonly Subgraph[];
}

/** Composes departments of one room, given by name; throws when they do not compose. */
export function graphOf(departments: Record<string, string>): Graph {
  const subgraphs = Object.entries(departments).map(([name, sdl]) => {
    const [made] = subgraph(name, [room(`services/${name}/src/schema.graphql`, sdl)], shared);
    return made;
  });
  const composition = compose(subgraphs);
  if (!composition.ok) throw new Error(composition.errors.map((error) => error.message).join('\n'));
  return { ...composition.composed, subgraphs };
}

/** The sound graph with one text of it replaced; throws when the text is not there. */
export function planted(department: keyof typeof sound, was: string, is: string): Graph {
  if (!sound[department].includes(was)) throw new Error(`not in the sound graph: ${was}`);
  return graphOf({ ...sound, [department]: sound[department].replace(was, is) });
}
