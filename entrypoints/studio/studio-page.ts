import { copyText, saveFile } from '#lib/platform/save-file.ts';
import type { StudioPage } from '#lib/studio/parts.ts';
import printStyles from '../print/style.css?url';
import panelStyles from '../sidepanel/style.css?url';

/** What only the page can do for the Studio's model. */
export function studioPage(): StudioPage {
  return {
    saveFile,
    copy: copyText,
    print: () => window.print(),
    go: (hash) => {
      location.hash = hash;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    newId: () => crypto.randomUUID(),
    lineWidth: createLineWidth(),
    previewStyles: { panel: panelStyles, print: printStyles },
  };
}

/** Measures lines with the panel's own font, as the three lines are set: see card.css. */
function createLineWidth(): StudioPage['lineWidth'] {
  const context = document.createElement('canvas').getContext('2d');
  return (text, narrow) => {
    if (!context) return 0;
    const px = narrow ? 20 : 22;
    context.font = `620 ${px}px "Atkinson Hyperlegible Next"`;
    context.letterSpacing = `${-0.01 * px}px`;
    return context.measureText(text).width;
  };
}
