import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ordinaryWords } from './search/ordinary-words.ts';

/** `node tests/tools/make-ordinary-words.ts`: writes the common words of English for search anew. */
const file = join(import.meta.dirname, '../../lib/search/ordinary-words.json');
await writeFile(file, `${JSON.stringify(await ordinaryWords(), null, 2)}\n`);
