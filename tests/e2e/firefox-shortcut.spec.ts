import { chooseRole, readWords } from '../support/firefox/drive.ts';
import { hearSidebar } from '../support/firefox/sidebar.ts';
import { expect, test } from '../support/firefox/test.ts';

test.use({ onDesktop: true });

test('opens the sidebar by Firefox’s own shortcut, and hides by the other', async ({
  firefox,
  pressShortcut,
}) => {
  await pressShortcut('alt+shift+y');
  const sidebar = await hearSidebar(firefox);
  await chooseRole(sidebar, 'consulting');
  await pressShortcut('alt+shift+x');
  await expect.poll(() => readWords(sidebar)).toMatch(/^\s*Hidden\s*Show\s*$/);
});
