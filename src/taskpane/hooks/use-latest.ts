import { useEffect, useRef, useState } from 'react';

/**
 * The answer to the latest of questions that follow one another quickly, as while somebody types: one at a time is asked, what
 * was overtaken meanwhile is left out, and an earlier answer stays until the next one is there. null before the first, and
 * while there is nothing to ask.
 */
export function useLatest<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer>,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (question === null) return;
    let isOvertaken = false;
    const isCurrent = () => !isOvertaken;
    last.current = last.current.then(async () => {
      if (!isCurrent()) return;
      const given = await ask(question);
      if (isCurrent()) setAnswer(given);
    });
    return () => {
      isOvertaken = true;
    };
  }, [question, ask]);
  return answer;
}
