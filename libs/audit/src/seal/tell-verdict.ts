import type { AuditFault } from './audit-fault.js';
import type { AuditVerdict } from './audit-verdict.js';

/** Entries are sealed within this time of their commit, in milliseconds. */
const SEALED_WITHIN_MS = 60_000;

/** The verdict in a sentence for the operator, and one about what is not sealed yet. */
export function tellVerdict(verdict: AuditVerdict, now: Date): string {
  return `${wholeOrBroken(verdict)} ${waiting(verdict, now)}`;
}

function wholeOrBroken({ faults, head, sealed }: AuditVerdict): string {
  const [first, ...others] = faults;
  if (first) {
    const more = others.length > 0 ? ` (and ${count(others.length, 'more fault')})` : '';
    return `The audit is broken: ${faultInWords(first)}${more}.`;
  }
  if (!head) return 'The audit is whole: no entry has been sealed yet.';
  const seals = count(head.number, 'seal');
  return `The audit is whole: ${count(sealed, 'entry', 'entries')} under ${seals}, the last with the hash ${head.hash}.`;
}

function waiting({ waiting: left, waitingSince }: AuditVerdict, now: Date): string {
  if (left === 0 || !waitingSince) return 'Every entry is sealed.';
  const age = now.getTime() - waitingSince.getTime();
  const sentence = `Not sealed yet: ${count(left, 'entry', 'entries')}, the oldest for ${Math.max(0, Math.round(age / 1_000))} s.`;
  return age > SEALED_WITHIN_MS ? `${sentence} Start a worker: it seals them.` : sentence;
}

function faultInWords(fault: AuditFault): string {
  switch (fault.kind) {
    case 'seal-missing':
      return `seal ${fault.seal} is missing`;
    case 'seal-changed':
      return `seal ${fault.seal} was changed`;
    case 'seal-replaced':
      return `seal ${fault.seal} does not follow on the one before it`;
    case 'entry-changed':
      return `entry ${fault.entry} under seal ${fault.seal} was changed`;
    case 'entry-removed':
      return `entry ${fault.entry} under seal ${fault.seal} was removed`;
    case 'entry-inserted':
      return `entry ${fault.entry} under seal ${fault.seal} says that it is older than it can be, so it was put in afterwards`;
    case 'unsealed-entry-inserted':
      return `entry ${fault.entry}, which is not sealed, was put in past the application or afterwards`;
    case 'unsealed-entry-removed':
      return `entry ${fault.entry} was removed before it was sealed`;
    case 'head-missing':
      return `no seal has the hash ${fault.hash}, so the end of the chain was cut off or written anew`;
  }
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
