import { renderReason, type Explanation, type Policy } from '#matching';
import type { Language } from '#reference';

/** An explanation as lines for a person: gates, parts, reasons in `language`, and the nearest change. */
export function tellPair(
  explanation: Explanation,
  policy: Pick<Policy, 'weights' | 'threshold'>,
  language: Language,
): string {
  const { gates, score, parts, reasons, nearestChange } = explanation;
  const closed = gates.some((gate) => !gate.passed);
  return [
    'gates',
    ...gates.map(({ code, passed }) => `  ${passed ? 'open  ' : 'CLOSED'}  ${code}`),
    `score ${score} (listed from ${policy.threshold})`,
    ...parts.map(
      ({ criterion, points }) =>
        `  ${criterion.padEnd(14)}${String(points).padStart(5)} of ${policy.weights[criterion]}`,
    ),
    closed ? 'why not' : 'reasons',
    ...reasons.map((reason) => `  ${renderReason(reason, language)}`),
    ...(nearestChange ? ['nearest change', `  ${renderReason(nearestChange, language)}`] : []),
  ].join('\n');
}
