import { createLazyRoute } from '@tanstack/react-router';
import { ReportPage } from './report-page';
import { ReportsPage } from './reports-page';
import './reports.css';

export const route = createLazyRoute('/reports')({ component: ReportsPage });
export const reportRoute = createLazyRoute('/reports/$id')({ component: ReportPage });
