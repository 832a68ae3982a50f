import { afterEach, beforeEach, expect, test } from 'vitest';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { freshSettings } from '#lib/panel/settings.ts';
import { screenNames } from '#lib/studio/route.ts';
import '../../../entrypoints/studio/style.css';
import { speakChosen } from '../../../entrypoints/sidepanel/speak-chosen.ts';
import { speakHere } from '../../../entrypoints/sidepanel/welsh.ts';
import { speakInStudio } from '../../../entrypoints/studio/welsh.ts';
import { aCardOfEachKind } from '../../support/a-card.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { english, interfaceWords, show, textOnPage } from '../../support/ui/stage.tsx';

beforeEach(speakInStudio);

afterEach(() => speakHere('en'));

test('where the Welsh words cannot be loaded, English stands, and a quiet line says so', async () => {
  speakHere('en');
  const asked = { ...freshSettings, language: 'cy' } as const;
  const reported: unknown[] = [];
  const gone = async () => Promise.reject('no such chunk');
  expect(await speakChosen(asked, gone, (bug) => reported.push(bug))).toBe(false);
  expect(reported).toEqual(['no such chunk']);
  const studio = await (await aStudioDesk()).tab('#/open');
  show(<StudioApp studio={studio} notInWelsh />);
  expect(textOnPage()).toContain('so this page is in English');
  expect(textOnPage()).toContain('Open a library');
  expect(document.documentElement.lang).toBe('en-GB');
});

test('on every screen in Welsh, what is not Welsh says what it is', async () => {
  const desk = await aStudioDesk();
  const studio = await desk.tab();
  await studio.opening.openStarter();
  const [card] = aCardOfEachKind();
  const found: string[] = [];
  for (const screen of screenNames) {
    studio.go(screen, card?.id ?? '');
    show(<StudioApp studio={studio} />);
    await new Promise(requestAnimationFrame);
    const said = interfaceWords();
    expect(said.length, screen).toBeGreaterThan(20);
    if (english.test(said)) found.push(`${screen}: ${said}`);
  }
  expect(found).toEqual([]);
});
