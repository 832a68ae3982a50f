import path from 'node:path';
import { utf8 } from '#lib/base/bytes.ts';
import { isSameKey, signersFor } from '#lib/tuf/next-edition.ts';
import { writeSignatureFile } from '#lib/tuf/signature-file.ts';
import { signApart } from '#lib/tuf/write-metadata.ts';
import type { Unsigned } from '#lib/tuf/write-roles.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { writeFiles } from '../folder-files.ts';
import { keyOptions, type OpenKey, openKeys } from '../open-key.ts';
import { frontInWords, textsBetween } from '../publishing/compare-texts.ts';
import { type NamedOverlay, overlayInWords } from '../publishing/named-overlay.ts';
import { checkOpenDraft, type OpenDraft, openDraft } from '../publishing/open-draft.ts';
import { openSignable, type Signable } from '../publishing/prepared.ts';
import { isPreparedAs, preparedOtherwise, wantedOf } from '../publishing/prepared-as.ts';
import { keyRefused, publishRefused } from '../publishing/refused.ts';

/** `foreword sign`: one signature over a release, as a small file for the publisher. */
export const sign: Command = {
  name: 'sign',
  summary: 'Signs a release whose changed cards are all approved; gives a small file.',
  usage: ['sign DRAFT.foreword --repository FOLDER --key ada.key.json --out ada.signature.json'],
  options: { ...keyOptions, repository: { type: 'string' }, out: { type: 'string' } },
  run: async (asked) => {
    const out = textOf(asked, 'out');
    if (asked.words.length !== 1 || !out) return usedWrongly('Name one draft, and --out.');
    if (textsOf(asked, 'key').length !== 1) return usedWrongly('Give one --key.');
    const opened = await openDraft(asked);
    if ('end' in opened) return opened;
    const signable = await openSignable(opened.draft, opened.open, asked.now);
    if ('end' in signable) return signable;
    const checked = await checkOpenDraft(opened);
    if ('end' in checked) return checked;
    const wanted = await wantedOf(checked, opened.open.published?.overlay);
    if (!isPreparedAs(signable, wanted)) return preparedOtherwise();
    const keys = await openKeys(asked);
    if (!keys.ok) return keyRefused(keys);
    const [key] = keys.value;
    return key ? give(asked, opened, { signable, key, out }) : usedWrongly('Give one --key.');
  },
};

type Giving = { readonly signable: Signable; readonly key: OpenKey; readonly out: string };

async function give(
  asked: Asked,
  { open }: OpenDraft,
  { signable, key, out }: Giving,
): Promise<Outcome> {
  const { delegation, keys } = open.guidance;
  const [signer] = signersFor(keys, { ...delegation, threshold: 0 }, [key.signer]) ?? [];
  const who = open.signers.find((one) => isSameKey(one.key, key.signer.key));
  if (!signer || !who) {
    const lines = [
      'This key is not one of those that the publisher names for guidance.',
      'Nothing was signed. Ask the publisher to add it, or use your other key.',
    ];
    return { end: 'refused', refusal: { code: 'signature-of-unknown-key' }, lines };
  }
  const unsigned = signable.signed as unknown as Unsigned;
  const signature = await signApart('guidance', unsigned, signer);
  const file = path.resolve(asked.folder, out);
  const bytes = utf8(writeSignatureFile(signature));
  const written = await writeFiles(path.dirname(file), new Map([[path.basename(file), bytes]]));
  if (!written.ok) return publishRefused(written);
  const { changed } = signable.consent;
  const beside = besides(open, signable);
  return {
    end: 'done',
    lines: [
      `${who.name} signed edition ${signature.version}: ${signable.release.cards.length} cards, ${changed.length} of them new or changed.`,
      ...beside.gone.map(({ id, title }) => `gone     ${id}  ${title}`),
      ...frontInWords(beside.front),
      ...overlayInWords(notesOf(open, signable)),
      `Send ${out} to the publisher. It holds no secret.`,
    ],
    json: { out, version: signature.version, by: who.name, role: who.role, changed, ...beside },
  };
}

/** The local notes that a release publishes; that it takes away those that are published. */
function notesOf({ published }: OpenDraft['open'], { release }: Signable): NamedOverlay {
  return release.overlay?.practice ?? (published?.overlay ? 'none' : undefined);
}

/** What a release changes besides the cards that were approved for it. */
function besides({ published }: OpenDraft['open'], { release }: Signable) {
  const stays = new Set(release.cards.map(({ card }) => card.id));
  const before = published?.cards.map(({ card }) => card) ?? [];
  const gone = before.filter(({ id }) => !stays.has(id)).map(({ id, title }) => ({ id, title }));
  const front = published ? textsBetween(published.front.front, release.front.front) : [];
  return { gone, front };
}
