import { expect, test } from 'vitest';
import type { Front } from '#lib/guidance/front.ts';
import { publishRefusalInWords as refusalInWelsh } from '#lib/words/cy/publish-refusals.ts';
import { publishRefusalInWords } from '#lib/words/publish-refusals.ts';
import { aSituation, aSource } from '../../support/a-front.ts';
import { everybodyApproves } from '../../support/a-signed-release.ts';

test('what is not finished is named at Publish by its page and as it stands there, without a code', async () => {
  const { trainer } = await everybodyApproves();
  const { state, signing } = trainer;
  const work = state.work.value;
  if (!work) throw new Error('a library should be open');
  const { front } = work;
  const refusedWith = async (rest: Partial<Front>) => {
    state.work.value = { ...work, front: { ...front, ...rest } };
    const refusal = await signing.publishing.prepare();
    if (!refusal) throw new Error('it should be refused');
    return [publishRefusalInWords(refusal), refusalInWelsh(refusal)] as const;
  };

  const source = aSource({ title: 'What helps', address: 'http://example.org/x' });
  const [atSource] = await refusedWith({ sources: [...front.sources, source] });
  expect(atSource).toMatch(
    /^“About this library” is not finished, at “Web address.*” of the source “What helps”\. Only a/,
  );
  const situation = aSituation({ id: 'upset', label: 'Someone is upset', cue: '' });
  const [atSituation, inWelsh] = await refusedWith({
    situations: [...front.situations, situation],
  });
  expect(atSituation).toMatch(
    /^“Home page” is not finished, at “Cue” of the situation “Someone is upset”\. This is needed/,
  );
  expect(inWelsh).toMatch(/y sefyllfa “Someone is upset”\. Mae angen/);
  const [atLicence] = await refusedWith({ bundle: { ...front.bundle, licence: '' } });
  expect(atLicence).toMatch(/^“About this library” is not finished, at “Licence”\. This is needed/);
  const [atHome] = await refusedWith({ home: { ...front.home, consulting: '' } });
  expect(atHome).toMatch(/^“Home page” is not finished, at “Consulting opens with”\. This is/);
  const [atWords] = await refusedWith({ synonyms: [['upset']] });
  expect(atWords).toMatch(/^“Search words” is not finished, at “Group 1”\./);
}, 60_000);

test('a home page with a card that is not there is said to be changed on its own page', () => {
  const refusal = { code: 'home-not-there', card: 'a/gone' } as const;
  expect(publishRefusalInWords(refusal)).toContain('“Home page”');
  expect(refusalInWelsh(refusal)).toContain('“Tudalen gartref”');
});
