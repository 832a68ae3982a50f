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
      const answer = place.querySelector<HTMLInputElement>('input:checked')?.value;
      const note = (place.querySelector('textarea')?.value ?? '').replace(/\s+/g, ' ').trim();
      return answer ? [{ card: Number(place.dataset['card']), answer, note }] : [];
    });
  const named = () => form.querySelector<HTMLInputElement>('[data-name]')?.value.trim() ?? '';
  const say = (words: string | undefined) => {
    said.textContent = words ?? '';
  };
  part.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  part.querySelector('[data-save]')?.addEventListener('click', () => {
    const answers = answered();
    if (answers.length === 0) return say(said.dataset['none']);
    const name = named() === '' ? {} : { name: named() };
    const file = { schema: 'foreword.answers/1', pack, ...name, answers };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
    link.download = `answers-${pack}.json`;
    link.click();
    say(said.dataset['saved']);
  });
  part.querySelector('[data-copy]')?.addEventListener('click', () => {
    const answers = answered();
    if (answers.length === 0) return say(said.dataset['none']);
    const lines = answers.map(({ card, answer, note }) => {
      const words = answer === 'change' ? 'change this' : answer;
      return `${card} ${words}${note === '' ? '' : `: ${note}`}`;
    });
    const last = named() === '' ? [] : [`Name: ${named()}`];
    area.value = [`Foreword review ${pack}`, ...lines, ...last].join('\n');
    shown.hidden = false;
    area.focus();
    area.select();
    say('');
  });
}
