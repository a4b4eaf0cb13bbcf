// Below a node nothing depends on the day that a list was asked for: caches keep an entity by its id, whatever list brought it
// (docs/adr/0037). A field that depends on a day takes `asOf` itself; edges and summaries, which have no id, may hand it down.
const SOURCE = /^services\/[^/]+\/src\/.*\.ts$/;
const TEST_OR_GENERATED = /\.test\.ts$|(^|\/)generated(\.ts$|\/)/;
const RESOLVERS = /\b(\w+)Resolvers\b/g;

/** The object types of a schema that have an id of their own. */
export function entitiesOf(schema) {
  const types = schema.matchAll(/^type (\w+)[^{\n]*\{\n([\s\S]*?)^\}/gm);
  return new Set([...types].flatMap(([, name, body]) => (/^ {2}id: ID!/m.test(body) ? [name] : [])));
}

/** The resolvers of an entity in one file that take the day from their parent, each as `file:line rule`. */
export function dayOfListProblems(file, text, entities) {
  if (!SOURCE.test(file) || TEST_OR_GENERATED.test(file) || !text?.includes('Resolvers')) return [];
  const bare = withoutWords(text);
  const parts = partsOf(bare);
  return parts.flatMap((part) => {
    const named = typesIn(part.text, parts).find((type) => entities.has(type));
    if (!named) return [];
    return resolversIn(part.text)
      .filter(readsParentsDay)
      .map(({ at }) => {
        const line = bare.slice(0, part.at + at).split('\n').length;
        return `${file}:${line}: a field of ${named} takes its day as \`asOf\` or stands on the edge; its parent has none`;
      });
  });
}

// Comments and texts become blanks, so that brackets in them count for nothing; places stay.
function withoutWords(text) {
  const words = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
  return text.replace(words, (found) => found.replace(/[^\n]/g, ' '));
}

// The declarations of a file: each begins in the first column.
function partsOf(text) {
  const starts = [
    ...text.matchAll(/^(?:export |async |const |let |function |type |interface |class )/gm),
  ].map(({ index }) => index);
  return starts.map((at, index) => ({ at, text: text.slice(at, starts[index + 1]) }));
}

// Types by their `XResolvers`, also through a name that the file gives to some of their fields.
function typesIn(text, parts) {
  const aliases = parts.filter(({ text: other }) => {
    const [, name] = /^(?:export )?(?:type|interface) (\w+)/.exec(other) ?? [];
    return name && other !== text && new RegExp(`\\b${name}\\b`).test(text);
  });
  return [text, ...aliases.map((alias) => alias.text)].flatMap((one) =>
    [...one.matchAll(RESOLVERS)].map(([, type]) => type),
  );
}

// Functions that stand as a field: `name(…) {`, `name: (…) =>`, `name: wrapped((…) =>` or the declaration itself.
function resolversIn(text) {
  const found = [];
  for (const { index: at } of text.matchAll(/\(/g)) {
    const closed = closing(text, at);
    const after = /^\s*(?::[^={;]*)?\s*(=>|\{)/.exec(text.slice(closed));
    if (!after) continue;
    const before = text.slice(0, at).replace(/\basync\s*$/, '');
    const [, name] = /(\w+|\])\s*(?::\s*(?:\w+\([^()]*)?|=\s*(?:\w+\([^()]*)?)?$/.exec(before) ?? [];
    if (!name || /^(if|for|while|switch|catch|__resolveReference)$/.test(name)) continue;
    const start = closed + after[0].length;
    const body = text.slice(
      start,
      after[1] === '{' ? closing(text, start - 1) : endOfExpression(text, start),
    );
    found.push({ at, parent: firstOf(text.slice(at + 1, closed - 1)), body });
  }
  return found;
}

function readsParentsDay({ parent, body }) {
  if (parent.startsWith('{')) return /\basOf\b/.test(parent.slice(0, closing(parent, 0)));
  const [name] = /^\w+/.exec(parent) ?? [];
  if (!name) return false;
  return new RegExp(`\\b${name}\\??\\.asOf\\b|\\{[^{}]*\\basOf\\b[^{}]*\\}\\s*=\\s*${name}\\b`).test(body);
}

function firstOf(parameters) {
  return parameters.slice(0, endOfExpression(parameters, 0)).trim();
}

// The place after the bracket that closes the one at `open`.
function closing(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('([{'.includes(text[at])) depth += 1;
    if (')]}'.includes(text[at])) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

// Where an expression ends: at a comma, a semicolon or a bracket that it did not open.
function endOfExpression(text, start) {
  for (let at = start; at < text.length; at += 1) {
    if ('([{'.includes(text[at])) at = closing(text, at) - 1;
    else if (',;)]}'.includes(text[at])) return at;
  }
  return text.length;
}
