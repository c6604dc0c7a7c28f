import type { InputOf, ResolverName, ResultOf } from '../../forge-app/src/ui/resolver-types';
import { RESOLVER_INPUTS } from '../../forge-app/src/ui/resolver-types';
import { Call, type Refusal } from '../../forge-app/src/ui/resolver-types/answer';

/** What our backend would answer: a value, a refusal, or whatever a function makes of the input. */
export type Answers = {
  readonly [Name in ResolverName]?:
    | ResultOf<Name>
    | Refusal
    | ((input: InputOf<Name>) => ResultOf<Name> | Refusal | Promise<never>);
};

/** A refusal for a reason. */
export function refused(reason: Refusal['reason'], message: string, part: Partial<Refusal> = {}): Refusal {
  return { outcome: 'refused', reason, message, problems: [], retryAfterSeconds: null, ...part };
}

/**
 * Answers the calls of a surface. A call whose input the schema of our backend would not take fails the test, and so does
 * one that nobody expected.
 */
export function answering(answers: Answers): (functionKey: string, payload: unknown) => unknown {
  return async (functionKey, payload) => {
    const name = functionKey as ResolverName;
    const { input } = Call.parse(payload);
    const read = RESOLVER_INPUTS[name].parse(input ?? {});
    const given = answers[name];
    if (given === undefined) throw new Error(`nobody expected ${name}(${JSON.stringify(read)})`);
    const answer: unknown = await (typeof given === 'function' ? (given as (it: unknown) => unknown)(input) : given);
    const isRefusal = (answer as { readonly outcome?: unknown }).outcome === 'refused';
    return isRefusal ? answer : { outcome: 'ok', value: answer };
  };
}
