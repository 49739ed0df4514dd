import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { POPUP, siteText } from './words.ts';

export interface PopupSettings {
  readonly everywhere: boolean;
  readonly site: boolean;
  readonly page: boolean;
}

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  /** Why it cannot be used; null when it can. */
  readonly blocked: string | null;
  readonly onChange: (on: boolean) => void;
}

function Switch({ name, on, blocked, onChange }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="switch">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={blocked === null ? undefined : id}
        disabled={blocked !== null}
        onClick={() => onChange(!on)}
      >
        <span dir="auto">{name}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {blocked !== null && (
        <p class="small" id={id}>
          {blocked}
        </p>
      )}
    </div>
  );
}

function siteBlocked(settings: PopupSettings, site: string | null): string | null {
  if (site === null) return POPUP.noSite;
  return settings.everywhere ? null : POPUP.offEverywhere;
}

const pageBlocked = (settings: PopupSettings, site: string | null): string | null =>
  siteBlocked(settings, site) ?? (settings.site ? null : POPUP.offOnSite);

export interface PopupSwitchesProps {
  readonly settings: PopupSettings;
  readonly site: string | null;
  readonly onEverywhere: (on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  readonly onPage: (on: boolean) => void;
}

export function PopupSwitches(props: PopupSwitchesProps): JSX.Element {
  const { settings, site, onEverywhere, onSite, onPage } = props;
  const blocked = siteBlocked(settings, site);
  const pageReason = pageBlocked(settings, site);
  return (
    <div class="switches">
      <Switch
        name={POPUP.everywhere}
        on={settings.everywhere}
        blocked={null}
        onChange={onEverywhere}
      />
      <Switch
        name={siteText(site)}
        on={settings.site && blocked === null}
        blocked={blocked}
        onChange={onSite}
      />
      {blocked === null && (
        <Switch
          name={POPUP.page}
          on={settings.page && pageReason === null}
          blocked={pageReason}
          onChange={onPage}
        />
      )}
    </div>
  );
}
