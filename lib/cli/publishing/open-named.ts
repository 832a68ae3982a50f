import path from 'node:path';
import type { Result } from '#lib/base/result.ts';
import type { Asked } from '../command.ts';
import { type OpenPublisher, type OpenRefusal, openPublisherFolder } from './open-publisher.ts';

/** Opens the repository that a command names, whatever has run out in it. */
export function openNamed(
  asked: Asked,
  named: string,
): Promise<Result<OpenPublisher, OpenRefusal>> {
  asked.terminal.say(`Checking ${named} as readers do …`);
  return openPublisherFolder(path.resolve(asked.folder, named), 0);
}
