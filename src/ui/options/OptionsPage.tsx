import type { JSX } from 'preact';
import {
  MARK_STYLES,
  type MarkStyle,
  READING_MODES,
  type ReadingMode,
} from '../../settings/choices.ts';
import { DIRECTION, LANGUAGE } from '../format.ts';
import { Choice, Tick } from './Choices.tsx';
import { ItemList, type ListItem } from './ItemList.tsx';
import { type DataActions, DeleteEverything, SettingsFiles } from './OptionsData.tsx';
import {
  METHOD,
  OPTIONS,
  PRIVACY,
  readingText,
  type ShownList,
  styleText,
} from './options-words.ts';

export interface Shortcut {
  readonly name: string;
  /** The keys, as the browser names them; empty where there are none. */
  readonly keys: string;
}

export interface OptionsProps extends DataActions {
  readonly annotationsOn: boolean;
  readonly readingMode: ReadingMode;
  readonly markStyle: MarkStyle;
  readonly recapOn: boolean;
  readonly previewOn: boolean;
  readonly lists: Readonly<Record<ShownList, readonly ListItem[]>>;
  readonly shortcuts: readonly Shortcut[];
  readonly onAnnotations: (on: boolean) => void;
  readonly onReadingMode: (mode: ReadingMode) => void;
  readonly onMarkStyle: (style: MarkStyle) => void;
  readonly onRecap: (on: boolean) => void;
  readonly onPreview: (on: boolean) => void;
  readonly onRemove: (list: ShownList, items: readonly string[]) => void;
  readonly onShortcuts: () => void;
  readonly onLibrary: () => void;
}

const SHOWN_LISTS = ['sitesOff', 'sitesOn', 'pagesOff', 'hiddenIncidents', 'hiddenNotes'] as const;

const Reading = (props: OptionsProps): JSX.Element => (
  <section>
    <h2>{OPTIONS.reading}</h2>
    <Tick text={OPTIONS.annotations} on={props.annotationsOn} onChange={props.onAnnotations} />
    <Choice
      title={OPTIONS.sites}
      options={READING_MODES}
      chosen={props.readingMode}
      textOf={readingText}
      onChoose={props.onReadingMode}
    />
  </section>
);

const Marks = (props: OptionsProps): JSX.Element => (
  <section>
    <h2>{OPTIONS.marks}</h2>
    <Choice
      title={OPTIONS.strength}
      options={MARK_STYLES}
      chosen={props.markStyle}
      textOf={styleText}
      onChoose={props.onMarkStyle}
    />
    <Tick text={OPTIONS.recap} on={props.recapOn} onChange={props.onRecap} />
    <Tick text={OPTIONS.preview} on={props.previewOn} onChange={props.onPreview} />
  </section>
);

const Lists = ({ lists, onRemove }: Pick<OptionsProps, 'lists' | 'onRemove'>): JSX.Element => (
  <section>
    <h2>{OPTIONS.lists}</h2>
    {SHOWN_LISTS.map((list) => (
      <ItemList
        key={list}
        list={list}
        items={lists[list]}
        onRemove={(items) => onRemove(list, items)}
      />
    ))}
  </section>
);

const Shortcuts = ({ shortcuts, onShortcuts }: Pick<OptionsProps, 'shortcuts' | 'onShortcuts'>) => (
  <section>
    <h2>{OPTIONS.shortcuts}</h2>
    <dl class="shortcuts">
      {shortcuts.map(({ name, keys }) => (
        <div key={name} class="row item">
          <dt>{name}</dt>
          <dd>{keys === '' ? OPTIONS.shortcutNone : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
    <p class="row">
      <button type="button" onClick={onShortcuts}>
        {OPTIONS.shortcutsChange}
      </button>
      <span class="small">{OPTIONS.shortcutsElsewhere}</span>
    </p>
  </section>
);

const Packs = ({ onLibrary }: Pick<OptionsProps, 'onLibrary'>): JSX.Element => (
  <section>
    <h2>{OPTIONS.packs}</h2>
    <p class="small">{OPTIONS.packsMeaning}</p>
    <button type="button" onClick={onLibrary}>
      {OPTIONS.library}
    </button>
  </section>
);

const Texts = ({ title, texts }: { title: string; texts: readonly string[] }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </section>
);

/** Everything a reader can set, and what they should know. */
export const OptionsPage = (props: OptionsProps): JSX.Element => (
  <div class="options themed" lang={LANGUAGE} dir={DIRECTION}>
    <header>
      <h1>{OPTIONS.name}</h1>
    </header>
    <main>
      <Reading {...props} />
      <Marks {...props} />
      <Lists lists={props.lists} onRemove={props.onRemove} />
      <Shortcuts shortcuts={props.shortcuts} onShortcuts={props.onShortcuts} />
      <Packs onLibrary={props.onLibrary} />
      <SettingsFiles onSave={props.onSave} onLoad={props.onLoad} />
      <DeleteEverything onDelete={props.onDelete} />
      <Texts title={OPTIONS.method} texts={METHOD} />
      <Texts title={OPTIONS.privacy} texts={PRIVACY} />
    </main>
  </div>
);
