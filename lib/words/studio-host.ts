import type { HostEdition } from '#lib/studio/host-checking.ts';

/** The words of the page that checks a published address. */
export const hostScreenWords = {
  lead: 'Asks your web host for what panels will ask it for, and says how to mend what is wrong there. Nothing is asked until you press the button.',
  address: 'Web address of the published files',
  addressHint:
    'The folder that holds “metadata” and “targets”, such as https://cards.example.org/practice/.',
  mirrorsFold: 'The same files on another address as well',
  mirrors: 'Other addresses',
  mirrorsHint: 'One a line.',
  check: 'Check this address',
  asking: (host: string) => `Asking ${host}…`,
  noAddress: 'That address was not checked',
  noAddressWords: (typed: string) =>
    typed.trim() === ''
      ? 'No address was given. Nothing was asked, and nothing has changed. Type the address that the files are on.'
      : `“${typed.trim()}” is not a web address. Nothing was asked, and nothing has changed. Copy the address from your web browser.`,
  report: 'What the check found',
  good: 'Panels can use this address',
  found: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
  about: (address: string) => `Address checked: ${address}`,
  kind: 'What kind of web host is it?',
  mend: 'To mend it',
  asked: (count: number) =>
    count === 1 ? 'One file was asked for' : `${count} files were asked for`,
  onTheWeb: 'On the web address',
  after: 'When the files are on the web address, check that panels can use it.',
  link: 'Check the web address',
} as const;

/** Which edition stands at the address, beside the files that are open here. */
export const editionWords: { readonly [edition in HostEdition]: string } = {
  same: 'It has the files that are open here.',
  earlier:
    'It still has an earlier edition. Put the new files there, the timestamp last, then check again. Some hosts take a few minutes.',
  later:
    'It has a later edition than the files that are open here. Download that edition and open it before you publish again.',
  'other-publisher':
    'It has the files of another publisher. Check the address before you put anything there.',
  unknown: 'Which edition it has could not be told.',
};
