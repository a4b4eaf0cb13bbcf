/** A word of the graph at the head of a line: in English it begins with a capital; Chinese has none. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
