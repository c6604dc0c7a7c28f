import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, ResolverName, ResultOf } from '../resolver-types';
import type { Refusal } from '../resolver-types/answer';
import { ask } from './ask';
import { useReader } from './reader-context';

/** What a surface shows of an answer that may not be there yet. */
type Asked<Value> =
  | { readonly state: 'asking' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'here'; readonly value: Value };

export interface UseAsked<Value> {
  readonly asked: Asked<Value>;
  /** Asks again; what is shown stays until the answer is here. */
  readonly again: () => void;
  /** Shows what another function answered. */
  readonly put: (value: Value) => void;
}

/** Asks when the surface opens and whenever the input changes. An answer to an earlier input is dropped. */
export function useAsked<Name extends ResolverName>(name: Name, input: InputOf<Name>): UseAsked<ResultOf<Name>> {
  const reader = useReader();
  const [asked, setAsked] = useState<Asked<ResultOf<Name>>>({ state: 'asking' });
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const written = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again.
  useEffect(() => {
    const mine = ++latest.current;
    void ask(reader, name, JSON.parse(written) as InputOf<Name>).then((answer) => {
      if (mine !== latest.current) return;
      setAsked(
        answer.outcome === 'ok' ? { state: 'here', value: answer.value } : { state: 'refused', refusal: answer },
      );
    });
  }, [reader, name, written, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const put = useCallback((value: ResultOf<Name>) => {
    latest.current++;
    setAsked({ state: 'here', value });
  }, []);
  return { asked, again, put };
}
