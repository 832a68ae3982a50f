import { openPrintPage } from '../print/open-print-page.tsx';
import { openPanel, showLaunchProblem } from './open-panel.tsx';

// Both pages load this one module: split in two, the panel would wait for a second file.
const panel = document.getElementById('panel');
const sheets = document.getElementById('sheets');
if (panel) openPanel(panel).catch((bug: unknown) => showLaunchProblem(panel, bug));
if (sheets) void openPrintPage(sheets);
