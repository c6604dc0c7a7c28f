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
