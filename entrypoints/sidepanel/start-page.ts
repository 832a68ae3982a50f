import { startPrintPage } from '../print/start-print-page.ts';
import { startStudio } from '../studio/start-studio.ts';
import { openPanel, showLaunchProblem } from './open-panel.tsx';

// All pages load this one module: split, the panel would wait for a second file. What the Studio
// and the print page have of their own comes apart from it, and only where they stand.
const panel = document.getElementById('panel');
const sheets = document.getElementById('sheets');
const studio = document.getElementById('studio');
if (panel) openPanel(panel).catch((bug: unknown) => showLaunchProblem(panel, bug));
if (sheets) void startPrintPage(sheets);
if (studio) void startStudio(studio);
