import { launch } from '/work/main/scripts/browsers/launch.ts';
import { serve } from '/work/main/scripts/serve.ts';
const kind = (process.argv[2] ?? 'chromium') as 'chromium'|'firefox';
const server = await serve('/work/main/demo/article');
const b = await launch({ kind, extension: `/work/main/dist/${kind==='chromium'?'chrome':'firefox'}`, headless: true, width: 1280, height: 900 });
try {
  const t = await b.newTab(server.url + '/index.html');
  await t.waitFor(() => document.querySelector('rejoinder-notes') !== null);
  await new Promise(r => setTimeout(r, 1500));
  console.log(await t.inShadow('rejoinder-notes', r => r.textContent));
  await t.screenshot(`/tmp/shot-${kind}.png`);
  await t.press('Tab');
  console.log(await b.badgeText(t));
  await b.triggerCommand(t, 'next-note');
  await t.waitForShadow('rejoinder-notes', r => r.querySelector('.note') !== null);
  await new Promise(r => setTimeout(r, 500));
  await t.screenshot(`/tmp/shot-${kind}-note.png`);
} finally { await b.close(); await server.close(); }
