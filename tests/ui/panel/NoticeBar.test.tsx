import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NoticeBar } from '#components/panel/NoticeBar.tsx';
import type { NoticeView } from '#lib/panel/screens.ts';
import { noticeWords } from '#lib/words/notices.ts';
import '../../../entrypoints/sidepanel/style.css';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, OnPage, show, textsOf } from '../../support/ui/stage.tsx';

type Code = keyof typeof noticeWords;
const codes = Object.keys(noticeWords) as Code[];
const today = '2026-11-22';
const viewOf = (code: Code): NoticeView =>
  code === 'clock-looks-wrong' ? { notice: code, today } : { notice: code };
const { actions } = notedActions();

function notice(code: Code) {
  return (
    <OnPage>
      <NoticeBar notice={viewOf(code)} actions={actions} />
    </OnPage>
  );
}

test.each(codes)('%s says what happened as its name, then what is safe and what to do', (code) => {
  show(notice(code));
  expect(textsOf('.notice h2')).toEqual([noticeWords[code].heading]);
  expect(textsOf('.notice p')).toEqual([...noticeWords[code].words]);
  expect(textsOf('.notice')[0]).not.toContain(code);
});

test('settings that could not be read can be begun anew, and nothing else can', async () => {
  const { actions, asked } = notedActions();
  show(<NoticeBar notice={viewOf('settings-not-readable')} actions={actions} />);
  await page.getByRole('button', { name: 'Start fresh' }).click();
  expect(asked).toEqual([['startFresh']]);
  for (const code of codes.filter((one) => one !== 'settings-not-readable')) {
    show(notice(code));
    expect(document.querySelector('.notice button')).toBeNull();
  }
});

test('axe finds no fault', async () => {
  await expectNoFaults(Object.fromEntries(codes.map((code) => [code, notice(code)])));
});
