import type { Federated } from './federation';

const shop = { __typename: 'Shop', id: 's1', name: 'corner', code: 'S-1', town: 'Anyang' };
const book = { __typename: 'Book', id: 'b1', title: 'Ink', code: 'B-1', price: 12, pages: 90, soldBy: shop };
const film = {
  __typename: 'Film',
  id: 'f1',
  title: 'Rain',
  code: 'F-1',
  price: 30,
  minutes: 80,
  soldBy: shop,
};
Object.assign(shop, { sells: [book, film], best: film });

/** Unions, interfaces and aliases over entities of several departments. */
export const media: Federated = {
  title: 'fragments on unions and interfaces, and aliases that hide keys',
  departments: {
    catalogue: `
      interface Media { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String code: String pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String code: String minutes: Int }
      union Thing = Book | Film | Shop
      type Shop @key(fields: "id") { id: ID! }
      type Query { book: Book film: Film media: [Media] things: [Thing!]! }`,
    sales: `
      type Book @key(fields: "id") { id: ID! price: Int soldBy: Shop }
      type Film @key(fields: "id") { id: ID! price: Int soldBy: Shop }
      type Shop @key(fields: "id") { id: ID! code: String name: String sells: [Book] }
      type Query { shop: Shop shops: [Shop] }`,
    places: `
      type Shop @key(fields: "id") { id: ID! name: String @external town: String sign: String @requires(fields: "name") }`,
  },
  entities: [shop, book, film],
  roots: { book, film, media: [book, film, null], things: [shop, book, film], shop, shops: [shop, null] },
  computed: {
    Shop: { sign: (row) => `at the ${(row as typeof shop).name}`, sells: () => [book] },
  },
};

const rex = { __typename: 'Dog', id: 'd1', name: 'Rex', age: 4, owner: 'Li' } as Record<string, unknown>;
const tom = { __typename: 'Cat', id: 'c1', name: 'Tom', lives: 9, age: 2, owner: 'Wu' } as Record<
  string,
  unknown
>;
const pup = { __typename: 'Dog', id: 'd2', name: 'Pup', age: null, owner: null } as Record<string, unknown>;
rex.friend = pup;
pup.friend = rex;
tom.friend = tom;

/** Interfaces whose fields their types narrow. */
export const pets: Federated = {
  title: 'fields of an interface that its types narrow',
  departments: {
    home: `
      interface Pet { id: ID! friend: Pet owner: String }
      type Dog implements Pet @key(fields: "id") { id: ID! name: String friend: Dog @provides(fields: "age") age: Int @external owner: String }
      type Cat implements Pet @key(fields: "id") { id: ID! lives: Int friend: Cat owner: String! }
      type Query { pet: Pet pets: [Pet!]! dog: Dog }`,
    clinic: `
      type Dog @key(fields: "id") { id: ID! age: Int @shareable }
      type Cat @key(fields: "id") { id: ID! age: Int name: String }`,
  },
  entities: [rex, tom, pup],
  roots: { pet: rex, pets: [rex, tom, pup], dog: pup },
};

const a = { __typename: 'A', id: 'a1', size: 1, weight: 10, label: 'first' } as Record<string, unknown>;
const b = { __typename: 'B', id: 'b1', size: 2, weight: 20, label: null } as Record<string, unknown>;
a.next = b;
b.next = a;

/** An interface that no department knows whole: the planner takes it apart by type. */
export const exploded: Federated = {
  title: 'an interface whose fields lie with several departments',
  departments: {
    one: `
      interface Node { id: ID! }
      type A implements Node @key(fields: "id") { id: ID! next: B @shareable size: Int }
      type B implements Node @key(fields: "id") { id: ID! next: A @shareable size: Int }
      type Query { node: Node nodes: [Node] }`,
    two: `
      interface Node { id: ID! next: Node label: String }
      type A implements Node @key(fields: "id") { id: ID! next: B @shareable label: String weight: Int }
      type B implements Node @key(fields: "id") { id: ID! next: A @shareable label: String weight: Int }
      type Query { other: Node }`,
  },
  entities: [a, b],
  roots: { node: a, nodes: [a, null, b], other: b },
};

const car = { __typename: 'Car', id: 'v1', seats: 5, wheels: 4, tax: 100 };
const boat = { __typename: 'Boat', id: 'v2', seats: 2, sails: 3, tax: 50 };

/** An interface that another department knows as an object of its own; the lint refuses it, the gateway answers it all the same. */
export const interfaceObject: Federated = {
  title: 'an interface that a department knows as an object',
  departments: {
    garage: `
      interface Vehicle @key(fields: "id") { id: ID! seats: Int }
      type Car implements Vehicle @key(fields: "id") { id: ID! seats: Int wheels: Int }
      type Boat implements Vehicle @key(fields: "id") { id: ID! seats: Int sails: Int }
      type Query { vehicle: Vehicle vehicles: [Vehicle!]! }`,
    taxes: `
      type Vehicle @interfaceObject @key(fields: "id") { id: ID! tax: Int }
      type Query { taxed: Vehicle }`,
  },
  entities: [car, boat],
  roots: { vehicle: car, vehicles: [car, boat], taxed: boat },
};

export const kinds: readonly Federated[] = [media, pets, exploded, interfaceObject];
