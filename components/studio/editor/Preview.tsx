import { type ComponentChild, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditorView } from '#lib/studio/editor-view.ts';
import type { PreviewStyles } from '#lib/studio/parts.ts';
import { editorWords as words } from '#lib/words/studio-editor.ts';
import { forWhom } from '#lib/words/studio-library.ts';
import { PreviewCard, type Previewed, PreviewQuiet, PreviewSheet } from './PreviewCard.tsx';

type Tab = keyof typeof words.tabs;
const tabs: readonly Tab[] = ['card', 'discreet', 'dark', 'large', 'print'];

type Props = { readonly view: EditorView; readonly styles: PreviewStyles };

/** The card as it will be read, at the panel's true width, as one types. */
export function Preview({ view, styles }: Props) {
  const [tab, setTab] = useState<Tab>('card');
  const { draft, front, today, published, released } = view;
  const [first] = draft.audience;
  const shown = useMemo(
    () => <Shown view={{ draft, front, today, published, released }} tab={tab} />,
    [draft, front, today, published, released, tab],
  );
  const nameOf = (one: Tab) => (one === 'card' && first ? forWhom[first] : words.tabs[one]);
  return (
    <aside class="pv" aria-label={words.preview}>
      <fieldset class="tabs">
        <legend class="vh">{words.preview}</legend>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === tab}
            aria-label={one === 'large' ? words.largeName : undefined}
            onClick={() => setTab(one)}
          >
            {nameOf(one)}
          </button>
        ))}
      </fieldset>
      <Frame tab={tab} styles={styles}>
        {shown}
      </Frame>
      <p class="meta">{words.realWidth}</p>
    </aside>
  );
}

type FrameProps = {
  readonly tab: Tab;
  readonly styles: PreviewStyles;
  readonly children: ComponentChild;
};

/** A frame of the panel's own width and look. */
// An empty frame is filled through its document: the policy lets in no frame that has an address.
export function Frame({ tab, styles, children }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page) return undefined;
    return dressFrame(page, tab, styles);
  }, [tab, styles]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const place = page?.getElementById('panel');
    if (!page || !place) return undefined;
    render(children, place);
    const measure = () => setHeight(Math.min(Math.max(place.scrollHeight + 2, 320), 1_400));
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, [children]);
  return (
    <iframe
      ref={frame}
      class={tab === 'print' ? 'frame paper' : 'frame'}
      title={words.preview}
      height={height}
    />
  );
}

function Shown({ view, tab }: { view: Previewed; tab: Tab }) {
  if (tab === 'discreet') return <PreviewQuiet view={view} />;
  return tab === 'print' ? <PreviewSheet view={view} /> : <PreviewCard view={view} />;
}

function dressFrame(page: Document, tab: Tab, styles: PreviewStyles): undefined {
  const { documentElement: root, head, body } = page;
  root.lang = document.documentElement.lang;
  root.dataset['theme'] = tab === 'dark' ? 'dark' : 'light';
  root.dataset['text'] = tab === 'large' ? 'largest' : '';
  page.title = words.preview;
  const wanted = tab === 'print' ? styles.print : styles.panel;
  const old = page.querySelector('link');
  if (old?.getAttribute('href') !== wanted) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = wanted;
    old?.remove();
    head.append(link);
  }
  body.className = tab === 'print' ? 'printpage' : '';
  if (page.getElementById('panel')) return undefined;
  const place = page.createElement('div');
  place.id = 'panel';
  body.append(place);
  return undefined;
}
