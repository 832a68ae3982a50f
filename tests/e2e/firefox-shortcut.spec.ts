import { chooseRole } from '../support/firefox/drive.ts';
import { hearSidebar } from '../support/firefox/sidebar.ts';
import { test } from '../support/firefox/test.ts';

test.use({ onDesktop: true });

test('opens the sidebar by Firefox’s own shortcut', async ({ firefox, pressShortcut }) => {
  await pressShortcut('alt+shift+y');
  const sidebar = await hearSidebar(firefox);
  await chooseRole(sidebar, 'consulting');
});
