import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Knowledge } from '../knowledge/schema.ts';
import { toExtension } from '../messaging/channel.ts';
import { BACKGROUND } from '../messaging/protocol.ts';
import { everythingKnown } from '../storage/known.ts';
import {
  annotationsOn,
  markStyle,
  onAnySettingChanged,
  previewOn,
  readingMode,
  recapOn,
} from '../storage/settings.ts';
import { currentSettings, deleteEverything } from '../storage/settings-file.ts';
import '../ui/options/options.css';
import { OPTIONS } from '../ui/options/options-words.ts';
import { OptionsPage, type Shortcut } from '../ui/options/OptionsPage.tsx';
import { loadSettings, saveSettings } from './files.ts';
import { type NameOf, removeShown, shownLists } from './shown-lists.ts';

const background = toExtension(BACKGROUND);

const namesFrom =
  ({ incidents }: Pick<Knowledge, 'incidents'>): NameOf =>
  (item) => {
    const [id, claimId] = item.split('/');
    const incident = incidents.find((one) => one.id === id);
    const claim = incident?.claims.find((one) => one.id === claimId);
    return claim?.gist ?? incident?.title ?? item;
  };

/** Names are a courtesy: a knowledge file that cannot be read hides no list. */
const knownNames = (): Promise<NameOf> =>
  everythingKnown().then(namesFrom, () => (item: string) => item);

const shortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).flatMap(({ description, name, shortcut }) => {
    const text = name === '_execute_action' ? OPTIONS.popup : description;
    return text ? [{ name: text, keys: shortcut ?? '' }] : [];
  });

/** Firefox opens its own page for this; Chromium has an address. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function draw(root: Element, nameOf: NameOf): Promise<void> {
  const settings = await currentSettings();
  render(
    <OptionsPage
      {...settings}
      lists={shownLists(settings.lists, nameOf)}
      shortcuts={await shortcuts()}
      onAnnotations={(on) => void annotationsOn.set(on)}
      onReadingMode={(mode) => void readingMode.set(mode)}
      onMarkStyle={(style) => void markStyle.set(style)}
      onRecap={(on) => void recapOn.set(on)}
      onPreview={(on) => void previewOn.set(on)}
      onRemove={(list, items) => void removeShown(list, items)}
      onShortcuts={() => void openShortcuts()}
      onLibrary={() => void background.openLibrary('')}
      onSave={saveSettings}
      onLoad={loadSettings}
      onDelete={deleteEverything}
    />,
    root,
  );
}

async function start(root: Element, signal: AbortSignal): Promise<void> {
  const nameOf = await knownNames();
  await draw(root, nameOf);
  onAnySettingChanged(() => void draw(root, nameOf), signal);
}

const root = document.querySelector('#options');
if (root) void start(root, new AbortController().signal);
