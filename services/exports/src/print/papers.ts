import type { Paper } from './paper';
import { answer } from './papers/answer';
import { checkSheet } from './papers/check-sheet';
import { explainer } from './papers/explainer';
import { figureReport } from './papers/figure-report';
import { helpPlan } from './papers/help-plan';
import { householdFile } from './papers/household-file';
import { notice } from './papers/notice';
import { personExtract } from './papers/person-extract';
import { posted } from './papers/posted';
import { receipt } from './papers/receipt';

/** Every paper by the name in its address. */
export const papers: ReadonlyMap<string, Paper> = new Map(
  [
    ...[notice, posted, checkSheet, helpPlan, householdFile, explainer, figureReport, answer, receipt],
    personExtract,
  ].map((paper) => [paper.name, paper]),
);
