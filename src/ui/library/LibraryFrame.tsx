import type { ComponentChildren, JSX } from 'preact';
import { DIRECTION, LANGUAGE } from '../format.ts';
import { NO_VERDICT } from '../words.ts';
import { LIBRARY, sizeText, versionText } from './library-words.ts';

export interface Section {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

export interface FrameProps {
  readonly sections: readonly Section[];
  readonly version: number;
  readonly asOf: string;
  readonly incidents: number;
  readonly claims: number;
  readonly children: ComponentChildren;
}

const Navigation = ({ sections }: Pick<FrameProps, 'sections'>): JSX.Element => (
  <nav aria-label={LIBRARY.sections}>
    <ul class="sections">
      {sections.map(({ text, href, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Not a link: the address after `#` tells which page of the library is shown. */
function toContent({ currentTarget }: { currentTarget: HTMLElement }): void {
  currentTarget.parentElement?.querySelector<HTMLElement>('main h1')?.focus();
}

/** What stands around every page of the library. */
export const LibraryFrame = (props: FrameProps): JSX.Element => (
  <div class="library themed" lang={LANGUAGE} dir={DIRECTION}>
    <button type="button" class="skip" onClick={toContent}>
      {LIBRARY.skip}
    </button>
    <header class="masthead">
      <p class="title">{LIBRARY.name}</p>
      <p class="small">
        {versionText(props.version, props.asOf)}: {sizeText(props.incidents, props.claims)}
      </p>
      <Navigation sections={props.sections} />
    </header>
    <main>{props.children}</main>
    <footer class="small">{NO_VERDICT}</footer>
  </div>
);

export const LibraryNotice = ({ text, detail }: { text: string; detail?: string }): JSX.Element => (
  <div class="library themed" lang={LANGUAGE} dir={DIRECTION}>
    <main>
      <h1>{text}</h1>
      {detail !== undefined && <p class="detail">{detail}</p>}
    </main>
  </div>
);
