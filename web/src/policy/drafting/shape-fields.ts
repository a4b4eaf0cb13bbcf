/** How a value of a catalogue entry is entered. */
export type ShapeKind = 'choice' | 'choices' | 'lines' | 'number' | 'words' | 'yes-no' | 'structure';

/** A value that an entry of the catalogue takes. */
export interface ShapeField {
  readonly name: string;
  readonly kind: ShapeKind;
  readonly choices: readonly string[];
}

/** What was entered, as text, by the name of the value; what is empty is read from the words of the clause. */
export type EnteredValues = Readonly<Record<string, string>>;

interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** The values that an entry takes, out of its JSON Schema; what can be one thing only is not asked. */
export function shapeFields(takes: string): ShapeField[] {
  const { properties = {} } = JSON.parse(takes) as Shape;
  return Object.entries(properties).flatMap(([name, shape]) =>
    'const' in shape || shape.enum?.length === 1 ? [] : { name, ...askedAs(shape) },
  );
}

/** The values that were entered as the graph takes them: a JSON object, as text. Throws where a structure is no JSON. */
export function valuesOf(fields: readonly ShapeField[], entered: EnteredValues): string {
  const given = fields.flatMap(({ name, kind }) => {
    const text = entered[name]?.trim() ?? '';
    return text === '' ? [] : [[name, enteredAs(kind, text)]];
  });
  return JSON.stringify(Object.fromEntries(given));
}

function askedAs({ type, enum: choices, items }: Shape): Omit<ShapeField, 'name'> {
  if (choices) return { kind: 'choice', choices: choices.map(String) };
  if (type === 'boolean') return { kind: 'yes-no', choices: ['true', 'false'] };
  if (type === 'integer' || type === 'number') return { kind: 'number', choices: [] };
  if (type === 'array' && items?.enum) return { kind: 'choices', choices: items.enum.map(String) };
  if (type === 'array' && items?.type === 'string') return { kind: 'lines', choices: [] };
  return { kind: type === 'string' ? 'words' : 'structure', choices: [] };
}

function enteredAs(kind: ShapeKind, text: string): unknown {
  if (kind === 'yes-no') return text === 'true';
  if (kind === 'number') return Number(text);
  if (kind === 'lines' || kind === 'choices') return text.split('\n').filter((line) => line.trim());
  if (kind === 'structure') return plainOrStructure(text);
  return text;
}

// A value of a parameter is a number, words or a list, as its name says; words need no quotes.
function plainOrStructure(text: string): unknown {
  return /^[[{"\d-]|^(true|false|null)$/.test(text) ? jsonOrWords(text) : text;
}

function jsonOrWords(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // 2025-12-31 and 80% begin as numbers do.
    if (error instanceof SyntaxError && !/^[[{]/.test(text)) return text;
    throw error;
  }
}
