import { openPrintPage } from '../print/open-print-page.tsx';
import { startStudio } from '../studio/start-studio.ts';
import { openPanel, showLaunchProblem } from './open-panel.tsx';

// All pages load this one module: split, the panel would wait for a second file. The Studio's own
// code comes apart from it, and only where the Studio stands.
const panel = document.getElementById('panel');
const sheets = document.getElementById('sheets');
const studio = document.getElementById('studio');
if (panel) openPanel(panel).catch((bug: unknown) => showLaunchProblem(panel, bug));
if (sheets) void openPrintPage(sheets);
if (studio) void startStudio(studio);
