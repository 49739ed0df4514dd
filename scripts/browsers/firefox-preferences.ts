import type { ColorScheme, LaunchOptions } from './browser.ts';

export const COLOR_SCHEME_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';

export function colorSchemeValue(scheme: ColorScheme): number {
  return scheme === 'dark' ? 0 : 1;
}

/**
 * What keeps Firefox from asking the network for anything by itself from its start on. Marionette
 * sets more of the kind, but only once it runs.
 */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.firefox-view': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** The text of a profile's user.js. */
export function firefoxPreferences({ colorScheme }: LaunchOptions): string {
  const preferences = {
    ...QUIET,
    'marionette.port': 0,
    ...(colorScheme && { [COLOR_SCHEME_PREFERENCE]: colorSchemeValue(colorScheme) }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
