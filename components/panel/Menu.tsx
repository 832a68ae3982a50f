import { Icon } from '#components/ui/Icon.tsx';
import type { Role } from '#lib/guidance/select.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { closeWhenLeft } from './focus.ts';

type Props = {
  readonly role: Role;
  /** An organisation chose the view: it is not switched here. */
  readonly roleSet: boolean;
  readonly studio: boolean;
  readonly actions: Actions;
};

/** The menu: a native popover, closed by Esc, by a click elsewhere and by each of its rows. */
export function Menu({ role, roleSet, studio, actions }: Props) {
  const other: Role = role === 'consulting' ? 'reception' : 'consulting';
  const rows: readonly (readonly [string, () => void])[] = [
    ...(roleSet ? [] : [[panelWords.switchTo[other], () => actions.chooseRole(other)] as const]),
    [panelWords.allCards, () => actions.openPage('all')],
    [panelWords.pinned, () => actions.openPage('pinned')],
    [panelWords.news, () => actions.openPage('news')],
    [panelWords.ourPractice, () => actions.openPage('practice')],
    [panelWords.print, () => actions.openPage('print')],
    [panelWords.ownWindow, actions.openOwnWindow],
    [panelWords.settings, () => actions.openPage('settings')],
    [panelWords.keyboard, () => actions.openPage('keyboard')],
    [panelWords.about, () => actions.openPage('about')],
    [panelWords.check, () => actions.openPage('check')],
    ...(studio ? [[panelWords.studio, actions.openStudio] as const] : []),
  ];
  return (
    <>
      <button
        type="button"
        class="btn quiet icon"
        aria-label={panelWords.menu}
        popovertarget="menu"
      >
        <Icon name="more" />
      </button>
      <div id="menu" popover="auto" class="menu" onFocusOut={closeWhenLeft}>
        {rows.map(([name, open], at) => (
          <button
            // By place: a row that changes its name while it is pressed must stay, to close the menu.
            key={at}
            type="button"
            class="menurow"
            popovertarget="menu"
            popovertargetaction="hide"
            onClick={open}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
