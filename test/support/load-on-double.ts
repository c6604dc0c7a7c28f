import type { Demo } from '../../linear-integration/src/demo/demo';
import type { DemoDelivery } from '../../linear-integration/src/demo/webhooks';

/** A pseudo-random number from 0 up to 1, the same ones for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** People at work in a double while a server takes their webhooks. */
export interface Load {
  /** What the server said 200 to. */
  readonly accepted: ReadonlySet<DemoDelivery>;
  /** Ends the work, and sends until the server has said 200 to everything. */
  finish(): Promise<void>;
}

/** How the load is made. */
export interface LoadOptions {
  readonly demo: Demo;
  /** Where webhooks go. Linear switches a webhook off that fails too often; here somebody switches it on again at once. */
  readonly url: string;
  readonly people: readonly string[];
  readonly random: () => number;
  /** The rest between two things that people do. */
  readonly restMs: number;
  /** Deliveries that are on their way at once. */
  readonly senders: number;
  /** The most that people do. */
  readonly atMost: number;
}

/** Webhooks that wait to be taken; people rest when there are more. */
const MOST_WAITING = 60;

/** Issues, questions and some answers; every webhook is sent again until it is answered with 200, in no order. */
export function startLoad({ demo, url, people, random, restMs, senders, atMost }: LoadOptions): Load {
  const accepted = new Set<DemoDelivery>();
  /** Stamped over eight hours ago by the time it got through: Linear's last retry would have been before. */
  const refused = new Set<DemoDelivery>();
  const underWay = new Set<DemoDelivery>();
  const issues: string[] = [];
  const asks: { readonly issue: string; readonly comment: string; readonly of: string }[] = [];
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  let done = 0;
  let isOver = false;

  function doSomething(): void {
    done++;
    demo.webhooks.sendTo(url);
    const [by, of] = [pick(people), pick(people)];
    if (issues.length < 3 || random() < 0.1)
      issues.push(demo.as(by).createIssue({ title: `Number ${done}`, assignee: of }));
    else if (asks.length > 0 && random() < 0.2) {
      const ask = pick(asks);
      demo.as(ask.of).comment(ask.issue, 'It is the second one.', ask.comment);
    } else if (by !== of) {
      const issue = pick(issues);
      asks.push({ issue, of, comment: demo.as(by).comment(issue, `@${of} which of the ${done} is it?`) });
    }
  }

  async function work(): Promise<void> {
    while (!isOver && done < atMost) {
      // However slow the server is, it always has something before it, and nothing so old that Linear would have given up.
      if (demo.webhooks.deliveries.filter(isLeft).length < MOST_WAITING) doSomething();
      await rest(restMs * 2 * random());
    }
  }

  const isLeft = (delivery: DemoDelivery) =>
    !accepted.has(delivery) && !refused.has(delivery) && !underWay.has(delivery);

  async function send(): Promise<void> {
    for (;;) {
      const waiting = demo.webhooks.deliveries.filter(isLeft);
      if (waiting.length === 0) {
        if (isOver && underWay.size === 0) return;
        await rest(10);
        continue;
      }
      const delivery = pick(waiting.slice(0, 20));
      underWay.add(delivery);
      const status = await demo.webhooks.send(delivery);
      underWay.delete(delivery);
      if (status === 200) accepted.add(delivery);
      else if (status === 400) refused.add(delivery);
      else await rest(20);
    }
  }

  const working = work();
  const sending = Promise.all(Array.from({ length: senders }, send));
  return {
    accepted,
    async finish() {
      isOver = true;
      await working;
      await sending;
    },
  };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
