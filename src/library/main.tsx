import { render } from 'preact';
import { type Route, hashOf, routeOf } from '../catalogue/route.ts';
import type { Pack } from '../knowledge/schema.ts';
import { everythingKnown } from '../storage/known.ts';
import { onPacksChanged, ownPacks } from '../storage/packs.ts';
import { LIBRARY } from '../ui/library/library-words.ts';
import { LibraryNotice } from '../ui/library/LibraryFrame.tsx';
import '../ui/library/library.css';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { LibraryPage } from './pages.tsx';

const currentRoute = (): Route => routeOf(location.hash);

/** A new page begins at its beginning, or at the claim that was asked for. */
function moveTo(route: Route, root: Element): void {
  const ref = route.view === 'incident' ? `${route.incident}/${route.claim ?? ''}` : '';
  const records = [...root.querySelectorAll<HTMLElement>('[data-ref]')];
  const record = records.find(({ dataset }) => dataset['ref'] === ref);
  const target = record ?? root.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: true });
  if (record) record.scrollIntoView({ block: 'start' });
  else window.scrollTo({ top: 0 });
}

/** Remembers how far a page was read, for whoever comes back to it. */
function keepPlace({ target }: Event): void {
  const isLink = target instanceof Element && target.closest('a[href^="#"]') !== null;
  if (isLink) history.replaceState({ top: window.scrollY }, '');
}

/** Where the reader left the page that was come back to; null on a page that is new. */
function placeLeft(): number | null {
  const state: unknown = history.state;
  const hasTop = typeof state === 'object' && state !== null && 'top' in state;
  return hasTop && typeof state.top === 'number' ? state.top : null;
}

function titleOf(route: Route, catalogue: Catalogue): string {
  if (route.view === 'list') return LIBRARY.name;
  if (route.view !== 'incident') return `${LIBRARY[route.view]} – ${LIBRARY.name}`;
  const entry = catalogue.entries.find(({ id }) => id === route.incident);
  return `${entry?.title ?? LIBRARY.missing} – ${LIBRARY.name}`;
}

/** What is shown: everything known, and the packs of it. */
interface Shown {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
}

async function load(): Promise<Shown> {
  const [knowledge, packs] = await Promise.all([everythingKnown(), ownPacks()]);
  return { catalogue: catalogueOf(knowledge), packs };
}

function showFailure(root: Element, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const detail = `${LIBRARY.unreadableMeaning}\n${reason}`;
  render(<LibraryNotice text={LIBRARY.unreadable} detail={detail} />, root);
}

function draw(root: Element, { catalogue, packs }: Shown): void {
  const route = currentRoute();
  document.title = titleOf(route, catalogue);
  render(
    <LibraryPage
      catalogue={catalogue}
      route={route}
      packs={packs}
      onFilters={(filters) => {
        // Each letter of a query is no page of its own for the browser's back button.
        history.replaceState(null, '', hashOf({ view: 'list', filters }));
        draw(root, { catalogue, packs });
      }}
    />,
    root,
  );
}

function start(root: Element, signal: AbortSignal): void {
  let shown: Shown | null = null;
  let loading = 0;
  const reload = async (): Promise<void> => {
    const turn = ++loading;
    try {
      const loaded = await load();
      // A newer reload is under way and knows better.
      if (turn !== loading) return;
      shown = loaded;
      draw(root, shown);
    } catch (error) {
      showFailure(root, error);
    }
  };
  render(<LibraryNotice text={LIBRARY.reading} />, root);
  void reload().then(() => currentRoute().view === 'incident' && moveTo(currentRoute(), root));
  const turnTo = (): void => {
    if (!shown) return;
    draw(root, shown);
    const left = placeLeft();
    if (left === null) moveTo(currentRoute(), root);
    else window.scrollTo({ top: left });
  };
  addEventListener('hashchange', turnTo, { signal });
  root.addEventListener('click', keepPlace, { capture: true, signal });
  onPacksChanged(() => void reload(), signal);
}

const root = document.querySelector('#library');
if (root) start(root, new AbortController().signal);
