/** A sentence with what stands in its braces: `fill('共 {count} 户', { count: 3 })`. */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
