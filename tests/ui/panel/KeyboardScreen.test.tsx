import { expect, test } from 'vitest';
import { KeyboardScreen } from '#components/panel/KeyboardScreen.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

test('every key stands with what it does', () => {
  show(<KeyboardScreen browser="chrome" singleKeys />);
  expect(textsOf('kbd')).toEqual([
    'Alt+Shift+F',
    'Alt+Shift+H',
    'Esc, Esc',
    '/',
    '↑ ↓',
    'D',
    'P',
    'Alt+←',
    '?',
  ]);
  expect(textsOf('dd')).toHaveLength(9);
});

test('with single keys off only the others stand there, and it says where to turn them on', () => {
  show(<KeyboardScreen browser="chrome" singleKeys={false} />);
  expect(textsOf('kbd')).toEqual(['Alt+Shift+F', 'Alt+Shift+H', 'Esc, Esc', '↑ ↓', 'Alt+←']);
  expect(textOnPage()).toContain('Single keys are off. Turn them on in Settings.');
});

test('Firefox opens the panel by another key', () => {
  show(<KeyboardScreen browser="firefox" singleKeys />);
  expect(textsOf('kbd')[0]).toBe('Alt+Shift+Y');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    all: <KeyboardScreen browser="chrome" singleKeys />,
    'without single keys': <KeyboardScreen browser="firefox" singleKeys={false} />,
  });
});
