import type { JSX } from 'preact';
import type { PageState } from '../notes/page-state.ts';
import { explainPage } from './explain-page.ts';
import { Explained } from './Explained.tsx';
import { DIRECTION, LANGUAGE } from './format.ts';
import { PopupRead, type ReadActions } from './PopupRead.tsx';
import { PopupSwitches, type PopupSwitchesProps } from './PopupSwitches.tsx';
import { knowledgeText, NO_VERDICT, POPUP } from './words.ts';

export interface PopupProps extends PopupSwitchesProps, ReadActions {
  /** Null where no content script answers: browser pages, stores, PDF files. */
  readonly state: PageState | null;
  /** The knowledge file and the day of its newest review, YYYY-MM-DD; null where it cannot be read. */
  readonly knowledge: { readonly asOf: string; readonly version: number } | null;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
  /** Null in browsers without panels. */
  readonly onPanel: (() => void) | null;
}

type FooterProps = Pick<PopupProps, 'knowledge' | 'onLibrary' | 'onOptions' | 'onPanel'>;

const Footer = ({ knowledge, onLibrary, onOptions, onPanel }: FooterProps): JSX.Element => (
  <footer class="small section">
    <p class="row">
      <button type="button" onClick={onLibrary}>
        {POPUP.library}
      </button>
      <button type="button" onClick={onOptions}>
        {POPUP.options}
      </button>
      {onPanel && (
        <button type="button" onClick={onPanel}>
          {POPUP.panel}
        </button>
      )}
      {knowledge && <span>{knowledgeText(knowledge.asOf, knowledge.version)}</span>}
    </p>
    <p>{NO_VERDICT}</p>
  </footer>
);

export function PopupView(props: PopupProps): JSX.Element {
  const { state, knowledge, onLibrary, onOptions, onPanel, ...rest } = props;
  const { settings, site, onEverywhere, onSite, onPage, ...actions } = rest;
  return (
    <div class="popup themed" lang={LANGUAGE} dir={DIRECTION}>
      <header>
        <h1>{POPUP.name}</h1>
        <p class="small">{POPUP.tagline}</p>
      </header>
      <PopupSwitches
        settings={settings}
        site={site}
        onEverywhere={onEverywhere}
        onSite={onSite}
        onPage={onPage}
      />
      <main>
        <Explained explanation={explainPage(state)} />
        {state?.kind === 'read' && <PopupRead state={state} {...actions} />}
      </main>
      <Footer knowledge={knowledge} onLibrary={onLibrary} onOptions={onOptions} onPanel={onPanel} />
    </div>
  );
}
