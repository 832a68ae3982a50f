import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Glance } from '#components/guidance/Glance.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

const lines = ['Say who you are.', 'Offer a choice.', 'Ask who they want here.'];

test('the three lines stand under the one heading of the page', async () => {
  show(<Glance title="Start safe" lines={lines} />);
  const glance = page.getByRole('region', { name: 'Start safe' });
  const heading = glance.getByRole('heading', { level: 1, name: 'Start safe' });
  await expect.element(heading).toHaveAttribute('tabindex', '-1');
  expect(textsOf('li')).toEqual(lines);
  expect(document.querySelector('button')).toBeNull();
});

test('on a home page the title leads to the card, by press and by key', async () => {
  let opened = 0;
  show(
    <Glance
      title="Start safe"
      lines={lines}
      row={{ id: 'consulting/start-safe', onOpen: () => (opened += 1) }}
    />,
  );
  const title = page.getByRole('heading', { level: 1 }).getByRole('button', { name: 'Start safe' });
  await expect.element(title).toHaveAttribute('data-row', 'consulting/start-safe');
  await title.click();
  await userEvent.keyboard('{Enter}');
  expect(opened).toBe(2);
});

test('no words are larger than the three lines', () => {
  show(<Glance title="Start safe" lines={lines} />);
  const sizeOf = (selector: string) =>
    Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
  expect(sizeOf('li')).toBe(22);
  expect(sizeOf('h1')).toBe(15);
});

test('a line too long for the panel wraps, and nothing scrolls sideways', () => {
  show(
    <main>
      <Glance title={'T'.repeat(90)} lines={['w'.repeat(120), 'two words '.repeat(12)]} />
    </main>,
  );
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    'on a card': (
      <main>
        <Glance title="Start safe" lines={lines} />
      </main>
    ),
    'on home': (
      <main>
        <Glance
          title="Start safe"
          lines={lines}
          row={{ id: 'consulting/start-safe', onOpen: () => undefined }}
        />
      </main>
    ),
  });
});
