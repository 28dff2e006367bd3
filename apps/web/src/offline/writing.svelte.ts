import { nothingTyped, type Kind, type TypedPosting } from '../posting/typed-posting.js';
import {
  type PostingStore,
  postingStore,
  type WrittenPosting,
  type Writer,
} from './posting-store.js';
import { sendWritten } from './send-written.js';

/** The browser's promise to wake the service worker once there is a line; TypeScript does not know it. */
interface SyncManager {
  register(tag: string): Promise<void>;
}

/** What somebody writes on this device, kept until it is sent. For a component: it lives in a browser. */
export class Writing {
  /** What the form begins with. */
  start = $state.raw<TypedPosting>(nothingTyped('demand'));
  onceKey = $state('');
  /** It was found on this device. */
  isRestored = $state(false);
  /** Sent and not arrived, or arrived while nobody looked. */
  written = $state.raw<readonly WrittenPosting[]>([]);
  /** The browser sends it also when no page of ours is open. */
  goesByItself = $state(false);

  constructor(private readonly store: PostingStore = postingStore) {}

  /** Begins with what was kept, or else with an empty form. */
  async open(kind: Kind, onceKey: string, writer: Writer | null): Promise<void> {
    if (writer) await this.store.belongTo(writer);
    await this.look();
    const draft = await this.store.draft(kind);
    // Cut off between the two: it is on its way already.
    const isSent = this.written.some((posting) => posting.onceKey === draft?.onceKey);
    this.begin(draft && !isSent ? draft : { typed: nothingTyped(kind), onceKey });
    this.isRestored = draft !== undefined && !isSent;
  }

  /** Keeps what is typed, with each letter. */
  async keep(typed: TypedPosting, onceKey: string): Promise<void> {
    await this.store.keepDraft({ typed, onceKey });
  }

  /**
   * Sends what was written, or keeps it until there is a line; answers what has become of it so far. Throws where this
   * browser keeps nothing, as in some private windows.
   */
  async send(typed: TypedPosting, onceKey: string, asDraft: boolean): Promise<WrittenPosting> {
    const writer = await this.store.writer();
    if (!writer) throw new Error('Nobody has signed in on this device.');
    const writtenAt = new Date().toISOString();
    const posting = { typed, onceKey, writer, asDraft, writtenAt, state: 'waiting' } as const;
    await this.store.keepWritten(posting);
    await this.store.dropDraft(typed.kind);
    await this.sendAll();
    return this.written.find((one) => one.onceKey === onceKey) ?? posting;
  }

  /** Sends all that waits, and asks the browser to go on trying. */
  async sendAll(): Promise<void> {
    await sendWritten(this.store);
    await this.look();
    if (this.written.some(({ state }) => state === 'waiting')) await this.askForSync();
  }

  /** What was refused goes back into the form. It gets another key: it will say something else. */
  async takeBack({ typed, onceKey }: WrittenPosting): Promise<void> {
    const draft = { typed, onceKey: crypto.randomUUID() };
    await this.store.keepDraft(draft);
    await this.forget(onceKey);
    this.begin(draft);
  }

  async forget(onceKey: string): Promise<void> {
    await this.store.dropWritten(onceKey);
    await this.look();
  }

  /** An empty form. */
  async startAnew(kind: Kind): Promise<void> {
    await this.store.dropDraft(kind);
    this.begin({ typed: nothingTyped(kind), onceKey: crypto.randomUUID() });
    this.isRestored = false;
  }

  private begin({ typed, onceKey }: { typed: TypedPosting; onceKey: string }): void {
    this.start = typed;
    this.onceKey = onceKey;
  }

  /** Only what was written for the organisation that one acts for now. */
  private async look(): Promise<void> {
    const writer = await this.store.writer();
    const all = await this.store.allWritten();
    this.written = all.filter((one) => one.writer.organisationId === writer?.organisationId);
  }

  private async askForSync(): Promise<void> {
    const registration = await navigator.serviceWorker?.getRegistration();
    const sync = (registration as { sync?: SyncManager } | undefined)?.sync;
    this.goesByItself = await (sync?.register('send-written').then(
      () => true,
      () => false,
    ) ?? false);
  }
}
