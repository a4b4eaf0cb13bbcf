/** An event's JSON Schema with one more subscriber; the text around the list stays as it is written. */
export function withSubscriber(schema: string, service: string): string {
  return withParty(schema, 'x-subscribers', service);
}

/** An event's JSON Schema with one more service that publishes it. */
export function withPublisher(schema: string, service: string): string {
  return withParty(schema, 'x-publisher', service);
}

function withParty(schema: string, keyword: string, service: string): string {
  const list = new RegExp(`("${keyword}": \\[)([^\\]]*)(\\])`);
  if (!list.test(schema)) throw new Error(`The schema of the event has no list "${keyword}"`);
  return schema.replace(list, (_, open: string, names: string, close: string) => {
    const separator = names.trim() === '' ? '' : ', ';
    return `${open}${names.trimEnd()}${separator}"${service}"${close}`;
  });
}

/** An event's JSON Schema that gives one more service a part that it keeps for some (`x-for`). */
export function withPart(schema: string, part: string, service: string): string {
  const begins = schema.indexOf(`"${part}": {`);
  if (begins < 0) throw new Error(`The schema of the event has no part "${part}"`);
  return schema.slice(0, begins) + withParty(schema.slice(begins), 'x-for', service);
}
