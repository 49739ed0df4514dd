import { adoptSettings, currentSettings, parseSettingsFile } from '../storage/settings-file.ts';
import { OPTIONS } from '../ui/options/options-words.ts';

const FILE_NAME = 'rejoinder-settings.json';
/** Far more than any settings take, in bytes. */
const LARGEST = 4_000_000;

/** Gives the reader a file to save; it never leaves the computer. */
export async function saveSettings(): Promise<void> {
  const text = `${JSON.stringify(await currentSettings(), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}

/** Uses the settings of a file, and tells what became of it; one that cannot be used changes nothing. */
export async function loadSettings(file: File): Promise<string> {
  try {
    if (file.size > LARGEST) throw new Error(`${file.size} bytes are no settings`);
    await adoptSettings(parseSettingsFile(await file.text()));
    return OPTIONS.loaded;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${OPTIONS.refused} ${file.name}: ${reason}`;
  }
}
