import { afterEach } from 'vitest';
import { clearStage } from './stage.tsx';

afterEach(clearStage);
