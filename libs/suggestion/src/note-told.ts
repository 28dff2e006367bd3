import type { EntityManager } from 'typeorm';

/**
 * Notes of the suggestions of a listing that both sides have been told of them, those that were told before left as
 * they are. The rows are locked in the order in which matching locks them, so that the two rarely wait in a ring.
 */
export async function noteTold(tx: EntityManager, listingId: string, at: Date): Promise<void> {
  await tx.query(
    `with fresh as (
       select id from suggestion where listing_id = $1 and listed and told_at is null
        order by demand_id, offer_id for no key update)
     update suggestion set told_at = $2 from fresh where suggestion.id = fresh.id`,
    [listingId, at],
  );
}
