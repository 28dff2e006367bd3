import { invalidateAll } from '$app/navigation';
import { LiveFeed } from '../live/live-feed.js';

/**
 * While the page is seen, asks for its figures anew whenever they may have moved; every half minute where it is not
 * told so. Without a script they are those of when it came.
 */
export function keepFresh(): void {
  let isFresh = true;
  const feed = new LiveFeed({
    url: '/api/v1/secretariat/events',
    type: 'moved',
    refresh: async () => {
      // The page has only just come when the feed begins.
      if (!isFresh) await invalidateAll();
      isFresh = false;
      return true;
    },
  });
  $effect(() => {
    const follow = () => (document.visibilityState === 'visible' ? feed.start() : feed.stop());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      feed.stop();
    };
  });
}
