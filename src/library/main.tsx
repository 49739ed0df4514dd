import { render } from 'preact';
import { type Filters, type Route, hashOf, routeOf } from '../catalogue/route.ts';
import { everythingKnown } from '../storage/known.ts';
import { packs } from '../storage/packs.ts';
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

function titleOf(route: Route, catalogue: Catalogue): string {
  if (route.view === 'list') return LIBRARY.name;
  if (route.view !== 'incident') return `${LIBRARY[route.view]} – ${LIBRARY.name}`;
  const entry = catalogue.entries.find(({ id }) => id === route.incident);
  return `${entry?.title ?? LIBRARY.missing} – ${LIBRARY.name}`;
}

async function load(root: Element): Promise<Catalogue | null> {
  try {
    return catalogueOf(await everythingKnown());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const detail = `${LIBRARY.unreadableMeaning}\n${reason}`;
    render(<LibraryNotice text={LIBRARY.unreadable} detail={detail} />, root);
    return null;
  }
}

async function draw(root: Element, catalogue: Catalogue): Promise<void> {
  const route = currentRoute();
  const own = await packs.get();
  document.title = titleOf(route, catalogue);
  render(
    <LibraryPage
      catalogue={catalogue}
      route={route}
      packs={own}
      onFilters={(filters) => narrow(root, catalogue, filters)}
    />,
    root,
  );
}

/** Each letter of a query is no page of its own for the browser's back button. */
function narrow(root: Element, catalogue: Catalogue, filters: Filters): void {
  history.replaceState(null, '', hashOf({ view: 'list', filters }));
  void draw(root, catalogue);
}

async function start(root: Element, signal: AbortSignal): Promise<void> {
  render(<LibraryNotice text={LIBRARY.reading} />, root);
  let catalogue = await load(root);
  if (!catalogue) return;
  await draw(root, catalogue);
  if (currentRoute().view === 'incident') moveTo(currentRoute(), root);
  addEventListener(
    'hashchange',
    () => catalogue && void draw(root, catalogue).then(() => moveTo(currentRoute(), root)),
    { signal },
  );
  const reload = async (): Promise<void> => {
    catalogue = await load(root);
    if (catalogue) await draw(root, catalogue);
  };
  packs.onChanged(() => void reload(), signal);
}

const root = document.querySelector('#library');
if (root) void start(root, new AbortController().signal);
