/** An event's JSON Schema with one more subscriber; the text around the list stays as it is written. */
export function withSubscriber(schema: string, service: string): string {
  const list = /("x-subscribers": \[)([^\]]*)(\])/;
  if (!list.test(schema)) throw new Error('The schema of the event names no "x-subscribers"');
  return schema.replace(list, (_, open: string, names: string, close: string) => {
    const separator = names.trim() === '' ? '' : ', ';
    return `${open}${names.trimEnd()}${separator}"${service}"${close}`;
  });
}
