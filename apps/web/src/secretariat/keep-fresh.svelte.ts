import { invalidateAll } from '$app/navigation';

const EVERY_MS = 30_000;

/** While the page is seen, asks for its figures anew every half minute. Without a script they are those of when it came. */
export function keepFresh(): void {
  $effect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void invalidateAll();
    }, EVERY_MS);
    return () => clearInterval(timer);
  });
}
