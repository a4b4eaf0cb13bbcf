import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import { readCaseSearch } from './cases/search';
import { readDepartmentsSearch } from './departments/own-lists';
import { readHouseholdSearch } from './households/search';
import { readLeadSearch } from './leads/search';
import { readLedgersSearch } from './ledgers/search';
import { readPersonalDataSearch } from './personal-data/search';
import { readPolicySearch } from './policy/search';
import { readReportsSearch } from './reports/search';
import { readAsOf } from './shell/frame/as-of';
import { Frame } from './shell/frame/frame';
import { NotFound } from './shell/frame/not-found';
import { readNoticesSearch } from './supervision/notices-search';
import { readSupervisionSearch } from './supervision/search';
import { readWorkSearch } from './work/search';
import { WorkPage } from './work/work-page';
import { readRunSearch, readRunsSearch } from './year-end/search';

export const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: readAsOf,
  // The day stays while one goes from page to page.
  search: { middlewares: [retainSearchParams(['asOf'])] },
});

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readWorkSearch,
  component: WorkPage,
});

const findRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/households',
}).lazy(() => import('./households/find/find-route').then(({ route }) => route));

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$id',
}).lazy(() => import('./cases/case-route').then(({ route }) => route));

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  validateSearch: readCaseSearch,
}).lazy(() => import('./cases/cases-route').then(({ route }) => route));

const leadsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/leads',
  validateSearch: readLeadSearch,
}).lazy(() => import('./leads/leads-route').then(({ route }) => route));

const leadRoute = createRoute({
  getParentRoute: () => leadsRoute,
  path: '/$id',
}).lazy(() => import('./leads/leads-route').then(({ leadRoute: route }) => route));

const ledgersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledgers',
  validateSearch: readLedgersSearch,
}).lazy(() => import('./ledgers/ledgers-route').then(({ route }) => route));

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledgers/$service/$id',
}).lazy(() => import('./ledgers/ledgers-route').then(({ runRoute: route }) => route));

const householdRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/households/$id',
  validateSearch: readHouseholdSearch,
}).lazy(() => import('./households/household-route').then(({ route }) => route));

const supervisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supervision',
  validateSearch: readSupervisionSearch,
}).lazy(() => import('./supervision/supervision-route').then(({ route }) => route));

const obligationRoute = createRoute({
  getParentRoute: () => supervisionRoute,
  path: '/$id',
}).lazy(() => import('./supervision/supervision-route').then(({ obligationRoute: route }) => route));

const noticesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices',
  validateSearch: readNoticesSearch,
}).lazy(() => import('./supervision/supervision-route').then(({ noticesRoute: route }) => route));

const noticeRoute = createRoute({
  getParentRoute: () => noticesRoute,
  path: '/$id',
}).lazy(() => import('./supervision/supervision-route').then(({ noticeRoute: route }) => route));

const yearEndRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/year-end',
  validateSearch: readRunsSearch,
}).lazy(() => import('./year-end/year-end-route').then(({ route }) => route));

const yearEndRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/year-end/$id',
  validateSearch: readRunSearch,
}).lazy(() => import('./year-end/year-end-route').then(({ runRoute: route }) => route));

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  validateSearch: readReportsSearch,
}).lazy(() => import('./reports/reports-route').then(({ route }) => route));

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id',
}).lazy(() => import('./reports/reports-route').then(({ reportRoute: route }) => route));

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policy',
  validateSearch: readPolicySearch,
}).lazy(() => import('./policy/policy-route').then(({ route }) => route));

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policy/$id',
}).lazy(() => import('./policy/policy-route').then(({ documentRoute: route }) => route));

const personalDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personal-data',
  validateSearch: readPersonalDataSearch,
}).lazy(() => import('./personal-data/personal-data-route').then(({ route }) => route));

const departmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/departments',
  validateSearch: readDepartmentsSearch,
}).lazy(() => import('./departments/departments-route').then(({ route }) => route));

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    workRoute,
    findRoute,
    householdRoute,
    casesRoute,
    caseRoute,
    ledgersRoute,
    runRoute,
    leadsRoute.addChildren([leadRoute]),
    supervisionRoute.addChildren([obligationRoute]),
    noticesRoute.addChildren([noticeRoute]),
    yearEndRoute,
    yearEndRunRoute,
    departmentsRoute,
    personalDataRoute,
    policyRoute,
    documentRoute,
    reportsRoute,
    reportRoute,
  ]),
  basepath: '/app',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
