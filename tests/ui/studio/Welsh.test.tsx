import { afterEach, beforeEach, expect, test } from 'vitest';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import { screenNames } from '#lib/studio/route.ts';
import '../../../entrypoints/studio/style.css';
import { speakHere } from '../../../entrypoints/sidepanel/welsh.ts';
import { speakInStudio } from '../../../entrypoints/studio/welsh.ts';
import { aCardOfEachKind } from '../../support/a-card.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { english, interfaceWords, show } from '../../support/ui/stage.tsx';

beforeEach(speakInStudio);

afterEach(() => speakHere('en'));

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
