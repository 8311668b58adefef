import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { loadSession } from "./api/client.js";
import { queryClient } from "./api/queryClient.js";
import { reportQuery } from "./api/reports.js";
import { useText } from "./i18n/language.js";
import {
  amendSearch,
  auditSearch,
  checkSearch,
  dismissalsSearch,
  documentsSearch,
  forceSearch,
  goalSearch,
  goalsSearch,
  importsSearch,
  indicatorSearch,
  indicatorsSearch,
  linksSearch,
  mainstreamingSearch,
  mapSearch,
  peopleSearch,
  placesSearch,
  planSearch,
  plansSearch,
  programmeSearch,
  relationsSearch,
  reportSearch,
  reviewSearch,
  roundsSearch,
  signInSearch,
  unitsSearch,
  unknownsSearch,
} from "./search.js";
import { startOf } from "./shell/places.js";
import { Shell } from "./shell/Shell.js";
import { buttonClass } from "./ui/classes.js";
import { EmptyState, Skeleton } from "./ui/states.js";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ScreenError });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async () => {
    const session = await loadSession();
    throw redirect({ to: startOf(session), replace: true });
  },
});

const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import("./documents/DocumentsPage.js"), "DocumentsPage"),
});

const document = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  component: lazyRouteComponent(() => import("./documents/DocumentFrame.js"), "DocumentFrame"),
});

const documentHome = createRoute({
  getParentRoute: () => document,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/documents/$id/review", params, replace: true });
  },
});

const review = createRoute({
  getParentRoute: () => document,
  path: "/review",
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import("./review/ReviewPage.js"), "ReviewPage"),
});

const plan = createRoute({
  getParentRoute: () => document,
  path: "/plan",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("./plan/PlanPage.js"), "PlanPage"),
});

const documentRelations = createRoute({
  getParentRoute: () => document,
  path: "/relations",
  component: lazyRouteComponent(
    () => import("./relations/DocumentRelationsPage.js"),
    "DocumentRelationsPage",
  ),
});

const force = createRoute({
  getParentRoute: () => document,
  path: "/force",
  validateSearch: forceSearch,
  component: lazyRouteComponent(() => import("./force/ForcePage.js"), "ForcePage"),
});

const programmes = createRoute({
  getParentRoute: () => root,
  path: "/programmes",
  component: lazyRouteComponent(() => import("./programme/ProgrammesPage.js"), "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$id",
  validateSearch: programmeSearch,
  component: lazyRouteComponent(() => import("./programme/ProgrammePage.js"), "ProgrammePage"),
});

const amend = createRoute({
  getParentRoute: () => root,
  path: "/programmes/$id/amend",
  validateSearch: amendSearch,
  component: lazyRouteComponent(() => import("./programme/amend/AmendPage.js"), "AmendPage"),
});

const plans = createRoute({
  getParentRoute: () => root,
  path: "/plans",
  validateSearch: plansSearch,
  component: lazyRouteComponent(() => import("./plan/PlansPage.js"), "PlansPage"),
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$id",
  validateSearch: reportSearch,
  // asked for while the page's code is on its way; not when a link is only pointed at
  loader: ({ params, preload }) => {
    if (!preload) void queryClient.prefetchQuery(reportQuery(params.id));
  },
  component: lazyRouteComponent(() => {
    // nearly every report has a text to write: its editor comes together with the page, not after it
    void import("./report/text/RichTextEditor.js");
    return import("./report/ReportPage.js");
  }, "ReportPage"),
});

const round = createRoute({
  getParentRoute: () => root,
  path: "/rounds/$id",
  component: lazyRouteComponent(() => import("./rounds/BoardPage.js"), "BoardPage"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/rounds/$id/sections/$key",
  component: lazyRouteComponent(() => import("./rounds/ComparePage.js"), "ComparePage"),
});

const discipline = createRoute({
  getParentRoute: () => root,
  path: "/units/$id/discipline",
  component: lazyRouteComponent(() => import("./rounds/DisciplinePage.js"), "DisciplinePage"),
});

const rounds = createRoute({
  getParentRoute: () => root,
  path: "/rounds",
  validateSearch: roundsSearch,
  component: lazyRouteComponent(() => import("./rounds/RoundsPage.js"), "RoundsPage"),
});

const synthesis = createRoute({
  getParentRoute: () => root,
  path: "/syntheses/$id",
  component: lazyRouteComponent(() => import("./synthesis/SynthesisPage.js"), "SynthesisPage"),
});

const synthesisOutline = createRoute({
  getParentRoute: () => root,
  path: "/syntheses/$id/outline",
  component: lazyRouteComponent(() => import("./synthesis/OutlinePage.js"), "OutlinePage"),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: "/templates",
  component: lazyRouteComponent(() => import("./synthesis/TemplatesPage.js"), "TemplatesPage"),
});

const syntheses = createRoute({
  getParentRoute: () => root,
  path: "/syntheses",
  component: lazyRouteComponent(() => import("./synthesis/SynthesesPage.js"), "SynthesesPage"),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: "/desk",
  component: lazyRouteComponent(() => import("./desk/DeskPage.js"), "DeskPage"),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  component: lazyRouteComponent(() => import("./evaluation/OverviewPage.js"), "OverviewPage"),
});

const indicators = createRoute({
  getParentRoute: () => root,
  path: "/indicators",
  validateSearch: indicatorsSearch,
  component: lazyRouteComponent(() => import("./evaluation/IndicatorsPage.js"), "IndicatorsPage"),
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: "/indicators/$id",
  validateSearch: indicatorSearch,
  component: lazyRouteComponent(() => import("./evaluation/IndicatorPage.js"), "IndicatorPage"),
});

const links = createRoute({
  getParentRoute: () => root,
  path: "/links",
  validateSearch: linksSearch,
  component: lazyRouteComponent(() => import("./evaluation/links/LinksPage.js"), "LinksPage"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import("./evaluation/imports/ImportsPage.js"), "ImportsPage"),
});

const goals = createRoute({
  getParentRoute: () => root,
  path: "/goals",
  validateSearch: goalsSearch,
  component: lazyRouteComponent(() => import("./evaluation/goals/GoalsPage.js"), "GoalsPage"),
});

const goal = createRoute({
  getParentRoute: () => root,
  path: "/goals/$framework/$code",
  validateSearch: goalSearch,
  component: lazyRouteComponent(() => import("./evaluation/goals/GoalPage.js"), "GoalPage"),
});

const unitDashboard = createRoute({
  getParentRoute: () => root,
  path: "/units/$id",
  component: lazyRouteComponent(() => import("./evaluation/UnitDashboard.js"), "UnitDashboard"),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import("./evaluation/MapPage.js"), "MapPage"),
});

const mainstreaming = createRoute({
  getParentRoute: () => root,
  path: "/mainstreaming",
  validateSearch: mainstreamingSearch,
  component: lazyRouteComponent(() => import("./evaluation/MatrixPage.js"), "MatrixPage"),
});

const unknowns = createRoute({
  getParentRoute: () => root,
  path: "/unknowns",
  validateSearch: unknownsSearch,
  component: lazyRouteComponent(() => import("./evaluation/UnknownsPage.js"), "UnknownsPage"),
});

const publication = createRoute({
  getParentRoute: () => root,
  path: "/publication",
  component: lazyRouteComponent(() => import("./publication/PublicationPage.js"), "PublicationPage"),
});

/** Needs no session and asks the server for nothing. */
const check = createRoute({
  getParentRoute: () => root,
  path: "/soat",
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import("./check/CheckPage.js"), "CheckPage"),
});

const dismissals = createRoute({
  getParentRoute: () => root,
  path: "/dismissals",
  validateSearch: dismissalsSearch,
  component: lazyRouteComponent(() => import("./check/dismiss/DismissalsPage.js"), "DismissalsPage"),
});

const replacedActs = createRoute({
  getParentRoute: () => root,
  path: "/replaced-acts",
  component: lazyRouteComponent(() => import("./check/acts/ActsPage.js"), "ActsPage"),
});

const relations = createRoute({
  getParentRoute: () => root,
  path: "/relations",
  validateSearch: relationsSearch,
  component: lazyRouteComponent(() => import("./relations/RelationsPage.js"), "RelationsPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/dang-nhap",
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import("./account/SignInPage.js"), "SignInPage"),
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: "/quen-mat-khau",
  component: lazyRouteComponent(() => import("./account/ForgottenPage.js"), "ForgottenPage"),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: "/dat-mat-khau",
  component: lazyRouteComponent(() => import("./account/NewPasswordPage.js"), "NewPasswordPage"),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/tai-khoan",
  component: lazyRouteComponent(() => import("./account/AccountPage.js"), "AccountPage"),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: "/thong-bao",
  component: lazyRouteComponent(() => import("./account/NoticesPage.js"), "NoticesPage"),
});

const admin = createRoute({
  getParentRoute: () => root,
  path: "/quan-tri",
  component: lazyRouteComponent(() => import("./admin/AdminFrame.js"), "AdminFrame"),
});

const adminHome = createRoute({
  getParentRoute: () => admin,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/quan-tri/don-vi", replace: true });
  },
});

const adminUnits = createRoute({
  getParentRoute: () => admin,
  path: "/don-vi",
  validateSearch: unitsSearch,
  component: lazyRouteComponent(() => import("./admin/UnitsPage.js"), "UnitsPage"),
});

const adminUnit = createRoute({
  getParentRoute: () => admin,
  path: "/don-vi/$id",
  component: lazyRouteComponent(() => import("./admin/UnitPage.js"), "UnitPage"),
});

const adminPlaces = createRoute({
  getParentRoute: () => admin,
  path: "/dia-ban",
  validateSearch: placesSearch,
  component: lazyRouteComponent(() => import("./admin/PlacesPage.js"), "PlacesPage"),
});

const adminPeople = createRoute({
  getParentRoute: () => admin,
  path: "/nguoi-dung",
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("./admin/PeoplePage.js"), "PeoplePage"),
});

const adminOutlines = createRoute({
  getParentRoute: () => admin,
  path: "/de-cuong",
  component: lazyRouteComponent(() => import("./outline/OutlinesPage.js"), "OutlinesPage"),
});

const adminAudit = createRoute({
  getParentRoute: () => admin,
  path: "/nhat-ky",
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import("./admin/AuditPage.js"), "AuditPage"),
});

const adminSettings = createRoute({
  getParentRoute: () => admin,
  path: "/cai-dat",
  component: lazyRouteComponent(() => import("./admin/SettingsPage.js"), "SettingsPage"),
});

const adminSystem = createRoute({
  getParentRoute: () => admin,
  path: "/he-thong",
  component: lazyRouteComponent(() => import("./admin/SystemPage.js"), "SystemPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    documents,
    document.addChildren([documentHome, review, plan, force, documentRelations]),
    plans,
    desk,
    overview,
    publication,
    indicators,
    indicator,
    links,
    imports,
    goals,
    goal,
    unitDashboard,
    map,
    mainstreaming,
    unknowns,
    programmes,
    programme,
    amend,
    rounds,
    round,
    compare,
    discipline,
    syntheses,
    synthesis,
    synthesisOutline,
    templates,
    report,
    check,
    dismissals,
    replacedActs,
    relations,
    signIn,
    forgotten,
    newPassword,
    account,
    notices,
    admin.addChildren([
      adminHome,
      adminUnits,
      adminUnit,
      adminPlaces,
      adminPeople,
      adminOutlines,
      adminAudit,
      adminSettings,
      adminSystem,
    ]),
  ]),
  defaultPreload: "intent",
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  const t = useText();
  return (
    <EmptyState title={t("error.notFound")} what={t("error.notFoundWhat")}>
      <Link to="/documents" className={buttonClass("main")}>
        {t("error.toDocuments")}
      </Link>
    </EmptyState>
  );
}

function ScreenError() {
  const t = useText();
  return (
    <EmptyState title={t("error.screen")} what={t("error.screenWhat")}>
      <button type="button" className={buttonClass("main")} onClick={() => window.location.reload()}>
        {t("error.reload")}
      </button>
    </EmptyState>
  );
}
