/** Evidence line by line; what was left out has no line, entries of a list one each. What a decision rested on has its own field. */
export function evidenceLines(evidence: object): { name: string; value: string }[] {
  return Object.entries(evidence).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || value === undefined || name === 'grounds') return [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.map((entry) => ({ name, value: inWords(entry) }));
  });
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value).filter((part) => part !== null);
  return parts.map(inWords).join(' · ');
}
