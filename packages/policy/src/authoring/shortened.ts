/** The summary of a clause that nobody has written one for: how its words begin. */
export function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, '');
  return words.length > 30 ? `${words.slice(0, 29)}…` : words;
}
