import type { z } from 'zod';

/** What is wrong with a variable, as an operator would say it: its name, what is amiss, what to write. Never its value. */
export function sentenceOf(
  issue: z.core.$ZodIssue,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const name = issue.path.join('.') || 'environment';
  return `${name}: ${isMissing(issue, given) ? 'is missing' : amiss(issue)}`;
}

function isMissing(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): boolean {
  return issue.path.length === 1 && issue.code !== 'custom' && given[String(issue.path[0])] === undefined;
}

function amiss(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `write ${issue.minimum} or more`;
    case 'too_big':
      return `write ${issue.maximum} or less`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'is no URL: write it with its scheme, as https://host or postgres://user:password@host:5432/database'
        : issue.message;
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'write a whole number' : issue.message;
    default:
      return issue.message;
  }
}
