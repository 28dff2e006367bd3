/** A pause that can be cut short; an interruption while nobody waits shortens the next wait. */
export class Interruptible {
  private wake: (() => void) | null = null;
  private interrupted = false;

  async wait(milliseconds: number): Promise<void> {
    if (!this.interrupted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.wake = null;
    this.interrupted = false;
  }

  interrupt(): void {
    this.interrupted = true;
    this.wake?.();
  }
}
