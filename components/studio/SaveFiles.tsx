import { publishWords as words } from '#lib/words/publishing.ts';
import type { PublishPartProps } from './publish-view.ts';

type Props = Pick<PublishPartProps, 'actions' | 'onTry'> & {
  /** Whether they are what the page asks for now. */
  readonly main?: boolean;
};

/** Gives the published files out: as a zip, or into a folder where the browser can write one. */
export function SaveFiles({ actions, onTry, main = false }: Props) {
  const { publishing, chooseFolder } = actions;
  const saveZip = async () => {
    await publishing.saveZip();
    return undefined;
  };
  const saveFolder = async () => {
    const folder = await chooseFolder?.();
    return folder ? publishing.saveFolder(folder) : undefined;
  };
  return (
    <>
      <div class="acts below">
        <button type="button" class={main ? 'btn main' : 'btn'} onClick={() => onTry(saveZip())}>
          {words.saveZip}
        </button>
        {chooseFolder ? (
          <button type="button" class="btn" onClick={() => onTry(saveFolder())}>
            {words.saveFolder}
          </button>
        ) : null}
      </div>
      {chooseFolder ? null : <p class="meta below">{words.noFolder}</p>}
    </>
  );
}
