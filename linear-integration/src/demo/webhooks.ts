import { createHmac } from 'node:crypto';
import { demoId } from './demo-id';

/** One webhook that is to be sent, or was. */
export interface DemoDelivery {
  /** `Linear-Delivery`. */
  readonly id: string;
  readonly type: string;
  readonly action: string;
  /** Compact JSON: the very bytes that are signed. */
  readonly body: string;
  readonly url: string;
  /** Not before this instant. */
  readonly dueAt: Date;
  /** Tries so far: 0 before the first, 4 after the last. */
  readonly attempts: number;
  readonly state: 'waiting' | 'delivered' | 'given-up';
}

/** Webhooks out, signed and retried as Linear does. */
export interface DemoWebhooks {
  /** Where the app's webhooks go from now on; `null`: nowhere. */
  sendTo(url: string | null): void;
  /** All so far, oldest first. */
  readonly deliveries: readonly DemoDelivery[];
  /** Sends one now, whatever its state (a repeat, a late one); the HTTP status, 0 without an answer. */
  send(delivery: DemoDelivery): Promise<number>;
  /** Sends all that wait and are due by the clock, oldest first; how many. */
  sendDue(): Promise<number>;
  /** Waits until nothing is on its way. What is due only later does not count. */
  settled(): Promise<void>;
}

/** Somewhere that webhooks go: the app's address, or one that an administrator made. */
export interface Target {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** Told of a try that failed. */
  onFailed(failure: { httpStatus: number; at: Date; executionId: string }): void;
  /** Told that all tries failed. */
  onGivenUp(): void;
}

/** After the first try: a minute, an hour, six hours. @see https://linear.app/developers/webhooks (read 2026-11-22) */
const RETRY_AFTER_MS = [60_000, 3_600_000, 6 * 3_600_000];
/** Anything but a 200 within this time is a failure. @see https://linear.app/developers/webhooks (read 2026-11-22) */
const ANSWER_WITHIN_MS = 5_000;
/** How often the sender looks whether a retry is due, when it sends by itself. */
const LOOK_EVERY_MS = 1_000;

type Waiting = { -readonly [K in keyof DemoDelivery]: DemoDelivery[K] } & { readonly target: Target };

/** Sends webhooks one after the other. `stop` waits for what is on its way. */
export function webhookSender({ clock, byHand }: { readonly clock: () => Date; readonly byHand: boolean }) {
  const all: Waiting[] = [];
  let running: Promise<number> | null = null;
  let isStopped = false;
  const timer = byHand ? null : setInterval(() => void sendDue(), LOOK_EVERY_MS).unref();

  async function send(delivery: Waiting): Promise<number> {
    const status = await post(delivery, clock());
    delivery.attempts += 1;
    if (status === 200) {
      delivery.state = 'delivered';
      return status;
    }
    delivery.target.onFailed({ httpStatus: status, at: clock(), executionId: delivery.id });
    const wait = RETRY_AFTER_MS[delivery.attempts - 1];
    if (wait !== undefined) delivery.dueAt = new Date(clock().getTime() + wait);
    else if (delivery.state === 'waiting') {
      delivery.state = 'given-up';
      delivery.target.onGivenUp();
    }
    return status;
  }

  const due = () => all.filter(({ state, dueAt }) => state === 'waiting' && dueAt <= clock());

  async function sendAll(): Promise<number> {
    let sent = 0;
    for (let waiting = due(); waiting.length > 0 && !isStopped; waiting = due())
      for (const delivery of waiting) {
        if (isStopped) break;
        await send(delivery);
        sent += 1;
      }
    return sent;
  }

  function sendDue(): Promise<number> {
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    deliveries: all as readonly DemoDelivery[],
    /** Puts a webhook on its way. */
    enqueue(body: Readonly<Record<string, unknown>>, target: Target): void {
      const at = clock();
      const stamped = { ...body, webhookId: target.id, webhookTimestamp: at.getTime() };
      all.push({
        id: demoId('delivery', target.id, all.length, at.getTime()),
        type: String(body.type),
        action: String(body.action),
        body: JSON.stringify(stamped),
        url: target.url,
        dueAt: at,
        attempts: 0,
        state: 'waiting',
        target,
      });
      if (!byHand) setImmediate(() => void sendDue());
    },
    send: (delivery: DemoDelivery) => send(delivery as Waiting),
    sendDue,
    async settled(): Promise<void> {
      do {
        await new Promise((resolve) => setImmediate(resolve));
        await running;
      } while (running !== null || (!byHand && due().length > 0));
    },
    async stop(): Promise<void> {
      isStopped = true;
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}

/** One try. The body keeps its stamp over the retries: nothing says that Linear stamps it anew. */
async function post({ id, type, body, url, target }: Waiting, now: Date): Promise<number> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'linear-delivery': id,
        'linear-event': type,
        'linear-signature': createHmac('sha256', target.secret).update(body).digest('hex'),
        'linear-timestamp': String(now.getTime()),
        'user-agent': 'Linear-Webhook',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
