/** The queues, in the order in which a posting passes through them. */
export const queueNames = ['matching', 'notifications', 'deliveries'] as const;

export type QueueName = (typeof queueNames)[number];

export function isQueueName(name: string): name is QueueName {
  return (queueNames as readonly string[]).includes(name);
}
