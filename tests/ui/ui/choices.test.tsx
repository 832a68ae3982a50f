import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show, widerThanPage } from '../../support/ui/stage.tsx';

const sizes = [
  ['small', 'As small as it goes'],
  ['large', 'Large'],
  ['largest', 'Largest'],
] as const;

type Size = (typeof sizes)[number][0];

function Sizes({ start, onChoose }: { start: Size; onChoose: (size: Size) => void }) {
  const [value, setValue] = useState<Size>(start);
  const choose = (size: Size) => {
    setValue(size);
    onChoose(size);
  };
  return <ChoiceGroup name="s" legend="Size" value={value} choices={sizes} onChoose={choose} />;
}

test('a choice group is named, and holds every choice with the chosen one on', async () => {
  show(<Sizes start="large" onChoose={() => undefined} />);
  const group = page.getByRole('group', { name: 'Size' });
  await expect.element(group.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
  expect(group.getByRole('radio').elements()).toHaveLength(3);
  await expect.element(group.getByRole('radio', { name: 'Largest' })).not.toBeChecked();
});

test('a choice group gives the value that was chosen, by press and by arrow key', async () => {
  const chosen: Size[] = [];
  show(<Sizes start="large" onChoose={(size) => chosen.push(size)} />);
  await page.getByText('As small as it goes').click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen).toEqual(['small', 'large', 'largest']);
  await expect.element(page.getByRole('radio', { name: 'Largest' })).toHaveFocus();
});

test('a choice group takes numbers, nought among them', async () => {
  const chosen: number[] = [];
  const times = [
    [0, 'Never'],
    [5, 'After 5 minutes'],
  ] as const;
  show(
    <ChoiceGroup
      name="time"
      legend="Fold away"
      value={5 as 0 | 5}
      choices={times}
      onChoose={(minutes) => chosen.push(minutes)}
    />,
  );
  await page.getByRole('radio', { name: 'Never' }).click();
  expect(chosen).toEqual([0]);
});

test('a tick is named by its label and cue, and gives what it is turned to', async () => {
  const ticked: boolean[] = [];
  const tick = (checked: boolean) => (
    <Tick
      label="Start discreet"
      cue="For busy rooms"
      checked={checked}
      onTick={(on) => ticked.push(on)}
    />
  );
  show(tick(false));
  const box = page.getByRole('checkbox', { name: 'Start discreet For busy rooms' });
  await expect.element(box).not.toBeChecked();
  await page.getByText('For busy rooms').click();
  show(tick(true));
  await expect.element(box).toBeChecked();
  await userEvent.keyboard(' ');
  expect(ticked).toEqual([true, false]);
});

/** How far the middle of each box is from that of the first line beside it. */
function offLevel(): readonly number[] {
  return [...document.querySelectorAll('label')].map((label) => {
    const words = document.createRange();
    words.selectNodeContents(label.querySelector('span') ?? label);
    const [line] = words.getClientRects();
    const box = label.querySelector('input')?.getBoundingClientRect();
    const middleOf = ({ top, height }: DOMRect): number => top + height / 2;
    return line && box ? Math.abs(middleOf(line) - middleOf(box)) : Number.NaN;
  });
}

test('a box is level with the first line beside it at every size of the text, of one line or two', () => {
  const long = 'A name so long that it stands on two lines at the width of a side panel. '.repeat(
    2,
  );
  const choices = [
    ['short', 'Large'],
    ['long', long],
  ] as const;
  show(
    <OnPage>
      <ChoiceGroup name="l" legend="L" value="long" choices={choices} onChoose={() => undefined} />
      <Tick label="Start discreet" cue="For busy rooms" checked onTick={() => undefined} />
      <Tick label={long} checked onTick={() => undefined} />
    </OnPage>,
  );
  for (const size of ['normal', 'large', 'larger', 'largest']) {
    document.documentElement.setAttribute('data-text', size);
    expect(offLevel()).toHaveLength(4);
    for (const off of offLevel()) expect(off).toBeLessThanOrEqual(1);
  }
});

test('a long choice wraps, and nothing scrolls sideways', () => {
  const choices = [['long', `https://example.org/${'a'.repeat(100)}`]] as const;
  show(
    <OnPage>
      <ChoiceGroup name="l" legend="L" value="long" choices={choices} onChoose={() => undefined} />
    </OnPage>,
  );
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    choices: (
      <OnPage>
        <Sizes start="small" onChoose={() => undefined} />
      </OnPage>
    ),
    ticks: (
      <OnPage>
        <Tick label="On" checked onTick={() => undefined} />
        <Tick label="Off" cue="With a cue" checked={false} onTick={() => undefined} />
      </OnPage>
    ),
  });
});
