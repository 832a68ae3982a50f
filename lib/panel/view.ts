import type { Role } from '#lib/guidance/select.ts';
import { viewFound } from './found-view.ts';
import { viewHome } from './home-view.ts';
import { viewAll, viewSituation } from './list-view.ts';
import { viewLocalForm, viewOpened, viewTellForm } from './opened-view.ts';
import { createPastReview } from './past-review.ts';
import { pinnedRows } from './pinned-view.ts';
import type { PageName } from './route.ts';
import type { FirstRunView, FootView, PanelView, ScreenView } from './screens.ts';
import type { PanelState } from './state.ts';
import { unseenNews } from './unseen-news.ts';
import { viewCheck, viewNotice, viewOffline, viewPracticeFile } from './updates-view.ts';

/** Makes the view from the state; pure. */
export function viewPanel(state: PanelState): PanelView {
  const role = state.settings.role ?? 'consulting';
  return {
    screen: viewScreen(state, role),
    role,
    discreet: state.discreet,
    query: state.query,
    foot: viewFoot(state),
    notice: viewNotice(state),
    offline: viewOffline(state),
    policy: state.policy,
    studio: mayOpenStudio(state),
  };
}

function viewScreen(state: PanelState, role: Role): ScreenView {
  if (state.hidden) return { screen: 'hidden' };
  if (!state.guidance) return { screen: 'starting' };
  if (!state.answered) return viewFirstRun(state);
  const { route } = state;
  if (state.query.trim().length >= 2 || route.at === 'find') {
    return { screen: 'found', found: viewFound(state, role) };
  }
  switch (route.at) {
    case 'home':
      return viewHome(state, role);
    case 'situation':
      return viewSituation(state, role, route.situation);
    case 'card':
    case 'edition':
      return viewOpened(state);
    case 'local':
      return viewLocalForm(state);
    case 'tell':
      return viewTellForm(state);
    case 'page':
      return viewPage(state, route.page, role);
  }
}

function viewFirstRun(state: PanelState): FirstRunView {
  const { role, discreet } = state.policy ?? {};
  return { screen: 'first-run', role, discreet, studio: mayOpenStudio(state) };
}

function mayOpenStudio({ policy }: PanelState): boolean {
  return policy?.studio !== false;
}

function viewPage(state: PanelState, page: PageName, role: Role): ScreenView {
  const { guidance, practice } = state;
  switch (page) {
    case 'situations':
      return { screen: page, situations: guidance?.home[role].situations ?? [] };
    case 'all':
      return viewAll(state, role);
    case 'pinned':
      return { screen: page, rows: pinnedRows(state) };
    case 'news':
      return { screen: page, news: guidance?.news ?? [], cards: guidance?.summaries };
    case 'practice':
      return {
        screen: page,
        practice: state.written,
        overlays: guidance?.home.overlays ?? [],
        incoming: state.incoming,
        feedback: state.feedback,
        cards: guidance?.summaries,
        keptFrom: state.policy?.practiceFile,
        fetched: viewPracticeFile(state),
        halfTyped: state.halfTyped,
      };
    case 'settings':
      return {
        ...{ screen: page, practice, policy: state.policy, updating: state.updating },
        ...{ sources: guidance?.sources, policyFile: state.policyFile },
        halfTyped: state.halfTyped,
        fetched: viewPracticeFile(state),
      };
    case 'check':
      return { screen: page, facts: state.facts };
    case 'about':
      return {
        screen: page,
        sources: guidance?.sources ?? [],
        practiceFile: state.policy?.practiceFile,
      };
    case 'print':
    case 'keyboard':
      return { screen: page };
  }
}

const pastReview = createPastReview();

function viewFoot(state: PanelState): FootView | undefined {
  const { guidance, settings, newer } = state;
  if (!guidance) return undefined;
  const unseen = unseenNews(guidance.news ?? [], settings.newsSeen);
  return {
    released: guidance.home.released,
    from: guidance.home.from.find(({ layer }) => layer !== 'packaged')?.bundle.title,
    check: viewCheck(state),
    pastReview: pastReview(state),
    news: unseen.reduce((sum, news) => sum + news.changes.length, 0),
    newer,
  };
}
