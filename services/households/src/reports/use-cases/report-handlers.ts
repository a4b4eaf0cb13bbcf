import type { Law } from '@dixian/policy';
import { type EventHandler, onEvent } from '@dixian/service';
import {
  fileAllowances,
  fileAnswers,
  fileDeliveries,
  fileHits,
  fileRenovations,
  fileSchooling,
  fileWork,
} from './file-reports';

/** What the register does with what departments report. */
export function reportHandlers(law: Law): EventHandler[] {
  return [
    onEvent('guarantee-answered', (event, transaction) => fileAnswers(transaction, event)),
    onEvent('allowance-changed', (event, transaction) => fileAllowances(transaction, event)),
    onEvent('renovation-changed', (event, transaction) => fileRenovations(transaction, event)),
    onEvent('measure-delivered', (event, transaction) => fileDeliveries(transaction, event)),
    onEvent('work-status-changed', (event, transaction) => fileWork(transaction, event)),
    onEvent('school-status-changed', (event, transaction) => fileSchooling(transaction, event)),
    onEvent('screening-hit', (event, transaction) => fileHits(transaction, event, law)),
  ];
}
