import { useCallback, useState } from 'react';
import type { InputOf, ResolverName, ResultOf } from '../resolver-types';
import type { Refusal } from '../resolver-types/answer';
import { ask } from './ask';
import { useReader } from './reader-context';

export interface UseAct {
  readonly isBusy: boolean;
  /** Why the last act did nothing; `null` where it did, or nothing was tried. */
  readonly refusal: Refusal | null;
  readonly forget: () => void;
  /** Does something once, and hands over what came of it. What is refused stays to be read. */
  readonly act: <Name extends ResolverName>(
    name: Name,
    input: InputOf<Name>,
    done: (value: ResultOf<Name>) => void,
  ) => Promise<void>;
}

export function useAct(): UseAct {
  const reader = useReader();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = useCallback<UseAct['act']>(
    async (name, input, done) => {
      setBusy(true);
      setRefusal(null);
      const answer = await ask(reader, name, input);
      setBusy(false);
      if (answer.outcome === 'ok') done(answer.value);
      else setRefusal(answer);
    },
    [reader],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { isBusy, refusal, forget, act };
}
