/**
 * What runs inside a saved review pack, where script is allowed at all. It is written into the file
 * as text, so it stands alone: it may name nothing outside of itself.
 */
export function answerScript(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-pack]');
  const part = document.querySelector<HTMLElement>('[data-script]');
  const said = document.querySelector<HTMLElement>('[data-said]');
  const shown = document.querySelector<HTMLElement>('[data-text]');
  const area = shown?.querySelector('textarea');
  if (!form || !part || !said || !shown || !area) return;
  const pack = form.dataset['pack'] ?? '';
  const answered = () =>
    [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-card]')].flatMap((place) => {
      const chosen = place.querySelector<HTMLInputElement>('input:checked');
      const note = (place.querySelector('textarea')?.value ?? '').replace(/\s+/g, ' ').trim();
      if (!chosen) return [];
      const card = Number(place.dataset['card']);
      const words = chosen.closest('label')?.textContent.trim().toLowerCase();
      const line = `${card} ${words}${note === '' ? '' : `: ${note}`}`;
      return [{ line, answer: { card, answer: chosen.value, note } }];
    });
  const named = () => form.querySelector<HTMLInputElement>('[data-name]')?.value.trim() ?? '';
  const say = (words = '') => said.replaceChildren(words);
  part.hidden = false;
  form.onsubmit = () => false;
  part.querySelector('[data-save]')?.addEventListener('click', () => {
    const answers = answered();
    if (answers.length === 0) return say(said.dataset['none']);
    const name = named() === '' ? {} : { name: named() };
    const given = answers.map(({ answer }) => answer);
    const file = { schema: 'foreword.answers/1', pack, ...name, answers: given };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
    link.download = `answers-${pack}.json`;
    link.click();
    say(said.dataset['saved']);
  });
  part.querySelector('[data-copy]')?.addEventListener('click', () => {
    const answers = answered();
    if (answers.length === 0) return say(said.dataset['none']);
    const last = named() === '' ? [] : [`${form.dataset['name']}: ${named()}`];
    area.value = [form.dataset['first'], ...answers.map(({ line }) => line), ...last].join('\n');
    shown.hidden = false;
    area.focus();
    area.select();
    say('');
  });
}
