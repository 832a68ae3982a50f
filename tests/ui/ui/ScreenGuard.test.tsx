import type { ComponentChildren } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ScreenGuard } from '#components/ui/ScreenGuard.tsx';
import { notShownWords } from '#lib/words/notices.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';

afterEach(() => vi.unstubAllGlobals());

function Broken(): never {
  throw new Error('a bug');
}

test('says what is safe where a bug leaves nothing, and shows the next screen', async () => {
  const reported: unknown[] = [];
  // As the browser's own, which is the window's and may be called as nobody else's.
  vi.stubGlobal('reportError', function report(this: unknown, bug: unknown) {
    if (this !== undefined && this !== window) throw new TypeError('Illegal invocation');
    reported.push(bug);
  });
  const at = (screen: string, what: ComponentChildren) =>
    show(
      <ScreenGuard at={screen} words={notShownWords}>
        {what}
      </ScreenGuard>,
    );
  at('home', <p>Three lines</p>);
  await expect.poll(textOnPage).toBe('Three lines');
  at('card', <Broken />);
  await expect.poll(textOnPage).toContain(notShownWords.heading);
  expect(reported).toEqual([new Error('a bug')]);
  at('home', <p>Three lines</p>);
  await expect.poll(textOnPage).toBe('Three lines');
});
