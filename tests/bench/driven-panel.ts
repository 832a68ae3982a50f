import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate } from '../support/chromium/evaluate.ts';
import type { Send } from '../support/chromium/pipe.ts';
import { waitFor } from '../support/wait-for.ts';
import { pages } from './limit-pages.ts';
import { openPanel } from './opening.ts';
import { type Answer, heardAnswer, listenTo } from './page/answer.ts';
import { openInTab, type Stage, setPanelPage } from './stage.ts';

/** A real side panel that stands open and is driven by the browser's own input. */
export type DrivenPanel = {
  readonly ask: (expression: string) => Promise<unknown>;
  /** Waits until an expression holds; throws when it does not within 20 s. */
  readonly until: (expression: string) => Promise<void>;
  /** Clicks the first element that an expression gives; throws unless another holds afterwards. */
  readonly click: (element: string, after: string) => Promise<Answer>;
  /** Presses the key of a letter in whatever has focus. */
  readonly press: (letter: string, after: string) => Promise<Answer>;
};

const waitMaxMs = 20_000;
const loadMs = 1_000;

type Point = { readonly x: number; readonly y: number };

function middleOf(element: string): string {
  return `(() => {
    const element = ${element};
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
}

async function clickAt(send: Send, sessionId: string, { x, y }: Point): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 };
  await send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' }, sessionId);
  await send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }, sessionId);
}

async function pressKey(send: Send, sessionId: string, letter: string): Promise<void> {
  const key = { key: letter, text: letter, code: `Key${letter.toUpperCase()}` };
  await send('Input.dispatchKeyEvent', { ...key, type: 'keyDown' }, sessionId);
  await send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }, sessionId);
}

/** Opens the panel and gives it once everything that comes after first paint has been read. */
export async function drivePanel(stage: Stage): Promise<DrivenPanel> {
  const { browser } = stage;
  const { send } = browser;
  const asker = await openInTab(browser, pages.keeper);
  await setPanelPage(stage, asker, pages.panel);
  const { targetId } = (await openPanel(stage, pages.panel)).panel;
  await send('Target.closeTarget', { targetId: asker.targetId });
  const attach = { targetId, flatten: true };
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', attach);
  const ask = (expression: string) => evaluate(browser, targetId, expression);
  const until = async (expression: string): Promise<void> => {
    const holds = await waitFor(() => ask(expression), { maxMs: waitMaxMs });
    if (!holds) throw new Error(`the panel never came to: ${expression}`);
  };
  const answerTo = async (kind: 'click' | 'keydown', act: () => Promise<void>, after: string) => {
    await ask(listenTo(kind));
    await act();
    const answer = (await ask(heardAnswer)) as Answer;
    if (!(await ask(after))) throw new Error(`the panel did not come to: ${after}`);
    return answer;
  };
  await sleep(loadMs);
  return {
    ask,
    until,
    async click(element, after) {
      await until(`Boolean(${element})`);
      const point = (await ask(middleOf(element))) as Point;
      return answerTo('click', () => clickAt(send, sessionId, point), after);
    },
    press: (letter, after) => answerTo('keydown', () => pressKey(send, sessionId, letter), after),
  };
}
