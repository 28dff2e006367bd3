import { error } from '@sveltejs/kit';
import { askApi } from '../../../api/ask-api.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { role } = await event.parent();
  const [pipeline, unmet, fairness] = await Promise.all([
    askApi(event, 'get', '/api/v1/secretariat/pipeline'),
    askApi(event, 'get', '/api/v1/secretariat/unmet-needs'),
    askApi(event, 'get', '/api/v1/secretariat/fairness'),
  ]);
  if (!pipeline.ok || !unmet.ok || !fairness.ok) error(403);
  const told = unmet.body.items.filter(({ demands }) => demands !== null);
  return {
    whole: pipeline.body.whole,
    period: pipeline.body.period,
    unmet: told.reduce((sum, { demands }) => sum + (demands ?? 0), 0),
    gini: fairness.body.gini,
    stuck: role === 'steering-committee' ? null : await stuckGroups(event),
  };
};

/** Only those in which something is stuck. */
async function stuckGroups(event: Parameters<PageServerLoad>[0]) {
  const answer = await askApi(event, 'get', '/api/v1/secretariat/stuck');
  return answer.ok ? answer.body.items.filter(({ total }) => total > 0) : [];
}
