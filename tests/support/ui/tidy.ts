import { afterAll, afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { clearStage } from './stage.tsx';

// Files share a page: what one of them did to it must not reach the next.
afterEach(clearStage);
afterAll(() => page.viewport(360, 800));
