import { MailChannel, type OutgoingMail } from '#notification';
import type { TestNetwork } from './test-network.js';

/** The mails of a network, each held between the look at what is true and its sending. */
export interface HeldMails {
  /** In the order in which they came to be sent; one that is sent again stands here again. */
  readonly begun: readonly OutgoingMail[];
  /** Lets them go, and all that come later. */
  release(): void;
}

/** From now on, and until `release`, the network's first worker holds every mail. */
export function holdMails(network: TestNetwork): HeldMails {
  const channel = network.fromWorker(MailChannel);
  const send = channel.send.bind(channel);
  const begun: OutgoingMail[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  channel.send = async (mail) => {
    begun.push(mail);
    await released;
    return send(mail);
  };
  return { begun, release };
}
