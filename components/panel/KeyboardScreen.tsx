import { keyboardWords as words } from '#lib/words/keyboard.ts';
import { PageHead } from './PageHead.tsx';

type Props = { readonly browser: 'chrome' | 'firefox'; readonly singleKeys: boolean };

/** Every key that does something. */
export function KeyboardScreen({ browser, singleKeys }: Props) {
  return (
    <main>
      <PageHead heading={words.heading} lead={singleKeys ? words.lead : words.off} />
      <div class="sec">
        <dl class="sum keys">
          {words.keys
            .filter((key) => singleKeys || !key.single)
            .map(({ keys, does }) => {
              const name = typeof keys === 'string' ? keys : keys[browser];
              return (
                <div key={name}>
                  <dt>
                    <kbd>{name}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              );
            })}
        </dl>
        <p class="meta">{words.change}</p>
      </div>
    </main>
  );
}
