import { Icon } from '#components/ui/Icon.tsx';
import type { PanelView } from '#lib/panel/screens.ts';
import { panelWords, roleNames } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { closeWhenLeft } from './focus.ts';
import { Menu } from './Menu.tsx';

type Props = { readonly view: PanelView; readonly actions: Actions };

/** The bar on top: where you are or Back, then Discreet, Hide and the menu. Always on screen. */
export function Bar({ view, actions }: Props) {
  const atHome = view.screen.screen === 'home';
  return (
    <header class="bar">
      {atHome ? (
        <Where view={view} actions={actions} />
      ) : (
        <BackButton view={view} actions={actions} />
      )}
      {view.discreet && view.screen.screen !== 'found' ? (
        <button type="button" class="btn quiet" onClick={actions.openFind}>
          <Icon name="search" small />
          {panelWords.find}
        </button>
      ) : null}
      <span class="grow" />
      <button
        type="button"
        class="btn quiet"
        aria-pressed={view.discreet}
        title={panelWords.discreetHint}
        onClick={actions.toggleDiscreet}
      >
        <span class="nar">
          <Icon name="eye" />
        </span>
        <span class="lbl">{panelWords.discreet}</span>
      </button>
      <button
        type="button"
        class="btn"
        data-hide
        title={panelWords.hideHint}
        onClick={actions.hide}
      >
        {panelWords.hide}
      </button>
      <Menu
        role={view.role}
        roleSet={view.policy?.role !== undefined}
        studio={view.studio}
        actions={actions}
      />
    </header>
  );
}

function Where({ view, actions }: Props) {
  if (view.discreet) return null;
  if (view.policy?.role) return <span class="where fixed">{roleNames[view.role]}</span>;
  const other = view.role === 'consulting' ? 'reception' : 'consulting';
  return (
    <>
      <button type="button" class="btn quiet where" popovertarget="views">
        <span class="vh">{panelWords.view}: </span>
        {roleNames[view.role]}
        <Icon name="down" small />
      </button>
      <div id="views" popover="auto" class="menu start" onFocusOut={closeWhenLeft}>
        <button
          type="button"
          class="menurow"
          onClick={() => actions.chooseRole(other)}
          popovertarget="views"
          popovertargetaction="hide"
        >
          {panelWords.switchTo[other]}
        </button>
      </div>
    </>
  );
}

function BackButton({ view, actions }: Props) {
  return (
    <button type="button" class="btn quiet" onClick={actions.back}>
      <Icon name="back" small />
      <span>{view.discreet ? panelWords.back : roleNames[view.role]}</span>
    </button>
  );
}
