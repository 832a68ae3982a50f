import type { ReviewAnswers } from '#lib/studio/review-answers.ts';

/** The small file that a review pack saves; `review-file.test.tsx` reads one that a page saved. */
export function anAnswersFile(pack: string, answers: ReviewAnswers['answers']): string {
  return JSON.stringify({ schema: 'foreword.answers/1', pack, answers });
}
