// Functions for the extension's background, where Browser.background runs them.

export async function backgroundBadge(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return chrome.action.getBadgeText({ tabId: tab.id });
}

export async function backgroundCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as {
    dispatch(name: string, tab?: chrome.tabs.Tab): void;
  };
  event.dispatch(name, tab);
}
