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
  /** Day of the newest review in the knowledge file, YYYY-MM-DD. */
  readonly asOf: string | null;
}

const Footer = ({ asOf }: Pick<PopupProps, 'asOf'>): JSX.Element => (
  <footer class="small section">
    {asOf !== null && `${knowledgeText(asOf)} `}
    {NO_VERDICT}
  </footer>
);

export function PopupView(props: PopupProps): JSX.Element {
  const { state, asOf, settings, site, onEverywhere, onSite, ...actions } = props;
  return (
    <div class="popup themed" lang={LANGUAGE} dir={DIRECTION}>
      <header>
        <h1>{POPUP.name}</h1>
        <p class="small">{POPUP.tagline}</p>
      </header>
      <PopupSwitches settings={settings} site={site} onEverywhere={onEverywhere} onSite={onSite} />
      <main>
        <Explained explanation={explainPage(state)} />
        {state?.kind === 'read' && <PopupRead state={state} {...actions} />}
      </main>
      <Footer asOf={asOf} />
    </div>
  );
}
