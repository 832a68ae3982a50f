import { aCard } from '../support/a-card.ts';
import { aFront, aSource } from '../support/a-front.ts';
import { openCard } from '../support/e2e/drive.ts';
import { cardsOf, todaysTitle } from '../support/faults/a-place.ts';
import { expect, expectTodayNextDay, test } from '../support/faults/in-browser.ts';

// All that a plain text may hold and that some program somewhere would take for more.
const hostile = [
  '{{constructor.constructor("alert(1)")()}}',
  '`${alert(1)}` onclick=alert(1) onerror=alert(1)',
  "');alert(1);//",
  '" onmouseover="alert(1)" x="',
  '[a](data:text/html,alert(1)) ![b](x)',
];
const [template = '', handler = '', quote = '', attribute = '', markdown = ''] = hostile;

const address = 'https://example.org/"><img src=x onerror=alert(1)>';

test('fault 43: hostile words of every field are shown as they were signed, and nothing runs', async ({
  session,
  publisher,
  yesterday,
}) => {
  const [, ...others] = cardsOf(todaysTitle);
  const card = aCard({
    ...{ title: todaysTitle, rev: 2, lines: [template], why: handler, sources: ['one'] },
    ...{ discreetTitle: quote, contentNotes: [], parts: { say: [quote], leaveOut: [attribute] } },
  });
  const source = aSource({ title: markdown, who: attribute, address });
  await publisher.release([card, ...others], { front: aFront({ sources: [source] }) });
  const panel = await expectTodayNextDay(session, yesterday);
  const ran: string[] = [];
  panel.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await openCard(panel, todaysTitle);
  for (const folded of await panel.locator('main details > summary').all()) await folded.click();
  const main = panel.locator('main');
  for (const words of hostile) await expect(main).toContainText(words);
  await main.hover();
  const found = await main.evaluate((element) => {
    const all = [...element.querySelectorAll('*')];
    const names = all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
    const hrefs = [...element.querySelectorAll('a')].map(({ href }) => href);
    return {
      handlers: names.filter((name) => name.startsWith('on') || name === 'x'),
      foreign: all.filter((one) => one.matches('script, iframe, img, object, embed, base, meta'))
        .length,
      hrefs: hrefs.filter((href) => !href.startsWith('https:') && !href.startsWith('chrome-')),
      text: element.textContent,
    };
  });
  expect(found).toMatchObject({ handlers: [], foreign: 0, hrefs: [] });
  expect(found.text).toContain(address);
  expect(ran).toEqual([]);
});
