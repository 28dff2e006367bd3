import { eventually } from '../../support/eventually.js';

/** One server-sent event. */
export interface HeardEvent {
  readonly type: string;
  readonly id: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the server says
  readonly data: any;
}

/** Somebody who listens to a stream of events over a real connection, as a browser does. */
export class EventListener {
  readonly heard: HeardEvent[] = [];
  text = '';
  hasEnded = false;

  private constructor(
    readonly response: Response,
    private readonly leaving: AbortController,
  ) {}

  /** Resolves once the server has answered: with a stream, or with a refusal. */
  static async open(
    url: string,
    headers: Record<string, string>,
    { untilListening = true } = {},
  ): Promise<EventListener> {
    const leaving = new AbortController();
    const response = await fetch(url, { headers, signal: leaving.signal });
    const listener = new EventListener(response, leaving);
    void listener.read();
    if (untilListening && response.ok)
      await eventually(async () => listener.text.includes(': listening'), { what: 'the stream' });
    return listener;
  }

  leave(): void {
    this.leaving.abort();
  }

  ended(): Promise<boolean> {
    return eventually(async () => this.hasEnded, { what: 'the end of the stream' });
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body ?? []) {
        this.text += decoder.decode(chunk as Uint8Array, { stream: true });
        this.heard.splice(0, this.heard.length, ...eventsIn(this.text));
      }
    } catch {
      // Cut off, by either side.
    }
    this.hasEnded = true;
  }
}

function eventsIn(text: string): HeardEvent[] {
  const blocks = text.split('\n\n').slice(0, -1);
  return blocks.flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    const data = field('data');
    return data ? [{ type: field('event'), id: field('id'), data: JSON.parse(data) }] : [];
  });
}
