import type { UnderstandingDto, UnderstandInput } from '../api/schema.js';
import type { Language } from '../language/languages.js';

/** Somebody who types stops for about so long between two thoughts. */
const PAUSE_MS = 450;

/** What the API reads in a text while it is typed. For a component: it lives in a browser. */
export class Understanding {
  /** What was understood of the newest text that was read; null before the first. */
  result = $state.raw<UnderstandingDto | null>(null);
  /** The text that `result` speaks of. */
  of = $state('');
  state = $state<'waiting' | 'reading' | 'read' | 'offline'>('waiting');

  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  constructor(private readonly language: Language) {}

  /** Reads the text once its writer pauses; what was being read before is let go. */
  read(input: UnderstandInput): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    if (input.text.trim() === '') {
      this.result = null;
      this.of = '';
      this.state = 'waiting';
      return;
    }
    this.timer = setTimeout(() => void this.ask(input), PAUSE_MS);
  }

  private async ask(input: UnderstandInput): Promise<void> {
    const asking = new AbortController();
    this.asking = asking;
    this.state = 'reading';
    try {
      const answer = await fetch(`/api/v1/understand?language=${this.language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
        signal: asking.signal,
      });
      // Refused, because it is too long or the session is over: posting it will say so.
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.result = (await answer.json()) as UnderstandingDto;
      this.of = input.text;
      this.state = 'read';
    } catch {
      if (!asking.signal.aborted) this.state = 'offline';
    }
  }
}
