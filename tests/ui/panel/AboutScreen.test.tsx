import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AboutScreen, type ManifestFacts } from '#components/panel/AboutScreen.tsx';
import type { ConnectionView } from '#lib/panel/connections-view.ts';
import { manifestFor } from '#lib/platform/manifest.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aManifest } from '../../support/ui/a-manifest.ts';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const about = (rest: Partial<ManifestFacts> = {}, connects: readonly ConnectionView[] = []) => (
  <AboutScreen manifest={aManifest(rest)} connects={connects} />
);
const cards: ConnectionView = { host: 'cards.example.org', why: 'cards' };

test('it says first what it cannot see, and that this is not an NHS service', async () => {
  show(about());
  expect(textsOf('h2')[0]).toBe('It can’t see');
  await expect
    .element(page.getByRole('region', { name: 'It can’t see' }).getByRole('listitem').nth(0))
    .toHaveTextContent('Patient records or your clinical system');
  expect(textOnPage()).toContain('Version 0.1.0. Open source. Not an NHS service.');
});

test('each permission of the manifest stands with its reason, and no other', () => {
  show(about({ permissions: ['storage', 'alarms'] }));
  expect(textsOf('dt')).toEqual(['Storage', 'Alarms']);
  expect(textsOf('dd')).toEqual([
    'To keep the cards and your settings',
    'To check for new cards once a day, where a source is set',
  ]);
});

test.each(['tabs', 'constructor', '__proto__'])(
  'a permission that nobody explained is listed honestly, under its own name: %s',
  (permission) => {
    show(about({ permissions: ['storage', permission] }));
    expect(textsOf('dt')).toEqual(['Storage', permission]);
    expect(textsOf('dd')[1]).toBe('Not explained yet. Tell the people who make Foreword.');
  },
);

test.each(['chrome', 'firefox'] as const)(
  'every permission of the %s build is explained',
  (browser) => {
    const { permissions } = manifestFor({ browser, loopback: false });
    show(about({ browser, permissions }));
    expect(textsOf('dt')).toHaveLength(permissions.length);
    expect(textOnPage()).not.toContain('Not explained yet');
  },
);

test('hosts are named where there are any; else it says that it asked for no site', () => {
  show(about());
  expect(textOnPage()).toContain('No web pages: it asked for no site at all.');
  show(about({ hosts: ['https://example.org/*', 'https://example.com/*'] }));
  expect(textOnPage()).toContain('https://example.org/*, https://example.com/*');
  expect(textOnPage()).not.toContain('it asked for no site');
});

test('it names each host that it connects to, what for, and what that host sees', () => {
  show(about({}, [cards, { host: 'files.example.org', why: 'practice-file' }]));
  const text = textOnPage();
  expect(text).toContain('cards.example.org, at most once a day, to check for new cards.');
  expect(text).toContain('files.example.org, to keep the practice file up to date.');
  expect(text).toContain('sees the address of your network and the time');
  expect(text).not.toContain('No update source is set');
});

test('in a private window it says that the cards of this computer’s sources are not here', () => {
  show(about({ privateWindow: true, browser: 'firefox' }, [cards]));
  expect(textOnPage()).toContain('none from this computer’s update sources');
  expect(textOnPage()).not.toContain('and those of its update sources');
  expect(textOnPage()).not.toContain('No update source is set');
  expect(textOnPage()).not.toContain('cards.example.org');
});

test('it connects to nothing; in Firefox it says what Firefox would send', () => {
  const number = 'Firefox also sends its host a number of this installation';
  show(about());
  expect(textOnPage()).toContain('Nothing. No update source is set');
  expect(textOnPage()).not.toContain(number);
  show(about({ browser: 'firefox' }));
  expect(textOnPage()).toContain(number);
});

test('a private window says that all of it goes with the window', () => {
  const words = 'This is a private window: what you choose or write in it';
  show(about());
  expect(textOnPage()).not.toContain(words);
  show(about({ privateWindow: true }));
  expect(textOnPage()).toContain(words);
});

test('it leaves out nothing of what people write, and what is noted of updates', () => {
  show(about());
  const kept = textsOf('section:nth-of-type(2) li').join('\n');
  expect(kept).toContain('Your practice’s own notes');
  expect(kept).toContain('What you say under “Tell us”, until you remove it');
  expect(kept).toContain('What you have half typed, for 10 minutes at most');
  expect(kept).toContain('which hosts were asked on which day, for 30 days');
  expect(kept).toContain('In the Studio: libraries, drafts and sealed keys');
});

test('how to check it, and who makes it, are folded and open on a press', async () => {
  show(about());
  const way = page.getByText('Disconnect the network. Every card still opens.');
  await expect.element(way).not.toBeVisible();
  await page.getByText('How you can check this').click();
  await expect.element(way).toBeVisible();
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    chrome: about(),
    'firefox, in a private window': about({ browser: 'firefox', privateWindow: true }),
    'with more than it should have': about({
      permissions: ['tabs'],
      hosts: ['https://example.org/*'],
    }),
  });
});
